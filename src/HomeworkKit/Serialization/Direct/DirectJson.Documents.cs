using System.Text.Json;
using HomeworkKit.Events;
using static HomeworkKit.Serialization.Direct.DirectToken;

namespace HomeworkKit.Serialization.Direct;

// A cycle's document: its format, its events, and a summary for people with jq or DuckDB.
internal sealed partial class DirectJson
{
    internal void WriteCycle(Utf8JsonWriter writer, HomeworkCycle cycle)
    {
        writer.WriteStartObject();
        writer.WriteString("format"u8, CycleDocument.CurrentFormat);
        writer.WriteStartArray("events"u8);
        for (var i = 0; i < cycle.Events.Count; i++)
        {
            WriteCycleEvent(writer, cycle.Events[i]);
        }

        writer.WriteEndArray();
        writer.WritePropertyName("summary"u8);
        DirectRecords.WriteDocumentSummary(writer, DocumentSummary.Of(cycle), this);
        WriteUnknown(writer, cycle.BesideEvents);
        writer.WriteEndObject();
    }

    private CycleDocument ReadCycleDocument(ref Utf8JsonReader reader)
    {
        BeginObject(ref reader);
        Member(ref reader, "format"u8);
        var format = reader.GetString() ?? throw Unusual();
        Member(ref reader, "events"u8);
        BeginArray(ref reader);
        var events = new List<CycleEvent>();
        while (NextItem(ref reader))
        {
            events.Add(ReadCycleEvent(ref reader));
        }

        UnknownFields? unknown = null;
        if (NextMember(ref reader))
        {
            // Read only to see that nothing in it is unusual, such as a member that stands twice.
            ValueOf(ref reader, "summary"u8);
            DirectRecords.ReadDocumentSummary(ref reader, this);
            while (NextMember(ref reader))
            {
                KeepOther(ref reader, ref unknown);
            }
        }

        var document = new CycleDocument { Format = format, Events = events };
        Keep(unknown, document);
        return document;
    }

    private static void KeepOther(ref Utf8JsonReader reader, ref UnknownFields? unknown)
    {
        var name = reader.ValueSpan;
        if (name.SequenceEqual("format"u8) || name.SequenceEqual("events"u8) || name.SequenceEqual("summary"u8))
        {
            throw Unusual();
        }

        KeepUnknown(ref reader, ref unknown);
    }

    private static void Member(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (!NextMember(ref reader))
        {
            throw Unusual();
        }

        ValueOf(ref reader, name);
    }

    private static void ValueOf(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (!reader.ValueSpan.SequenceEqual(name) || !reader.Read())
        {
            throw Unusual();
        }
    }
}
