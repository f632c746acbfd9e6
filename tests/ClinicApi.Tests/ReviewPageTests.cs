using System.Text.RegularExpressions;
using ClinicApi.Tests.Hosts;
using HomeworkKit;
using HomeworkKit.Events;
using HomeworkKit.Samples.ClinicApi.Demo;

namespace ClinicApi.Tests;

/// <summary>
/// What the clinician looks at: what the client wrote, what they ask, concerns until they are acknowledged and after, and pictures of all that can be drawn.
/// </summary>
public sealed partial class ReviewPageTests
{
    [Fact]
    public async Task What_the_client_wrote_and_asks_is_there_in_the_words_of_its_kind()
    {
        await using var clinic = await Clinic.OnSqliteAsync();
        await ReviewStory.KeepAsync(clinic);
        using var kim = await PageVisitor.SignInAsync(clinic, "kim");
        var (_, html) = await kim.OpenAsync("/review/c-ada");

        Assert.Contains("<dt>What was going on?</dt><dd>Asked to speak at the meeting</dd>", html, StringComparison.Ordinal);
        Assert.Contains("<dt>What did you feel?</dt><dd>anxious: 80 (out of 100)</dd>", html, StringComparison.Ordinal);
        Assert.Contains("<dt>What will you face?</dt><dd>Two stops by bus</dd>", html, StringComparison.Ordinal);
        Assert.Contains("<dt>When did you get into bed?</dt><dd>22:30</dd>", html, StringComparison.Ordinal);
        Assert.Contains("<dt>For the session</dt><dd>Should I go farther next time?</dd>", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_open_concern_stands_first_and_is_acknowledged_there_and_an_acknowledged_one_says_by_whom()
    {
        await using var clinic = await Clinic.OnSqliteAsync();
        await ReviewStory.KeepAsync(clinic);
        using var kim = await PageVisitor.SignInAsync(clinic, "kim");
        var (_, html) = await kim.OpenAsync("/review/c-ada");
        Assert.True(html.IndexOf("Something new", StringComparison.Ordinal) < html.IndexOf("My heart raced", StringComparison.Ordinal));
        Assert.Contains("Acknowledged by Kim", html, StringComparison.Ordinal);
        Assert.Contains("We talked by telephone", html, StringComparison.Ordinal);
        Assert.Single(Regex.Matches(html, "not yet acknowledged:", RegexOptions.None, TimeSpan.FromSeconds(1)));

        using var lou = await PageVisitor.SignInAsync(clinic, "lou");
        await lou.OpenAsync("/review");
        var before = await clinic.Store.LoadAsync(DemoData.AdasRecord);
        Assert.Equal(
            404,
            (await lou.SendAsync($"/review/{DemoData.AdasRecord}/acknowledge", ("event", kim.Hidden["event"]), ("concern", kim.Hidden["concern"]))).Status);
        Assert.Equal(before, await clinic.Store.LoadAsync(DemoData.AdasRecord));

        Assert.Equal(302, (await kim.SendAsync($"/review/{DemoData.AdasRecord}/acknowledge", ("note", "We meet tomorrow"))).Status);
        var cycle = (await clinic.Store.LoadAsync(DemoData.AdasRecord))!;
        Assert.False(cycle.ConcernIsOpen);
        Assert.Equal("We meet tomorrow", Assert.IsType<ConcernAcknowledged>(cycle.Events[^1]).Note);
        Assert.DoesNotContain("not yet acknowledged:", (await kim.OpenAsync("/review/c-ada")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_picture_on_the_page_is_served_to_its_clinician_alone_under_a_policy_that_allows_its_own_style_only()
    {
        await using var clinic = await Clinic.OnSqliteAsync();
        await ReviewStory.KeepAsync(clinic);
        using var kim = await PageVisitor.SignInAsync(clinic, "kim");
        var (_, html) = await kim.OpenAsync("/review/c-ada");
        string[] pictures = [.. Source().Matches(html).Select(static match => match.Groups["path"].Value)];
        Assert.Equal(
            [
                $"/charts/{DemoData.AdasRecord}/calendar.svg",
                $"/charts/{DemoData.AdasRecord}/ratings.svg",
                $"/charts/{ReviewStory.Exposure}/distress-1.svg",
                $"/charts/{ReviewStory.Nights}/nights.svg",
            ],
            pictures.Order(StringComparer.Ordinal));
        Assert.Contains("Anxious, from 0 to 100; attempt 1: 80 before, 50 after; attempt 2: 70 before, 40 after.", html, StringComparison.Ordinal);
        Assert.Contains("70 at first, 85 at most, 45 at the end", html, StringComparison.Ordinal);
        Assert.Contains("Bars of 3 nights", html, StringComparison.Ordinal);

        foreach (var picture in pictures)
        {
            using var served = await kim.GetAsync(picture);
            Assert.Equal((200, "image/svg+xml"), ((int)served.StatusCode, served.Content.Headers.ContentType!.MediaType));
            Assert.Matches(
                "^default-src 'none'; style-src 'sha256-[A-Za-z0-9+/=]{44}'; frame-ancestors 'none'$",
                served.Headers.GetValues("Content-Security-Policy").Single());
            Assert.True(served.Headers.CacheControl!.NoStore);
        }

        foreach (var (name, status) in ((string, int)[])[("lou", 404), ("ada", 302), ("ben", 302), ("sam", 302), ("pat", 302)])
        {
            using var other = await PageVisitor.SignInAsync(clinic, name);
            foreach (var picture in pictures)
            {
                using var refused = await other.GetAsync(picture);
                Assert.Equal(status, (int)refused.StatusCode);
            }
        }

        using var unknown = await kim.GetAsync($"/charts/{DemoData.AdasRecord}/other.svg");
        Assert.Equal(404, (int)unknown.StatusCode);
    }

    [GeneratedRegex("<img src=\"(?<path>[^\"]+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Source();
}
