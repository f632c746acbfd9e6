namespace HomeworkKit.Words;

/// <summary>Which plural form goes with a number, by the rules of Unicode CLDR 46.</summary>
/// <remarks>Languages that are not listed here count one and other, as English does.</remarks>
internal static class PluralRules
{
    private const int Round = 1_000_000;

    private static readonly string[] OneOther = ["one", "other"];
    private static readonly string[] Alone = ["other"];
    private static readonly string[] Slavic = ["one", "few", "many", "other"];
    private static readonly string[] Arabic = ["zero", "one", "two", "few", "many", "other"];

    /// <summary>Gives the forms that a language has.</summary>
    internal static string[] CategoriesOf(string language) => Primary(language) switch
    {
        "ja" or "zh" or "ko" or "vi" or "th" or "id" or "ms" => Alone,
        "pl" or "ru" or "uk" or "cs" or "sk" => Slavic,
        "ar" => Arabic,
        _ => OneOther,
    };

    internal static string Of(string language, decimal number)
    {
        var primary = Primary(language);
        var size = Math.Abs(number);
        if (decimal.Truncate(size) != size)
        {
            return primary switch
            {
                "fr" or "pt" when size < 2 => "one",
                "cs" or "sk" => "many",
                _ => "other",
            };
        }

        // What is larger keeps its last digits, and no language counts further.
        var n = (long)(size < int.MaxValue ? size : (size % Round) + Round);
        var (ten, hundred) = (n % 10, n % 100);
        return primary switch
        {
            "ja" or "zh" or "ko" or "vi" or "th" or "id" or "ms" => "other",
            "fr" or "pt" => n < 2 ? "one" : "other",
            "cs" or "sk" => n == 1 ? "one" : n is >= 2 and <= 4 ? "few" : "other",
            "pl" => n == 1 ? "one" : ten is >= 2 and <= 4 && hundred is < 12 or > 14 ? "few" : "many",
            "ru" or "uk" => ten == 1 && hundred != 11 ? "one" : ten is >= 2 and <= 4 && hundred is < 12 or > 14 ? "few" : "many",
            "ar" => n == 0 ? "zero" : n == 1 ? "one" : n == 2 ? "two" : hundred is >= 3 and <= 10 ? "few" : hundred >= 11 ? "many" : "other",
            _ => n == 1 ? "one" : "other",
        };
    }

    private static ReadOnlySpan<char> Primary(string language) =>
        language.IndexOf('-', StringComparison.Ordinal) is > 0 and var end ? language.AsSpan(0, end) : language;
}
