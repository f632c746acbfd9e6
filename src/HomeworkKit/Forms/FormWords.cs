using System.Collections.Frozen;
using System.Globalization;

namespace HomeworkKit.Forms;

/// <summary>The words of forms by key, in one language.</summary>
/// <remarks>
/// Under a question's key stands its text; under <c>/help</c> behind it its help; under a choice's key behind it the choice; under <c>/least</c> and <c>/most</c> the words at
/// the ends of its scale; under <c>/row</c> the name of a row and under <c>/add</c> what adds one. Under a page's key stands its title.
/// </remarks>
public sealed class FormWords
{
    private readonly FrozenDictionary<string, string> _words;

    /// <summary>Keeps words.</summary>
    /// <param name="words">The words by key; the last of a key wins.</param>
    public FormWords(IEnumerable<KeyValuePair<string, string>> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        Dictionary<string, string> byKey = new(StringComparer.Ordinal);
        foreach (var (key, text) in words)
        {
            byKey[key] = text;
        }

        _words = byKey.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>Gets the words of nothing.</summary>
    public static FormWords None { get; } = new([]);

    /// <summary>Gets the keys that have words.</summary>
    public IEnumerable<string> Keys => _words.Keys;

    /// <summary>Gives the words of a key.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The words; null if it has none.</returns>
    public string? Of(string key) => _words.GetValueOrDefault(key);

    /// <summary>Gives the text of a question: the clinician's own, or that of its key.</summary>
    /// <param name="question">The question.</param>
    /// <returns>The text; the last part of its key where there are no words.</returns>
    public string TextOf(FormQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return question.Text ?? Of(question.Key) ?? LastOf(question.Key);
    }

    /// <summary>Gives the help of a question.</summary>
    /// <param name="question">The question.</param>
    /// <returns>The help; null if it has none.</returns>
    public string? HelpOf(FormQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return question.Help ?? Of(question.Key + "/help");
    }

    /// <summary>Gives the name of one of a question's rows.</summary>
    /// <param name="rows">A question for rows.</param>
    /// <returns>For example <c>Feeling</c>; the question's own text where there are no such words.</returns>
    public string RowOf(FormQuestion rows) => Of(ListOf(rows) + "/row") ?? TextOf(rows);

    /// <summary>Gives what adds one of a question's rows.</summary>
    /// <param name="rows">A question for rows.</param>
    /// <returns>For example <c>Add a feeling</c>.</returns>
    public string AddOf(FormQuestion rows) => Of(ListOf(rows) + "/add") ?? "Add another";

    /// <summary>Says an answer as a person reads it.</summary>
    /// <param name="question">The question.</param>
    /// <param name="answer">The answer to it.</param>
    /// <param name="zone">The client's zone, for moments.</param>
    /// <returns>For example <c>80 (out of 100)</c>, <c>20 minutes</c>, or the text of a choice.</returns>
    public string Say(FormQuestion question, FormValue answer, DateTimeZone zone)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(answer);
        ArgumentNullException.ThrowIfNull(zone);
        return answer switch
        {
            FormValue.YesNo yesNo => yesNo.IsYes ? Of("yes") ?? "Yes" : Of("no") ?? "No",
            FormValue.Choice choice => ChoiceOf(question, choice.Key),
            FormValue.Choices choices => string.Join(", ", choices.Keys.Select(key => ChoiceOf(question, key))),
            FormValue.OnScale { Value: var rating } => rating.Scale.Minimum == 0
                ? string.Create(CultureInfo.InvariantCulture, $"{rating.Value:0.##} (out of {rating.Scale.Maximum:0.##})")
                : string.Create(CultureInfo.InvariantCulture, $"{rating.Value:0.##} (from {rating.Scale.Minimum:0.##} to {rating.Scale.Maximum:0.##})"),
            FormValue.Minutes { Value: 1 } => "1 minute",
            FormValue.Minutes minutes => string.Create(CultureInfo.InvariantCulture, $"{minutes.Value:0.##} minutes"),
            FormValue.Number number when question.Control is FormControl.Number { Unit: { } unit } => string.Create(CultureInfo.InvariantCulture, $"{number.Value:0.##} {unit}"),
            FormValue.Date date => date.Day.ToString("d MMMM uuuu", CultureInfo.InvariantCulture),
            FormValue.Moment moment => moment.At.InZoneWithin(zone).ToString("d MMMM uuuu, HH:mm", CultureInfo.InvariantCulture),
            _ => FormInput.Format(answer, zone),
        };
    }

    /// <summary>Gives the text of a choice.</summary>
    /// <param name="question">The question that offers it.</param>
    /// <param name="choice">The choice.</param>
    /// <returns>The text.</returns>
    public string TextOf(FormQuestion question, FormChoice choice)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(choice);
        return choice.Text ?? Of(question.Key + "/" + choice.Key) ?? Spoken(choice.Key);
    }

    /// <summary>Gives the words at one value of a question's scale.</summary>
    /// <param name="question">The question.</param>
    /// <param name="value">The value.</param>
    /// <returns>The words; null where none stand.</returns>
    public string? AnchorOf(FormQuestion question, decimal value)
    {
        ArgumentNullException.ThrowIfNull(question);
        return question.Control is not FormControl.Scale { On: var scale } ? null
            : scale.Anchors.Count > 0 ? scale.Anchors.FirstOrDefault(anchor => anchor.Value == value)?.Label
            : value == scale.Minimum ? Of(question.Key + "/least")
            : value == scale.Maximum ? Of(question.Key + "/most")
            : null;
    }

    /// <summary>Gives all words of a question's scale in one text.</summary>
    /// <param name="question">The question.</param>
    /// <returns>For example <c>0 = not at all, 100 = completely</c>; null where no words stand.</returns>
    public string? AnchorsOf(FormQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return question.Control is FormControl.Scale scale
            && scale.Points().Select(point => (Point: point, Words: AnchorOf(question, point))).Where(static one => one.Words is not null).ToArray() is { Length: > 0 } anchors
            ? string.Join(", ", anchors.Select(static one => string.Create(CultureInfo.InvariantCulture, $"{one.Point:0.##} = {one.Words}")))
            : null;
    }

    internal static FormWords Parse(string kind, string table)
    {
        List<KeyValuePair<string, string>> words = [];
        foreach (var line in table.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var colon = line.IndexOf(": ", StringComparison.Ordinal);
            words.Add(new(kind + "/" + line[..colon], line[(colon + 2)..]));
        }

        return new FormWords(words);
    }

    internal static string Spoken(string key) => key.Length == 0 ? key : char.ToUpperInvariant(key[0]) + key[1..].Replace('-', ' ');

    // What rows are called stands under their list's key, wherever they are asked about.
    private static string ListOf(FormQuestion rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        return rows.Parts is [var part, ..] ? part.Key[..Math.Max(0, part.Key.LastIndexOf('/'))] : rows.Key;
    }

    private string ChoiceOf(FormQuestion question, string key) => question.Control switch
    {
        FormControl.OneOf one => TextOf(question, one.Choices.FirstOrDefault(choice => string.Equals(choice.Key, key, StringComparison.Ordinal)) ?? new FormChoice(key)),
        FormControl.SomeOf some => TextOf(question, some.Choices.FirstOrDefault(choice => string.Equals(choice.Key, key, StringComparison.Ordinal)) ?? new FormChoice(key)),
        _ => Spoken(key),
    };

    private static string LastOf(string key) => Spoken(key[(key.LastIndexOf('/') + 1)..]);
}
