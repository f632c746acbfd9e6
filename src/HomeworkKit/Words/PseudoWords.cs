using System.Text;

namespace HomeworkKit.Words;

/// <summary>Made-up languages, derived from English, for testing pages.</summary>
/// <remarks>What stands on a page without an accent does not come from the words, and what breaks has too little room.</remarks>
public static class PseudoWords
{
    private const string Plain = "aceilnorsuyACEINORSUY";
    private const string Accented = "áçéíļñóřšúýÁÇÉÍÑÓŘŠÚÝ";
    private const int LettersPerPadding = 5;

    private static readonly Lazy<HomeworkWords> LazyLong = new(static () => HomeworkWords.OfEnglish("qps-ploc", TextDirection.Ltr, Longer));
    private static readonly Lazy<HomeworkWords> LazyRightToLeft = new(static () => HomeworkWords.OfEnglish("qps-plocm", TextDirection.Rtl, Longer));

    /// <summary>Gets English with accents, about 40 % longer.</summary>
    /// <value>Language <c>qps-ploc</c>; made on first use.</value>
    public static HomeworkWords Long => LazyLong.Value;

    /// <summary>Gets the same for pages that are read from right to left.</summary>
    /// <value>Language <c>qps-plocm</c>; made on first use.</value>
    public static HomeworkWords RightToLeft => LazyRightToLeft.Value;

    // Marks of numbers and times are no words.
    private static string Longer(string key, string text)
    {
        if (key is "decimal" or "time" or "week/first-day")
        {
            return text;
        }

        var result = new StringBuilder(text.Length * 2);
        var letters = 0;
        foreach (var c in text)
        {
            var index = Plain.IndexOf(c, StringComparison.Ordinal);
            result.Append(index < 0 ? c : Accented[index]);
            letters += char.IsLetter(c) ? 1 : 0;
            if (char.IsLetter(c) && letters % LettersPerPadding == 0)
            {
                result.Append("~~");
            }
        }

        return result.ToString();
    }
}
