using System.Text.RegularExpressions;

namespace ClinicApi.Tests;

/// <summary>No sentence reaches a page except by the words: what stands in a source is the key of a text.</summary>
public sealed partial class LiteralTests
{
    private static readonly string[] Folders = ["Pages", "Forms"];

    [Fact]
    public void Every_sentence_in_the_sources_of_the_pages_is_in_the_words()
    {
        string[] without =
        [
            .. Files("*.cs")
                .SelectMany(File.ReadLines)
                .Where(static line => !Unseen().IsMatch(line))
                .SelectMany(static line => Literal().Matches(line))
                .Select(static match => match.Groups["text"].Value.Replace("\\\"", "\"", StringComparison.Ordinal))
                .Where(static text => Sentence().IsMatch(Filled().Replace(text, string.Empty)) && !LanguageTests.German.ContainsKey(text))
                .Distinct(),
        ];

        Assert.Empty(without);
    }

    [Theory]
    [InlineData("<p>Nothing new</p>", 1)]
    [InlineData("<p title=\"Nothing new\">@T[\"Nothing new\"]</p>", 1)]
    [InlineData("<p>@T[\"Nothing new\"] (@count)</p> @* Nothing new *@", 0)]
    public void A_sentence_that_stands_in_a_page_itself_is_noticed(string page, int sentences) => Assert.Equal(sentences, Typed(page).Count());

    [Fact]
    public void No_page_has_a_sentence_of_its_own() =>
        Assert.Empty(Files("*.razor").SelectMany(static file => Typed(File.ReadAllText(file)).Select(text => $"{Path.GetFileName(file)}: {text}")));

    private static IEnumerable<string> Typed(string page) =>
        Shown()
            .Matches(Code().Replace(page, string.Empty))
            .Select(static match => match.Groups["text"].Value.Trim())
            .Where(static text => Letters().IsMatch(text) && !Operators().IsMatch(text));

    private static IEnumerable<string> Files(string pattern) =>
        Folders.SelectMany(folder => Directory.GetFiles(LanguageTests.Sources(folder), pattern, SearchOption.AllDirectories));

    [GeneratedRegex(@"^\s*//|SuppressMessage", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Unseen();

    [GeneratedRegex(@"\$?""(?<text>(?:[^""\\]|\\.)*)""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Literal();

    [GeneratedRegex("[A-Za-z]{2,} [A-Za-z]{2,}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Sentence();

    [GeneratedRegex(@"\{[^}]*(\}|$)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Filled();

    [GeneratedRegex(@"@\*.*?\*@|@code\s*\{.*", RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Code();

    // Between tags, and what a screen reader or a mouse shows.
    [GeneratedRegex(
        """(>(?<text>[^<>@{}]+)<)|((placeholder|title|aria-label|alt)="(?<text>[^"@]+)")""",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Shown();

    [GeneratedRegex("[A-Za-z]{3,}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Letters();

    // Code between two tags.
    [GeneratedRegex("[;=()&|]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Operators();
}
