using System.Globalization;
using System.Text.Json.Nodes;
using HomeworkKit.Samples.ClinicApi.Accounts;
using HomeworkKit.Samples.ClinicConsole.Forms;
using NodaTime.Text;

namespace HomeworkKit.Samples.ClinicApi.Forms;

/// <summary>An answer between JSON, the value of an input, and words.</summary>
internal static class EntryValue
{
    private static readonly LocalDateTimePattern InputMoment = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm");

    /// <summary>Gives an answer as the value of its input.</summary>
    internal static string ToInput(FormField field, JsonNode? value) => value is null ? string.Empty : field.Type switch
    {
        FieldType.YesNo => (bool)value ? "true" : "false",
        FieldType.Number => Number((decimal)value),
        FieldType.Rating => Number((decimal)value["value"]!),
        FieldType.Time => ((string)value!)[..5],
        FieldType.Moment => Moment(value) is { } at ? InputMoment.Format(at) : string.Empty,
        _ => (string?)value ?? string.Empty,
    };

    /// <summary>Reads what was typed.</summary>
    /// <returns>The JSON; null where it does not fit.</returns>
    internal static JsonNode? FromInput(EntryQuestion question, FieldReader reader) => question.Field.Type switch
    {
        FieldType.YesNo => question.Value is "true" or "false" ? question.Value == "true" : null,
        FieldType.Choice => question.Field.Choices.Contains(question.Value) ? question.Value : null,
        FieldType.Text => question.Value,
        FieldType.Moment => reader.Read(question.Field, question.Value.Replace('T', ' '), null),
        _ => reader.Read(question.Field, question.Value.Trim(), question.Scale),
    };

    /// <summary>Words an answer; null where there is none.</summary>
    internal static string? ToWords(FormField field, JsonNode? value) => value is null ? null : field.Type switch
    {
        FieldType.YesNo => (bool)value ? "yes" : "no",
        FieldType.Choice => FormWords.OfChoice((string)value!),
        FieldType.Rating => $"{Number((decimal)value["value"]!)} of {FieldReader.ScaleText(value["scale"])}",
        FieldType.Moment => Moment(value) is { } at ? at.ToString("uuuu-MM-dd HH:mm", CultureInfo.InvariantCulture) : null,
        FieldType.List => value is JsonArray { Count: > 0 } items ? string.Join("; ", items.Select(item => ToWords(field.Item!, item)).OfType<string>()) : null,
        FieldType.Group => value is JsonObject group ? Group(field, group) : null,
        _ => ToInput(field, value),
    };

    // The first text names the group, and the rest follows in brackets: "anxious (before 80, after 45)".
    private static string? Group(FormField field, JsonObject group)
    {
        var told = field.Parts.Select(part => (part.Type, part.Label, Words: ToWords(part, group[part.Name]))).Where(static part => part.Words is not null).ToList();
        var rest = string.Join(", ", told.Skip(told is [{ Type: FieldType.Text }, ..] ? 1 : 0).Select(static part => $"{part.Label.ToLowerInvariant()} {part.Words}"));
        return told switch
        {
            [] => null,
            [{ Type: FieldType.Text } name] => name.Words,
            [{ Type: FieldType.Text } name, ..] => $"{name.Words} ({rest})",
            _ => rest,
        };
    }

    private static string Number(decimal value) => value.ToString("0.############", CultureInfo.InvariantCulture);

    private static LocalDateTime? Moment(JsonNode value) =>
        InstantPattern.ExtendedIso.Parse((string)value!) is { Success: true } at ? at.Value.InZone(DemoAccounts.Zone).LocalDateTime : null;
}
