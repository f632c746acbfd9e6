using System.Globalization;
using NodaTime.Text;

namespace HomeworkKit.Forms;

/// <summary>Reads what a person typed or a browser sent as an answer, in the invariant form: decimal points, <c>2026-03-05</c>, <c>23:15</c>.</summary>
public static class FormInput
{
    private static readonly LocalDateTimePattern[] Moments =
        [LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm"), LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm"), LocalDateTimePattern.GeneralIso];

    private static readonly LocalTimePattern[] Times = [LocalTimePattern.CreateWithInvariantCulture("H:mm"), LocalTimePattern.GeneralIso];

    /// <summary>Reads one text.</summary>
    /// <param name="question">The question.</param>
    /// <param name="text">The text; blank for no answer.</param>
    /// <param name="zone">The client's zone, for moments.</param>
    /// <param name="answer">The answer; null for none.</param>
    /// <returns>Whether the text can be an answer to the question. Whether it fits is judged when it is written.</returns>
    public static bool TryParse(FormQuestion question, string? text, DateTimeZone zone, out FormValue? answer)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(zone);
        answer = null;
        if (string.IsNullOrWhiteSpace(text))
        {
            return true;
        }

        answer = question.Control is FormControl.Line or FormControl.Paragraph ? new FormValue.Text(text) : Parsed(question.Control, text.Trim(), zone);
        return answer is not null;
    }

    /// <summary>Writes an answer as <see cref="TryParse"/> reads it.</summary>
    /// <param name="answer">The answer; null for none.</param>
    /// <param name="zone">The client's zone, for moments.</param>
    /// <returns>The text; empty for no answer. Several choices are parted by commas.</returns>
    public static string Format(FormValue? answer, DateTimeZone zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        return answer switch
        {
            FormValue.Text text => text.Words,
            FormValue.YesNo yesNo => yesNo.IsYes ? "yes" : "no",
            FormValue.Number number => number.Value.ToString(CultureInfo.InvariantCulture),
            FormValue.Minutes minutes => minutes.Value.ToString(CultureInfo.InvariantCulture),
            FormValue.OnScale rating => rating.Value.Value.ToString(CultureInfo.InvariantCulture),
            FormValue.Choice choice => choice.Key,
            FormValue.Choices choices => string.Join(',', choices.Keys),
            FormValue.Date date => LocalDatePattern.Iso.Format(date.Day),
            FormValue.Time time => time.Clock.Second == 0 ? Times[0].Format(time.Clock) : Times[1].Format(time.Clock),
            FormValue.Moment moment => Moments[0].Format(moment.At.InZoneWithin(zone).LocalDateTime),
            _ => string.Empty,
        };
    }

    /// <summary>Says what an answer to a question looks like, for people whose answer could not be read.</summary>
    /// <param name="question">The question.</param>
    /// <returns>For example <c>a number from 0 to 100</c>.</returns>
    public static string Expected(FormQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return question.Control switch
        {
            FormControl.Scale { On: var scale } => string.Create(CultureInfo.InvariantCulture, $"a number from {scale.Minimum:0.##} to {scale.Maximum:0.##}"),
            FormControl.Number { Least: { } least, Most: null } => string.Create(CultureInfo.InvariantCulture, $"a number, {least:0.##} or more"),
            FormControl.Number { Least: { } least, Most: { } most } when most < 1000 => string.Create(CultureInfo.InvariantCulture, $"a number from {least:0.##} to {most:0.##}"),
            FormControl.Number { IsWhole: true } => "a whole number, such as 3",
            FormControl.Number => "a number, such as 3",
            FormControl.Minutes => "minutes as a number, such as 20",
            FormControl.Date => "a date, such as 2026-03-10",
            FormControl.Time => "a time, such as 22:30",
            FormControl.Moment => "a date and a time, such as 2026-03-10 22:30",
            FormControl.YesNo or FormControl.OneOf or FormControl.SomeOf => "one of the answers offered",
            _ => "words",
        };
    }

    private static FormValue? Parsed(FormControl control, string text, DateTimeZone zone) => control switch
    {
        FormControl.YesNo => text switch { "yes" or "true" => new FormValue.YesNo(true), "no" or "false" => new FormValue.YesNo(false), _ => null },
        FormControl.OneOf => new FormValue.Choice(text),
        FormControl.SomeOf => new FormValue.Choices(text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)),
        FormControl.Number or FormControl.Scale => NumberOf(text) is { } number ? new FormValue.Number(number) : null,
        FormControl.Minutes => NumberOf(text) is { } minutes ? new FormValue.Minutes(minutes) : null,
        FormControl.Date => LocalDatePattern.Iso.Parse(text) is { Success: true, Value: var date } ? new FormValue.Date(date) : null,
        FormControl.Time => Array.ConvertAll(Times, pattern => pattern.Parse(text)).FirstOrDefault(static time => time.Success) is { } time ? new FormValue.Time(time.Value) : null,
        FormControl.Moment => Array.ConvertAll(Moments, pattern => pattern.Parse(text)).FirstOrDefault(static moment => moment.Success)?.Value.EnteredIn(zone) is { } moment
            ? new FormValue.Moment(moment)
            : null,
        _ => null,
    };

    private static decimal? NumberOf(string text) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
}
