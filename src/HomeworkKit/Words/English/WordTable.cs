using System.Collections.Frozen;
using System.Text;

namespace HomeworkKit.Words;

/// <summary>Reads words that are written in the code, one a line: <c>key: text</c>.</summary>
internal static class WordTable
{
    /// <summary>Makes the English words of a kind's forms.</summary>
    internal static HomeworkWords Of(string kind, ReadOnlySpan<byte> table)
    {
        Dictionary<string, WordTemplate> words = new(StringComparer.Ordinal);
        Read(words, kind + "/", table);
        return HomeworkWords.English.Over(words.ToFrozenDictionary(StringComparer.Ordinal));
    }

    // Bytes take half the room of texts in the assembly, and are read line by line.
    internal static void Read(Dictionary<string, WordTemplate> words, string prefix, ReadOnlySpan<byte> table)
    {
        while (!table.IsEmpty)
        {
            var end = table.IndexOf((byte)'\n');
            var line = (end < 0 ? table : table[..end]).Trim(" \r"u8);
            table = end < 0 ? [] : table[(end + 1)..];
            var colon = line.IndexOf(": "u8);
            if (colon > 0)
            {
                var key = prefix + Encoding.UTF8.GetString(line[..colon]);
                words.Add(key, WordTemplate.Parse(key, Encoding.UTF8.GetString(line[(colon + 2)..])));
            }
        }
    }
}
