using System.Globalization;
using HomeworkKit.Words;
using NodaTime.Text;

namespace HomeworkKit.Forms;

/// <summary>
/// Reads what a person typed or a browser sent as an answer: <c>2026-03-05</c>, <c>23:15</c>, and numbers with a decimal point or the language's decimal mark.
/// </summary>
/// <remarks>Marks between thousands are refused, since <c>1.000</c> is a thousand to some and one to others. Digits of any script are read.</remarks>
public static class FormInput
{
    private static readonly LocalDateTimePattern[] Moments =
    [
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm"),
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm"),
        LocalDateTimePattern.GeneralIso,
    ];

    private static readonly LocalTimePattern[] Times = [LocalTimePattern.CreateWithInvariantCulture("H:mm"), LocalTimePattern.GeneralIso];

    /// <summary>Reads one text.</summary>
    /// <param name="question">The question.</param>
    /// <param name="text">The text; blank for no answer.</param>
    /// <param name="zone">The client's zone, for moments.</param>
    /// <param name="answer">The answer; null for none.</param>
    /// <param name="words">The language in which it was typed; null is English.</param>
    /// <returns>Whether the text can be an answer to the question. Whether it fits is judged when it is written.</returns>
    public static bool TryParse(FormQuestion question, string? text, DateTimeZone zone, out FormValue? answer, HomeworkWords? words = null)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(zone);
        answer = null;
        if (string.IsNullOrWhiteSpace(text))
        {
            return true;
        }

        answer = question.Control is FormControl.Line or FormControl.Paragraph
            ? new FormValue.Text(text)
            : Parsed(question.Control, text.Trim(), zone, words ?? HomeworkWords.English);
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
            FormValue.Number number => Written(number.Value),
            FormValue.Minutes minutes => Written(minutes.Value),
            FormValue.OnScale rating => Written(rating.Value.Value),
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
    /// <param name="words">The language; null is English.</param>
    /// <returns>For example <c>a number from 0 to 100</c>.</returns>
    public static string Expected(FormQuestion question, HomeworkWords? words = null)
    {
        ArgumentNullException.ThrowIfNull(question);
        words ??= HomeworkWords.English;
        return question.Control switch
        {
            FormControl.Scale { On: var scale } => words.Format("expected/scale", ("least", scale.Minimum), ("most", scale.Maximum)),
            FormControl.Number { Least: { } least, Most: null } => words.Format("expected/at-least", ("least", least)),
            FormControl.Number { Least: { } least, Most: { } most } when most < 1000 => words.Format("expected/scale", ("least", least), ("most", most)),
            FormControl.Number { IsWhole: true } => words.Of("expected/whole-number"),
            FormControl.Number => words.Of("expected/number"),
            FormControl.Minutes => words.Of("expected/minutes"),
            FormControl.Date => words.Of("expected/date"),
            FormControl.Time => words.Of("expected/time"),
            FormControl.Moment => words.Of("expected/moment"),
            FormControl.YesNo or FormControl.OneOf or FormControl.SomeOf => words.Of("expected/choice"),
            _ => words.Of("expected/words"),
        };
    }

    private static FormValue? Parsed(FormControl control, string text, DateTimeZone zone, HomeworkWords words) =>
        control switch
        {
            FormControl.YesNo => text switch
            {
                "yes" or "true" => new FormValue.YesNo(true),
                "no" or "false" => new FormValue.YesNo(false),
                _ => null,
            },
            FormControl.OneOf => new FormValue.Choice(text),
            FormControl.SomeOf => new FormValue.Choices(text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)),
            FormControl.Number or FormControl.Scale => NumberOf(text, words.DecimalMark) is { } number ? new FormValue.Number(number) : null,
            FormControl.Minutes => NumberOf(text, words.DecimalMark) is { } minutes ? new FormValue.Minutes(minutes) : null,
            FormControl.Date => LocalDatePattern.Iso.Parse(text) is { Success: true, Value: var date } ? new FormValue.Date(date) : null,
            FormControl.Time => Array.ConvertAll(Times, pattern => pattern.Parse(text)).FirstOrDefault(static time => time.Success) is { } time
                ? new FormValue.Time(time.Value)
                : null,
            FormControl.Moment => Array
                .ConvertAll(Moments, pattern => pattern.Parse(text))
                .FirstOrDefault(static moment => moment.Success)
                ?.Value.EnteredIn(zone)
                is { } moment
                ? new FormValue.Moment(moment)
                : null,
            _ => null,
        };

    // One point or one decimal mark of the language. A mark before three digits may part thousands, unless a 0 or nothing stands before it.
    private static decimal? NumberOf(string text, string mark)
    {
        var typed = string.Concat(
            text.Select(static c => char.IsDigit(c) ? ((int)CharUnicodeInfo.GetNumericValue(c)).ToString(CultureInfo.InvariantCulture) : c.ToString()));
        typed = typed.Replace(mark, ".", StringComparison.Ordinal).Replace('\u066B', '.').Replace('\u2212', '-');
        return
            MayPartThousands(typed)
            || !decimal.TryParse(typed, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? null
            : number;
    }

    // Three decimals get a fourth, so that they are read as decimals again.
    private static string Written(decimal value)
    {
        var text = value.ToString(CultureInfo.InvariantCulture);
        return MayPartThousands(text) ? text + "0" : text;
    }

    private static bool MayPartThousands(string typed)
    {
        var whole = typed.TrimStart('-', '+');
        return whole.IndexOf('.', StringComparison.Ordinal) is >= 1 and <= 3 and var mark
            && whole.Length - mark == 4
            && whole[..mark].TrimStart('0').Length > 0;
    }
}
