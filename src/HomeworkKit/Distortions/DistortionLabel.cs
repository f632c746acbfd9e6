using System.Globalization;
using System.Text;

namespace HomeworkKit.Kinds;

/// <summary>Brings the spellings of one name together: letter case, spaces, hyphens, s/z, ou/o and a final "thinking" make no difference.</summary>
internal static class DistortionLabel
{
    private const string FinalWord = "thinking";

    internal static string Fold(string label)
    {
        var folded = new StringBuilder(label.Length);
        foreach (var c in label)
        {
            if (char.IsWhiteSpace(c) || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.DashPunctuation)
            {
                continue;
            }

            var lower = char.ToLowerInvariant(c);
            if (lower == 'u' && folded.Length > 0 && folded[^1] == 'o')
            {
                continue;
            }

            folded.Append(lower == 'z' ? 's' : lower);
        }

        var text = folded.ToString();
        return text.EndsWith(FinalWord, StringComparison.Ordinal) ? text[..^FinalWord.Length] : text;
    }
}
