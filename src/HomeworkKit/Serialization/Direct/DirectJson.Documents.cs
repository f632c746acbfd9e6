using System.Text.Json;
using HomeworkKit.Events;
using static HomeworkKit.Serialization.Direct.DirectToken;

namespace HomeworkKit.Serialization.Direct;

// A cycle's document: its format, its events, and a summary for people with jq or DuckDB.
internal sealed partial class DirectJson
{
    internal unsafe void WriteCycle(Utf8JsonWriter writer, HomeworkCycle cycle)
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
        new MemberWriter(writer, this).Object(DocumentSummary.Of(cycle), &DirectRecords.VisitDocumentSummary);
        WriteUnknown(writer, cycle.BesideEvents);
        writer.WriteEndObject();
    }

    private static CycleDocument ReadCycleDocument(ref Utf8JsonReader reader, DirectReading reading)
    {
        const ulong Format = 1, Events = 2, Summary = 4;
        BeginObject(ref reader);
        ulong met = 0;
        string? format = null;
        var events = new List<CycleEvent>();
        UnknownFields? unknown = null;
        while (NextMember(ref reader))
        {
            if (reader.ValueTextEquals("format"u8))
            {
                ValueOnce(ref reader, ref met, Format);
                format = reader.ValueTextEquals(CycleDocument.CurrentFormat) ? CycleDocument.CurrentFormat : TextOf(ref reader);
            }
            else if (reader.ValueTextEquals("events"u8))
            {
                ValueOnce(ref reader, ref met, Events);
                ReadEvents(ref reader, reading, events);
            }
            else if (reader.ValueTextEquals("summary"u8))
            {
                // Skipped, except that a duplicate member is refused here as everywhere.
                var before = reader;
                ValueOnce(ref reader, ref met, Summary);
                if (!TrySkipPlain(ref reader, reading.Text))
                {
                    reader = before;
                    SkipUnknown(ref reader);
                }
            }
            else
            {
                KeepUnknown(ref reader, ref unknown);
            }
        }

        AllPresent(met, Format | Events);
        var document = new CycleDocument { Format = format!, Events = events };
        Keep(unknown, document);
        return document;
    }

    // Passes over an object of a few plain values, as a summary is, if no name stands twice.
    private static bool TrySkipPlain(ref Utf8JsonReader reader, ReadOnlySpan<byte> text)
    {
        const int Few = 16;
        Span<Range> names = stackalloc Range[Few];
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return false;
        }

        for (var count = 0; NextMember(ref reader); count++)
        {
            if (count == Few || reader.ValueIsEscaped)
            {
                return false;
            }

            foreach (var name in names[..count])
            {
                if (reader.ValueSpan.SequenceEqual(text[name]))
                {
                    return false;
                }
            }

            var begin = (int)reader.TokenStartIndex + 1;
            names[count] = begin..(begin + reader.ValueSpan.Length);
            reader.Read();
            if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
            {
                return false;
            }
        }

        return true;
    }

    private static void ReadEvents(ref Utf8JsonReader reader, DirectReading reading, List<CycleEvent> events)
    {
        BeginArray(ref reader);
        while (NextItem(ref reader))
        {
            events.Add(reading.ReadCycleEvent(ref reader));
        }
    }
}
