using System.Collections.Frozen;
using HomeworkKit.Validation;

namespace HomeworkKit.Words;

/// <summary>The words that people read, in one language, by key.</summary>
/// <remarks>
/// They are those of rules by their codes, of states and reasons, forms, schedules, digests, ledgers, reminders and charts. Immutable and thread-safe. The
/// language is always an argument: nothing here looks at the machine's culture, and nothing is global. A key without a word in the language has the English
/// one, so that showing a page never fails. Data in JSON never changes with the language. Equality is by reference.
/// </remarks>
/// <example>
/// <code>
/// var words = HomeworkWords.English.With(("state/assigned", "on your list"));
/// words.Of(CycleState.Assigned);                        // on your list
/// words.Format("schedule/times", ("n", 3));             // 3 times in all
/// schedule.Describe(words: words);                      // Mondays and Thursdays at 19:00
/// </code>
/// </example>
public sealed partial class HomeworkWords
{
    // The top one wins; English stands under all of them.
    private readonly FrozenDictionary<string, WordTemplate>[] _layers;

    internal HomeworkWords(string language, FrozenDictionary<string, WordTemplate>[] layers) => (Language, _layers) = (language, layers);

    /// <summary>Gets the English words of the library: every key has one.</summary>
    public static HomeworkWords English { get; } = new("en", []) { IsReviewed = true };

    /// <summary>Gets the language.</summary>
    /// <value>A BCP 47 tag, such as <c>de</c>.</value>
    public string Language { get; }

    /// <summary>Gets the direction in which the language is read.</summary>
    public TextDirection Direction { get; private init; }

    /// <summary>Gets a value indicating whether a clinician who speaks the language has read all of it.</summary>
    public bool IsReviewed { get; private init; }

    /// <summary>Gets who reviewed the words.</summary>
    /// <value>Null where nobody is named.</value>
    public string? ReviewedBy { get; private init; }

    /// <summary>Gets the keys that have words here, those of what it falls back to not counted.</summary>
    public IEnumerable<string> Keys => _layers.Length > 0 ? _layers[0].Keys : WordList.Keys;

    /// <summary>Reads words from a file.</summary>
    /// <param name="utf8Json">The file: at most a megabyte of JSON. Keys that the library does not know are kept; <see cref="Compare"/> lists them.</param>
    /// <param name="fallback">The words for keys that the file lacks, such as those of <c>fr</c> for <c>fr-CA</c>; null for English.</param>
    /// <returns>The words.</returns>
    /// <exception cref="WordsException">The file cannot be taken in, see <see cref="WordsCodes"/>.</exception>
    public static HomeworkWords Read(ReadOnlySpan<byte> utf8Json, HomeworkWords? fallback = null)
    {
        var file = WordsFile.Read(utf8Json);
        return new HomeworkWords(file.Language, [file.Words.ToFrozenDictionary(StringComparer.Ordinal), .. fallback?._layers ?? []])
        {
            Direction = file.Direction,
            IsReviewed = file.IsReviewed,
            ReviewedBy = file.ReviewedBy,
        };
    }

    /// <summary>Chooses the words for a person from what they ask for.</summary>
    /// <param name="offered">The languages that there are, the one for everybody else first.</param>
    /// <param name="acceptLanguage">The value of an <c>Accept-Language</c> header, or a language tag; null or blank for none. What cannot be read in it is
    /// passed over.</param>
    /// <returns>The best match by RFC 4647, section 3.4; the first offered where there is none; English where none is offered.</returns>
    public static HomeworkWords Choose(IEnumerable<HomeworkWords> offered, string? acceptLanguage)
    {
        ArgumentNullException.ThrowIfNull(offered);
        return LanguageChoice.Choose([.. offered], acceptLanguage);
    }

    /// <summary>Gives the word of a key.</summary>
    /// <param name="key">The key, such as <c>state/assigned</c>, or <c>rule/</c> with the code of a rule.</param>
    /// <returns>The word, else that of the fallback, else English; the key itself where there is none. It never throws.</returns>
    public string Of(string key) => Find(key) ?? key;

    /// <summary>Gives the word of a key, if there is one.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The word, else that of the fallback, else English; null where there is none.</returns>
    public string? Find(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return TemplateOf(key)?.Text;
    }

    /// <summary>Gives the word of an enum's member.</summary>
    /// <typeparam name="TEnum">The enum.</typeparam>
    /// <param name="value">The member.</param>
    /// <returns>For example <c>too tired</c>; the member's name in small letters where there is no word.</returns>
    public string Of<TEnum>(TEnum value)
        where TEnum : struct, Enum
    {
        var key = EnumWordKeys<TEnum>.Of(value);
        return key is null ? value.ToString() : Find(key) ?? KebabCase.Of(value).Replace('-', ' ');
    }

    /// <summary>Gives the words of a finding, by the code of its rule.</summary>
    /// <param name="finding">The finding.</param>
    /// <returns>The message; the finding's own where there is none in this language.</returns>
    public string Of(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return Own(KeyOf(finding.Code))?.Text ?? finding.Message;
    }

    /// <summary>Gives the words of a rule.</summary>
    /// <param name="rule">The rule.</param>
    /// <returns>The message; the rule's own where there is none in this language.</returns>
    public string Of(Rule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return Own(KeyOf(rule.Code))?.Text ?? rule.Message;
    }

    /// <summary>Gives the word of a key with its placeholders filled in.</summary>
    /// <param name="key">The key.</param>
    /// <param name="arguments">The values by name. A placeholder without one is shown as it stands.</param>
    /// <returns>The text. It never throws.</returns>
    public string Format(string key, params ReadOnlySpan<(string Name, WordArgument Value)> arguments)
    {
        ArgumentNullException.ThrowIfNull(key);
        return TemplateOf(key)?.Format(this, arguments) ?? key;
    }

    /// <summary>Puts a host's own words over these.</summary>
    /// <param name="own">The words by key; the last of a key wins.</param>
    /// <returns>New words; these stay as they are.</returns>
    /// <exception cref="WordsException">A text is blank, cannot be read, or has a placeholder that the English text lacks.</exception>
    public HomeworkWords With(params ReadOnlySpan<(string Key, string Text)> own)
    {
        Dictionary<string, string> words = new(StringComparer.Ordinal);
        foreach (var (key, text) in own)
        {
            words[key] = text;
        }

        return With(words);
    }

    /// <summary>Puts a host's own words over these.</summary>
    /// <param name="own">The words by key; the last of a key wins.</param>
    /// <returns>New words; these stay as they are.</returns>
    /// <exception cref="WordsException">A text is blank, cannot be read, or has a placeholder that the English text lacks.</exception>
    public HomeworkWords With(IEnumerable<KeyValuePair<string, string>> own)
    {
        ArgumentNullException.ThrowIfNull(own);
        Dictionary<string, WordTemplate> templates = new(StringComparer.Ordinal);
        foreach (var (key, text) in own)
        {
            templates[key] = WordsFile.Checked(key, text);
        }

        return Over(templates.ToFrozenDictionary(StringComparer.Ordinal));
    }

    /// <summary>Compares another language with this one.</summary>
    /// <param name="other">The other, such as a translation of these words.</param>
    /// <returns>What it lacks, what only it has, and where placeholders and plural forms differ.</returns>
    public WordsReport Compare(HomeworkWords other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var (ours, theirs) = (AllKeys(), other.AllKeys());
        var forms = PluralRules.CategoriesOf(other.Language).ToHashSet(StringComparer.Ordinal);
        string[] shared = [.. ours.Where(theirs.Contains)];
        return new WordsReport
        {
            Missing = [.. ours.Where(key => !theirs.Contains(key))],
            Surplus = [.. theirs.Where(key => !ours.Contains(key))],
            OtherPlaceholders = [.. shared.Where(key => !TemplateOf(key)!.Placeholders.Order(StringComparer.Ordinal)
                .SequenceEqual(other.TemplateOf(key)!.Placeholders.Order(StringComparer.Ordinal)))],
            OtherPlurals = [.. shared.Where(key => other.TemplateOf(key)!.PluralForms.Any(plural => plural.Any(form => !forms.Contains(form))))],
        };
    }

    /// <summary>Refuses words that nobody reviewed where what is made reaches people without being seen before.</summary>
    /// <exception cref="WordsException">They are not reviewed.</exception>
    internal HomeworkWords OrThrowUnreviewed() => IsReviewed ? this : throw new WordsException(WordsCodes.Unreviewed);

    /// <summary>Puts these words over those of a kind, which stand over English alone.</summary>
    internal HomeworkWords Above(HomeworkWords kind) =>
        kind._layers.Length == 0 ? this : ReferenceEquals(this, English) ? kind : Copy([.. _layers, .. kind._layers]);

    internal HomeworkWords Over(FrozenDictionary<string, WordTemplate> own) => Copy([own, .. _layers]);

    /// <summary>Makes a language of English, word by word.</summary>
    internal static HomeworkWords OfEnglish(string language, TextDirection direction, Func<string, string, string> map) =>
        new(language, [WordList.Keys.ToFrozenDictionary(static key => key, key => WordTemplate.Parse(key, WordList.Find(key)!.Mapped(text => map(key, text))))])
        {
            Direction = direction,
        };

    /// <summary>A form asks under some of the codes of rules: what a rule says stands under a key of its own.</summary>
    internal static string KeyOf(string ruleCode) => "rule/" + ruleCode;

    internal void CopyTo(Dictionary<string, WordTemplate> words)
    {
        foreach (var (key, word) in _layers.SelectMany(static layer => layer))
        {
            words[key] = word;
        }
    }

    private HomeworkWords Copy(FrozenDictionary<string, WordTemplate>[] layers) =>
        new(Language, layers) { Direction = Direction, IsReviewed = IsReviewed, ReviewedBy = ReviewedBy };

    private SortedSet<string> AllKeys() => _layers.Length == 0 ? new(WordList.Keys, StringComparer.Ordinal)
        : new(_layers.SelectMany(static layer => layer.Keys).Concat(Language == English.Language ? WordList.Keys : []), StringComparer.Ordinal);

    private WordTemplate? TemplateOf(string key) => Own(key) ?? WordList.Find(key);

    private WordTemplate? Own(string key)
    {
        foreach (var layer in _layers)
        {
            if (layer.TryGetValue(key, out var word))
            {
                return word;
            }
        }

        return null;
    }
}
