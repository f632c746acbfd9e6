using System.Text.Json;
using System.Text.RegularExpressions;
using ClinicApi.Tests.Hosts;
using HomeworkKit;
using HomeworkKit.Samples.ClinicApi.Pages;

namespace ClinicApi.Tests;

/// <summary>
/// Pages in two languages: every text that a page names has German words, with the same places to fill in, and nobody sees a text of the other language.
/// </summary>
public sealed partial class LanguageTests
{
    internal static readonly Dictionary<string, string> German = JsonSerializer.Deserialize<Dictionary<string, string>>(
        File.ReadAllText(Sources("Languages", "de.json"))
    )!;

    private static readonly PageText English = new(HomeworkKit.Words.HomeworkWords.English, new Dictionary<string, string>());

    [Fact]
    public void Every_text_of_the_pages_has_german_words_that_fill_in_the_same()
    {
        var named = Directory
            .GetFiles(Sources("Pages"), "*.*", SearchOption.AllDirectories)
            .Concat(Directory.GetFiles(Sources("Forms")))
            .SelectMany(static file =>
                Named().Matches(File.ReadAllText(file)).Select(static match => match.Groups["text"].Value.Replace("\\\"", "\"", StringComparison.Ordinal)))
            .Concat(Enum.GetValues<CycleState>().Select(static one => English.Of(one)))
            .Concat(Enum.GetValues<BarrierReason>().Select(static one => English.Of(one)))
            .Concat(Enum.GetValues<AgendaSection>().Select(static one => English.Of(one)))
            .Concat(Enum.GetValues<AgendaSection>().Select(PageText.GroupOf))
            .Concat(Enum.GetValues<AttemptOutcome>().Select(static one => English.Of(one)))
            .Concat(Enum.GetValues<ReviewDecision>().Select(static one => English.Of(one)))
            .Concat(Enum.GetValues<ConcernCategory>().Select(static one => English.Of(one)))
            .Concat(Enum.GetValues<ConcernCategory>().Select(static one => English.AskOf(one)))
            .Concat(Enum.GetValues<CycleTrigger>().Select(static one => English.Of(one)));
        string[] without = [.. named.Distinct().Where(static text => !German.ContainsKey(text))];
        Assert.Empty(without);
        Assert.Empty(German.Where(static pair => !Places(pair.Key).SequenceEqual(Places(pair.Value))).Select(static pair => pair.Key));
        Assert.All(German.Values, static text => Assert.False(string.IsNullOrWhiteSpace(text)));
    }

    [Fact]
    public async Task A_person_reads_the_language_that_they_chose_else_the_one_of_their_browser()
    {
        await using var clinic = await Clinic.OnSqliteAsync();
        using var ada = await PageVisitor.SignInAsync(clinic, "ada");
        Assert.Contains("Good evening, Ada", (await ada.OpenAsync("/today")).Html, StringComparison.Ordinal);
        Assert.Equal(302, (await ada.SendAsync("/language", ("language", "de"), ("back", "//elsewhere.example"))).Status);
        Assert.Equal("/", ada.Location);
        var (_, german) = await ada.OpenAsync("/today");
        Assert.Contains("<html lang=\"de\">", german, StringComparison.Ordinal);
        Assert.Contains("Guten Abend, Ada", german, StringComparison.Ordinal);
        Assert.Contains("Dienstag, 10. März", german, StringComparison.Ordinal);
        Assert.Contains("Wie lief es?", german, StringComparison.Ordinal);
        Assert.DoesNotContain("How did it go?", german, StringComparison.Ordinal);
        Assert.Contains(
            "Was war los?",
            (await ada.OpenAsync($"/today/{HomeworkKit.Samples.ClinicApi.Demo.DemoData.AdasRecord}/entry")).Html,
            StringComparison.Ordinal);

        using var browser = await clinic.AsAsync(null);
        browser.DefaultRequestHeaders.Add("Accept-Language", "fr, de-AT;q=0.8, en;q=0.5");
        using var answer = await browser.GetAsync(new Uri("/sign-in", UriKind.Relative));
        Assert.Contains("Anmelden", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_page_is_a_screen_or_two_of_razor() =>
        Assert.All(Directory.GetFiles(Sources("Pages"), "*.razor", SearchOption.AllDirectories), static file =>
            Assert.InRange(File.ReadAllLines(file).Length, 1, 150));

    private static IEnumerable<string> Places(string text) =>
        Place().Matches(text).Select(static match => match.Value).Distinct().Order(StringComparer.Ordinal);

    internal static string Sources(params string[] path)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "HomeworkKit.sln")))
        {
            folder = folder.Parent;
        }

        return Path.Combine([folder.FullName, "samples", "ClinicApi", .. path]);
    }

    [GeneratedRegex(@"\b(T|words|Words|this)\[""(?<text>([^""\\]|\\.)*)""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Named();

    [GeneratedRegex(@"\{\d\}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Place();
}
