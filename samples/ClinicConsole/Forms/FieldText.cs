using System.Text.Json.Nodes;
using HomeworkKit.Samples.ClinicConsole.Views;
using NodaTime.Text;

namespace HomeworkKit.Samples.ClinicConsole.Forms;

/// <summary>An answer as a short text.</summary>
internal static class FieldText
{
    /// <summary>Words an answer.</summary>
    /// <returns>The words; null where there is none.</returns>
    internal static string? Of(FormField field, JsonNode? value, DateTimeZone zone) => value is null ? null : field.Type switch
    {
        FieldType.YesNo => (bool)value ? "yes" : "no",
        FieldType.Choice => FormWords.OfChoice((string)value!),
        FieldType.Number => Words.Of((decimal)value),
        FieldType.Rating => $"{Words.Of((decimal)value["value"]!)} of {FieldReader.ScaleText(value["scale"])}",
        FieldType.Time => ((string)value!)[..5],
        FieldType.Moment => InstantPattern.ExtendedIso.Parse((string)value!) is { Success: true } at ? $"{Words.Of(at.Value.InZone(zone).Date)} {Words.Of(at.Value.InZone(zone).TimeOfDay)}" : null,
        FieldType.List => value is JsonArray { Count: > 0 } items ? string.Join("; ", items.Select(item => Of(field.Item!, item, zone)).OfType<string>()) : null,
        FieldType.Group => value is JsonObject group ? Group(field, group, zone) : null,
        _ => (string?)value,
    };

    // The first text names the group, and the rest follows in brackets: "anxious (before 80, after 45)".
    private static string? Group(FormField field, JsonObject group, DateTimeZone zone)
    {
        var told = field.Parts.Select(part => (part, Text: Of(part, group[part.Name], zone))).Where(static one => one.Text is not null).ToList();
        return told switch
        {
            [] => null,
            [({ Type: FieldType.Text }, var name)] => name,
            [({ Type: FieldType.Text }, var name), .. var rest] => $"{name} ({Listed(rest)})",
            _ => Listed(told),
        };

        static string Listed(List<(FormField Part, string? Text)> parts) => string.Join(", ", parts.Select(static one => $"{one.Part.Label.ToLowerInvariant()} {one.Text}"));
    }
}
