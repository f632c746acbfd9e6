using System.Globalization;
using System.Text.Json.Nodes;
using NodaTime.Text;

namespace HomeworkKit.Samples.ClinicConsole.Forms;

/// <summary>Reads a typed answer as JSON.</summary>
/// <param name="zone">Where the person is.</param>
/// <param name="now">The time, for "now" and for a time of today.</param>
internal sealed class FieldReader(DateTimeZone zone, Func<Instant> now)
{
    private static readonly LocalTimePattern Time = LocalTimePattern.CreateWithInvariantCulture("H:mm");
    private static readonly LocalDateTimePattern Moment = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd H:mm");

    /// <summary>Reads an answer.</summary>
    /// <returns>The JSON; null where the answer does not fit, and then <see cref="Hint"/> says what would.</returns>
    internal JsonNode? Read(FormField field, string answer, JsonNode? scale) => field.Type switch
    {
        FieldType.Text => JsonValue.Create(answer),
        FieldType.Number => Number(answer) is { } number && Fits(field, number) ? JsonValue.Create(number) : null,
        FieldType.Rating => Number(answer) is { } value ? new JsonObject { ["value"] = value, ["scale"] = scale?.DeepClone() } : null,
        FieldType.Date => LocalDatePattern.Iso.Parse(answer).Success ? JsonValue.Create(answer) : null,
        FieldType.Time => Time.Parse(answer) is { Success: true } time ? JsonValue.Create(LocalTimePattern.GeneralIso.Format(time.Value)) : null,
        FieldType.Moment => MomentOf(answer) is { } moment ? JsonValue.Create(InstantPattern.General.Format(moment)) : null,
        _ => null,
    };

    /// <summary>Says what an answer looks like.</summary>
    internal static string? Hint(FormField field, JsonNode? scale) => field.Type switch
    {
        FieldType.Number => (field.IsWhole ? "a whole number" : "a number") + ((field.Minimum, field.Maximum) switch
        {
            ({ } least, { } most) => string.Create(CultureInfo.InvariantCulture, $" from {least} to {most}"),
            ({ } least, null) => string.Create(CultureInfo.InvariantCulture, $", {least} or more"),
            _ => string.Empty,
        }),
        FieldType.Rating => $"a number on the scale {ScaleText(scale)}",
        FieldType.Date => "a date such as 2026-03-10",
        FieldType.Time => "a time such as 22:30",
        FieldType.Moment => "such as 2026-03-10 22:30, or 22:30 for today, or now",
        _ => null,
    };

    internal static string ScaleText(JsonNode? scale) => scale switch
    {
        JsonObject { } whole => $"{(string?)whole["values"]}{(whole["anchors"] is JsonObject anchors ? $" ({string.Join(", ", anchors.Select(static anchor => $"{anchor.Key} {anchor.Value}"))})" : string.Empty)}",
        _ => (string?)scale ?? string.Empty,
    };

    private static decimal? Number(string answer) => decimal.TryParse(answer, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static bool Fits(FormField field, decimal number) =>
        (!field.IsWhole || decimal.IsInteger(number)) && !(number < field.Minimum) && !(number > field.Maximum);

    private Instant? MomentOf(string answer) =>
        answer.Equals("now", StringComparison.OrdinalIgnoreCase) ? now().InUtc().LocalDateTime.With(TimeAdjusters.TruncateToSecond).InUtc().ToInstant()
        : Moment.Parse(answer) is { Success: true } moment ? moment.Value.InZoneLeniently(zone).ToInstant()
        : Time.Parse(answer) is { Success: true } time ? (now().InZone(zone).Date + time.Value).InZoneLeniently(zone).ToInstant()
        : null;
}
