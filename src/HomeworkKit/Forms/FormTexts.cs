using HomeworkKit.Words;

namespace HomeworkKit.Forms;

/// <summary>The texts of forms in the words of one language.</summary>
/// <remarks>
/// Under a question's key stands its text; under <c>/help</c> behind it its help; under a choice's key behind it the choice; under <c>/least</c> and
/// <c>/most</c> the words at the ends of its scale; under <c>/row</c> the name of a row and under <c>/add</c> what adds one. Under a page's key stands its
/// title. A clinician's own words win over all of them and are never translated. What several kinds ask alike stands once, under <c>form/</c> in place of the
/// kind: <c>form/courage/what-for</c>. <see cref="HomeworkKind.WordsIn"/> gives the words to ask.
/// </remarks>
public static class FormTexts
{
    private const string Shared = "form";

    /// <summary>Gives the text of a question: the clinician's own, or that of its key.</summary>
    /// <param name="words">The language.</param>
    /// <param name="question">The question.</param>
    /// <returns>The text; the last part of its key where there are no words.</returns>
    public static string TextOf(this HomeworkWords words, FormQuestion question)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(question);
        return question.Text ?? words.FindAsked(question.Key) ?? LastOf(question.Key);
    }

    /// <summary>Gives the text of a choice.</summary>
    /// <param name="words">The language.</param>
    /// <param name="question">The question that offers it.</param>
    /// <param name="choice">The choice.</param>
    /// <returns>The text.</returns>
    public static string TextOf(this HomeworkWords words, FormQuestion question, FormChoice choice)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(choice);
        return choice.Text ?? words.FindAsked(question.Key + "/" + choice.Key) ?? Spoken(choice.Key);
    }

    /// <summary>Gives the help of a question.</summary>
    /// <param name="words">The language.</param>
    /// <param name="question">The question.</param>
    /// <returns>The help; null if it has none.</returns>
    public static string? HelpOf(this HomeworkWords words, FormQuestion question)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(question);
        return question.Help ?? words.FindAsked(question.Key + "/help");
    }

    /// <summary>Gives the name of one of a question's rows.</summary>
    /// <param name="words">The language.</param>
    /// <param name="rows">A question for rows.</param>
    /// <returns>For example <c>Feeling</c>; the question's own text where there are no such words.</returns>
    public static string RowOf(this HomeworkWords words, FormQuestion rows)
    {
        ArgumentNullException.ThrowIfNull(words);
        return words.FindAsked(ListOf(rows) + "/row") ?? words.TextOf(rows);
    }

    /// <summary>Gives what adds one of a question's rows.</summary>
    /// <param name="words">The language.</param>
    /// <param name="rows">A question for rows.</param>
    /// <returns>For example <c>Add a feeling</c>.</returns>
    public static string AddOf(this HomeworkWords words, FormQuestion rows)
    {
        ArgumentNullException.ThrowIfNull(words);
        return words.FindAsked(ListOf(rows) + "/add") ?? words.Of("form/add");
    }

    /// <summary>Says an answer as a person reads it.</summary>
    /// <param name="words">The language.</param>
    /// <param name="question">The question.</param>
    /// <param name="answer">The answer to it.</param>
    /// <param name="zone">The client's zone, for moments.</param>
    /// <returns>For example <c>80 (out of 100)</c>, <c>20 minutes</c>, or the text of a choice.</returns>
    public static string Say(this HomeworkWords words, FormQuestion question, FormValue answer, DateTimeZone zone)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(answer);
        ArgumentNullException.ThrowIfNull(zone);
        return answer switch
        {
            FormValue.YesNo yesNo => words.Of(yesNo.IsYes ? "form/yes" : "form/no"),
            FormValue.Choice choice => ChoicesOf(words, question, [choice.Key]).First(),
            FormValue.Choices choices => words.Comma([.. ChoicesOf(words, question, choices.Keys)]),
            FormValue.OnScale { Value: var rating } => rating.Scale.Minimum == 0
                ? words.Format("rating/out-of", ("values", words.Number(rating.Value)), ("most", rating.Scale.Maximum))
                : words.Format("rating/between", ("values", words.Number(rating.Value)), ("least", rating.Scale.Minimum), ("most", rating.Scale.Maximum)),
            FormValue.Minutes minutes => words.Format("form/minutes", ("n", minutes.Value)),
            FormValue.Number number when question.Control is FormControl.Minutes => words.Format("form/minutes", ("n", number.Value)),
            FormValue.Number number => question.Control is FormControl.Number { Unit: { } unit }
                ? words.Format("form/with-unit", ("n", number.Value), ("unit", unit))
                : words.Number(number.Value),
            FormValue.Date date => words.Date(date.Day),
            FormValue.Time time => words.Time(time.Clock),
            FormValue.Moment moment => words.Moment(moment.At.InZoneWithin(zone).LocalDateTime, DateStyle.Long),
            _ => FormInput.Format(answer, zone),
        };
    }

    /// <summary>Gives the words at one value of a question's scale.</summary>
    /// <param name="words">The language.</param>
    /// <param name="question">The question.</param>
    /// <param name="value">The value.</param>
    /// <returns>The words; null where none stand.</returns>
    public static string? AnchorOf(this HomeworkWords words, FormQuestion question, decimal value)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(question);
        return question.Control is not FormControl.Scale { On: var scale } ? null
            : scale.Anchors.Count > 0
                ? scale.Anchors.FirstOrDefault(anchor => anchor.Value == value) is { } anchor ? YouthScales.LabelIn(words, scale, anchor)
                    : null
            : value == scale.Minimum ? words.FindAsked(question.Key + "/least")
            : value == scale.Maximum ? words.FindAsked(question.Key + "/most")
            : null;
    }

    /// <summary>Gives all words of a question's scale in one text.</summary>
    /// <param name="words">The language.</param>
    /// <param name="question">The question.</param>
    /// <returns>For example <c>0 = not at all, 100 = completely</c>; null where no words stand.</returns>
    public static string? AnchorsOf(this HomeworkWords words, FormQuestion question)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(question);
        return
            question.Control is FormControl.Scale scale
            && scale.Points().Select(point => (Point: point, Words: words.AnchorOf(question, point))).Where(static one => one.Words is not null).ToArray()
                is { Length: > 0 } anchors
            ? words.Comma(Array.ConvertAll(anchors, one => words.Format("form/anchor", ("n", one.Point), ("text", one.Words!))))
            : null;
    }

    /// <summary>Gives the page's title.</summary>
    /// <param name="words">The language.</param>
    /// <param name="page">The page.</param>
    /// <returns>The title; null where it has none.</returns>
    public static string? TitleOf(this HomeworkWords words, FormPage page)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(page);
        return words.FindAsked(page.Key);
    }

    /// <summary>Finds the text of a question that stands under its key, whatever a clinician called it.</summary>
    /// <param name="words">The language.</param>
    /// <param name="question">The question.</param>
    /// <returns>The text; null where there is none.</returns>
    public static string? FindText(this HomeworkWords words, FormQuestion question)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(question);
        return words.FindAsked(question.Key);
    }

    // What several kinds ask alike has its words under "form" in place of the kind.
    internal static string? FindAsked(this HomeworkWords words, string key) =>
        words.Find(key) ?? (key.IndexOf('/', StringComparison.Ordinal) is > 0 and var end ? words.Find(string.Concat(Shared, key.AsSpan(end))) : null);

    internal static string Spoken(string key) => key.Length == 0 ? key : char.ToUpperInvariant(key[0]) + key[1..].Replace('-', ' ');

    // What rows are called stands under their list's key, wherever they are asked about.
    private static string ListOf(FormQuestion rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        return rows.Parts is [var part, ..] ? part.Key[..Math.Max(0, part.Key.LastIndexOf('/'))] : rows.Key;
    }

    private static IEnumerable<string> ChoicesOf(HomeworkWords words, FormQuestion question, IReadOnlyList<string> keys)
    {
        var offered = question.Control switch
        {
            FormControl.OneOf one => one.Choices,
            FormControl.SomeOf some => some.Choices,
            _ => null,
        };
        if (offered is null)
        {
            return keys.Select(Spoken);
        }

        var byKey = offered.DistinctBy(static choice => choice.Key, StringComparer.Ordinal).ToDictionary(static choice => choice.Key, StringComparer.Ordinal);
        return keys.Select(key => words.TextOf(question, byKey.GetValueOrDefault(key) ?? new FormChoice(key)));
    }

    private static string LastOf(string key) => Spoken(key[(key.LastIndexOf('/') + 1)..]);
}
