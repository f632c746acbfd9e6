using System.Security.Cryptography;
using System.Text;

namespace HomeworkKit.Research;

/// <summary>Names of columns and files: snake case, short enough for every reader.</summary>
internal static class ColumnNames
{
    internal const int MaximumLength = 32;
    private const int Kept = 26;

    /// <summary>Spells a member of JSON, or the name of a kind, in snake case: <c>beliefBefore</c>, <c>acme/deep-breathing</c>.</summary>
    internal static string Snake(string name)
    {
        var result = new StringBuilder(name.Length + 8);
        foreach (var c in name)
        {
            if (char.IsAsciiLetterUpper(c) && result.Length > 0 && result[^1] != '_')
            {
                result.Append('_');
            }

            var lower = char.ToLowerInvariant(c);
            result.Append(char.IsAsciiLetterLower(lower) || char.IsAsciiDigit(lower) ? lower : '_');
        }

        return result.Length > 0 && char.IsAsciiLetterLower(result[0]) ? result.ToString() : "v_" + result;
    }

    /// <summary>Shortens a name that is too long, in the same way every time and unlike any other name.</summary>
    internal static string Fit(string name) => name.Length <= MaximumLength
        ? name
        : name[..Kept].TrimEnd('_') + "_" + Base32.Write(SHA256.HashData(Encoding.UTF8.GetBytes(name)).AsSpan(0, 3));

    /// <summary>Spells a code as words: <c>too-tired</c> as <c>too tired</c>.</summary>
    internal static string Words(string code) => code.Replace('-', ' ');
}
