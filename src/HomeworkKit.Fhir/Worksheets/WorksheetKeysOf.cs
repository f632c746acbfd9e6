using System.Globalization;
using System.Text;

namespace HomeworkKit.Fhir;

/// <summary>Makes keys of names that others gave.</summary>
internal sealed class WorksheetKeysOf
{
    private const int Longest = 40;

    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Makes a key that nothing else has.</summary>
    /// <param name="name">The name; null for none.</param>
    /// <param name="isSame">Whether the key is the name as it stands.</param>
    internal string Of(string? name, out bool isSame)
    {
        var plain = Plain(name);
        var key = plain;
        for (var n = 2; !_taken.Add(key); n++)
        {
            var end = string.Create(CultureInfo.InvariantCulture, $"-n{n}");
            key = plain[..Math.Min(plain.Length, Longest - end.Length)].TrimEnd('-') + end;
        }

        isSame = string.Equals(key, name, StringComparison.Ordinal);
        return key;
    }

    /// <summary>Makes a key of a name, whoever else has it: words of a to z joined by hyphens, each beginning with a letter.</summary>
    internal static string Plain(string? name)
    {
        var key = new StringBuilder(Longest);
        foreach (var c in name ?? string.Empty)
        {
            // A digit that begins a word takes two places.
            var lower = char.ToLowerInvariant(c);
            if (key.Length + (char.IsAsciiDigit(lower) && (key.Length == 0 || key[^1] == '-') ? 2 : 1) > Longest)
            {
                break;
            }

            if (char.IsAsciiLetterLower(lower))
            {
                key.Append(lower);
            }
            else if (char.IsAsciiDigit(lower))
            {
                key.Append(key.Length == 0 || key[^1] == '-' ? "n" : string.Empty).Append(lower);
            }
            else if (key.Length > 0 && key[^1] != '-')
            {
                key.Append('-');
            }
        }

        var plain = key.ToString().TrimEnd('-');
        return plain.Length == 0 ? "item" : plain;
    }
}
