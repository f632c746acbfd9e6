using System.Globalization;
using System.Text;

namespace HomeworkKit.Samples.ClinicConsole;

/// <summary>Something that the person at the keyboard can put right: a code, a sentence, and where. Never what was entered there.</summary>
/// <param name="code">The code, as in <c>csv/out-of-range</c>.</param>
/// <param name="sentence">What is wrong.</param>
/// <param name="file">The file.</param>
/// <param name="line">The line of the file, from 1.</param>
/// <param name="field">The column or the JSON path.</param>
public sealed class ConsoleException(string code, string sentence, string? file = null, long? line = null, string? field = null)
    : Exception(Text(code, sentence, file, line, field))
{
    /// <summary>Gets the code.</summary>
    public string Code { get; } = code;

    private static string Text(string code, string sentence, string? file, long? line, string? field)
    {
        List<string> place = [];
        if (file is not null)
        {
            place.Add(file);
        }

        if (line is { } number)
        {
            place.Add(string.Create(CultureInfo.InvariantCulture, $"line {number}"));
        }

        if (field is not null)
        {
            place.Add(field);
        }

        var text = new StringBuilder(code).Append(": ").Append(sentence);
        return (place.Count == 0 ? text : text.Append(" (").AppendJoin(", ", place).Append(')')).ToString();
    }
}
