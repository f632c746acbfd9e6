using System.Collections.Frozen;

namespace HomeworkKit.Words;

/// <summary>Reads words that are written in the code, one a line: <c>key: text</c>.</summary>
internal static class WordTable
{
    /// <summary>Makes the English words of a kind's forms.</summary>
    internal static HomeworkWords Of(string kind, string table)
    {
        Dictionary<string, WordTemplate> words = new(StringComparer.Ordinal);
        Read(words, kind + "/", table);
        return HomeworkWords.English.Over(words.ToFrozenDictionary(StringComparer.Ordinal));
    }

    internal static void Read(Dictionary<string, WordTemplate> words, string prefix, string table)
    {
        foreach (var line in table.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var colon = line.IndexOf(": ", StringComparison.Ordinal);
            var key = prefix + line[..colon];
            words.Add(key, WordTemplate.Parse(key, line[(colon + 2)..]));
        }
    }
}
