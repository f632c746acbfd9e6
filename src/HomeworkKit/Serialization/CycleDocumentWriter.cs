using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using HomeworkKit.Cycles;
using HomeworkKit.Cycles.Events;
using HomeworkKit.Primitives;

namespace HomeworkKit.Serialization;

/// <summary>Writes a cycle: its format, its events, and a summary for people with jq or DuckDB, which is ignored when read.</summary>
internal static class CycleDocumentWriter
{
    internal static void Write(Utf8JsonWriter writer, HomeworkCycle cycle, JsonTypeInfo<IReadOnlyList<CycleEvent>> eventsInfo)
    {
        writer.WriteStartObject();
        writer.WriteString("format"u8, CycleDocument.CurrentFormat);
        writer.WritePropertyName("events"u8);
        JsonSerializer.Serialize(writer, cycle.Events, eventsInfo);
        WriteSummary(writer, cycle);
        writer.WriteEndObject();
    }

    private static void WriteSummary(Utf8JsonWriter writer, HomeworkCycle cycle)
    {
        writer.WriteStartObject("summary"u8);
        writer.WriteString("assignment"u8, cycle.Id.Value);
        writer.WriteString("client"u8, cycle.Client.Value);
        if (cycle.Assignment.Task is { } task && cycle.Catalog.KindOf(task) is { } kind)
        {
            writer.WriteString("kind"u8, kind.Name);
        }

        writer.WriteString("state"u8, KebabCase.Of(cycle.State));
        writer.WriteNumber("round"u8, cycle.Round);
        writer.WriteNumber("attempts"u8, cycle.AttemptCount);
        writer.WriteBoolean("helpIsOpen"u8, cycle.HelpIsOpen);
        writer.WriteEndObject();
    }
}
