using System.Collections.Frozen;

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

    private static string LastOf(string key) => Spoken(key[(key.LastIndexOf('/') + 1)..]);
}
