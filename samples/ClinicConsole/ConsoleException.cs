using System.Text;

namespace HomeworkKit.Samples.ClinicConsole;

/// <summary>Something that the person at the keyboard can put right: a code, a sentence, and where. Never what was entered there.</summary>
/// <param name="code">The code, as in <c>csv/out-of-range</c>.</param>
/// <param name="sentence">What is wrong.</param>
/// <param name="file">The file.</param>
/// <param name="line">The line of the file, from 1.</param>
/// <param name="field">The column or the JSON path.</param>
public sealed class ConsoleException(string code, string sentence, string? file = null, long? line = null, string? field = null)
    : Exception(Text(code, sentence, file, line, field, ConsoleText.English))
{
    /// <summary>Gets the code.</summary>
    public string Code { get; } = code;

    /// <summary>Says it in a language. The code stays, for scripts.</summary>
    /// <param name="words">The language.</param>
    /// <returns>The code, the sentence, and where.</returns>
    public string In(ConsoleText words) => Text(Code, words[sentence], file, line, field, words);

    /// <summary>Says it in a language, for people alone.</summary>
    /// <param name="words">The language.</param>
    /// <returns>The sentence, and where.</returns>
    public string WithoutCode(ConsoleText words) => Text(null, words[sentence], file, line, field, words);

    private static string Text(string? code, string sentence, string? file, long? line, string? field, ConsoleText words)
    {
        List<string> place = [];
        if (file is not null)
        {
            place.Add(file);
        }

        if (line is { } number)
        {
            place.Add(words["line {0}", number]);
        }

        if (field is not null)
        {
            place.Add(field);
        }

        var text = new StringBuilder(code is null ? string.Empty : code + ": ").Append(sentence);
        return (place.Count == 0 ? text : text.Append(" (").AppendJoin(", ", place).Append(')')).ToString();
    }
}
