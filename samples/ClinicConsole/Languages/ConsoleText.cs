using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;
using HomeworkKit.German;
using HomeworkKit.Words;

namespace HomeworkKit.Samples.ClinicConsole;

/// <summary>
/// The words of the console in the reader's language. A text is named by its English words, so a command reads as what it says; what has no translation stays
/// English.
/// </summary>
public sealed partial class ConsoleText
{
    private static readonly Lazy<ConsoleText> LazyGerman = new(static () => new ConsoleText(GermanWords.Informal, Read("de.json"), Read("story-de.json")));
    private static readonly Lazy<ConsoleText> LazyFormalGerman = new(static () =>
        new ConsoleText(GermanWords.Formal, Over(Read("de.json"), Read("de-formal.json")), Read("story-de.json")));

    private readonly FrozenDictionary<string, string> _texts;
    private readonly FrozenDictionary<string, string> _invented;

    internal ConsoleText(HomeworkWords library, IReadOnlyDictionary<string, string> texts, IReadOnlyDictionary<string, string>? invented = null)
    {
        Library = library;
        _texts = texts.ToFrozenDictionary(StringComparer.Ordinal);
        _invented = (invented ?? new Dictionary<string, string>()).ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>Gets English.</summary>
    public static ConsoleText English { get; } = new(HomeworkWords.English, new Dictionary<string, string>());

    /// <summary>Gets German that says <c>du</c>.</summary>
    public static ConsoleText German => LazyGerman.Value;

    /// <summary>Gets German that says <c>Sie</c>: what addresses nobody is shared.</summary>
    public static ConsoleText FormalGerman => LazyFormalGerman.Value;

    /// <summary>Gets the library's own words in that language: questions, schedules, what does not fit.</summary>
    public HomeworkWords Library { get; }

    /// <summary>Gives a text.</summary>
    /// <param name="english">Its English words.</param>
    public string this[string english] => _texts.GetValueOrDefault(english, english);

    /// <summary>Gives a text with something filled in.</summary>
    /// <param name="english">Its English words, with <c>{0}</c> and so on where something is filled in.</param>
    /// <param name="filled">What is filled in.</param>
    public string this[string english, params object[] filled] => string.Format(CultureInfo.InvariantCulture, this[english], filled);

    /// <summary>
    /// Gives words that the invented people of the story say, in the language in which the story is told. Once they are kept they stay as they are, whoever
    /// reads them.
    /// </summary>
    /// <param name="english">The English ones.</param>
    public string Invented(string english) => _invented.GetValueOrDefault(english, english);

    internal string Counted(int count, string one, string many) => string.Create(CultureInfo.InvariantCulture, $"{count} {this[count == 1 ? one : many]}");

    internal static Dictionary<string, string> Read(string file)
    {
        using var stream = typeof(ConsoleText).Assembly.GetManifestResourceStream(file)!;
        return JsonSerializer.Deserialize<Dictionary<string, string>>(stream)!;
    }

    private static Dictionary<string, string> Over(Dictionary<string, string> texts, Dictionary<string, string> own)
    {
        foreach (var (english, text) in own)
        {
            texts[english] = text;
        }

        return texts;
    }
}
