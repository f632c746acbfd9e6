namespace HomeworkKit.Words;

/// <summary>Which plural form goes with a number, by the rules of Unicode CLDR 46.</summary>
/// <remarks>Languages that are not listed here count one and other, as English does.</remarks>
internal static class PluralRules
{
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

        var (ten, hundred) = (size % 10, size % 100);
        return primary switch
        {
            "ja" or "zh" or "ko" or "vi" or "th" or "id" or "ms" => "other",
            "fr" or "pt" => size < 2 ? "one" : "other",
            "cs" or "sk" => size == 1 ? "one" : size is >= 2 and <= 4 ? "few" : "other",
            "pl" => size == 1 ? "one" : ten is >= 2 and <= 4 && hundred is < 12 or > 14 ? "few" : "many",
            "ru" or "uk" => ten == 1 && hundred != 11 ? "one" : ten is >= 2 and <= 4 && hundred is < 12 or > 14 ? "few" : "many",
            "ar" => size == 0 ? "zero" : size == 1 ? "one" : size == 2 ? "two" : hundred is >= 3 and <= 10 ? "few" : hundred >= 11 ? "many" : "other",
            _ => size == 1 ? "one" : "other",
        };
    }

    private static string Primary(string language) => language.IndexOf('-', StringComparison.Ordinal) is > 0 and var end ? language[..end] : language;
}
