using System.Text.RegularExpressions;
using ClinicApi.Tests.Hosts;
using HomeworkKit;
using HomeworkKit.Kinds;
using HomeworkKit.Samples.ClinicApi.Demo;
using HomeworkKit.Samples.ClinicApi.Pages;
using HomeworkKit.Samples.ClinicApi.Pages.Own;
using HomeworkKit.Scheduling;
using HomeworkKit.Storage;

namespace ClinicApi.Tests;

/// <summary>However much homework there is, an answer is of a size that can be read: lists come in pages, and a calendar says how far it goes.</summary>
public sealed partial class BoundedAnswerTests
{
    [Theory]
    [InlineData("kim", "")]
    [InlineData("ada", "")]
    [InlineData("kim", "?isActive=false")]
    public async Task A_long_list_comes_in_pages_and_each_piece_is_on_one_of_them(string name, string asked)
    {
        await using var clinic = await Clinic.OnSqliteAsync();
        List<AssignmentId> expected =
            asked.Length == 0 ? [DemoData.AdasRecord, DemoData.AdasHalf, .. name == "kim" ? [await BensAsync(clinic)] : Array.Empty<AssignmentId>()] : [];
        var (ada, kim, now) = (Actor.Client("c-ada"), Actor.Clinician("k-kim"), clinic.Time.Now);
        List<HomeworkCycle> added = [];
        for (var number = 0; number < 203; number++)
        {
            var plan = new Assignment
            {
                Id = AssignmentId.New(now),
                Client = new("c-ada"),
                Clinician = new("k-kim"),
                Title = $"Chapter {number}",
                Task = HomeworkKinds.Reading.GetExample().Task,
            };
            var agreed = HomeworkCycle.Propose(plan, kim, now, clinic.Store.Catalog).OrThrow().Agree(ada, now).OrThrow();
            added.Add(number % 2 == 0 ? agreed : agreed.Stop(ada, now).OrThrow());
        }

        await clinic.Store.AppendAsync(added);
        expected.AddRange(added.Where(one => asked.Length == 0 || !CycleSummary.Of(one).IsActive).Select(static one => one.Id));

        using var http = await clinic.AsAsync(name);
        List<string> found = [];
        for (string? path = "/api/cycles" + asked; path is not null;)
        {
            using var answer = await http.SendAsync(HttpMethod.Get, path);
            string[] page = [.. (await answer.JsonAsync()).AsArray().Select(static one => (string)one!["assignment"]!)];
            Assert.InRange(page.Length, 1, 100);
            found.AddRange(page);
            path = answer.Headers.TryGetValues("Link", out var links) ? Next().Match(links.Single()).Groups["path"].Value : null;
        }

        Assert.Equal(expected.Select(static one => one.ToString()).Order(StringComparer.Ordinal), found);
    }

    [Fact]
    public async Task The_description_says_that_lists_come_in_pages()
    {
        await using var clinic = await Clinic.OnSqliteAsync();
        using var http = await clinic.AsAsync(null);
        using var answer = await http.SendAsync(HttpMethod.Get, "/openapi/v1.json");
        Assert.Contains("Link header", (string)(await answer.JsonAsync())["paths"]!["/api/cycles"]!["get"]!["description"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_calendar_with_too_much_in_it_shows_the_next_days_and_says_so()
    {
        await using var clinic = await Clinic.OnSqliteAsync();
        var cycles = await EveryHalfHourAsync(clinic, 2);
        using var ada = await PageVisitor.SignInAsync(clinic, "ada");
        await ada.OpenAsync("/my-data");
        var address = Address().Match((await ada.SendAsync("/my-data/calendar")).Html).Value;
        using var http = await clinic.AsAsync(null);
        using var answer = await http.SendAsync(HttpMethod.Get, address);
        var feed = await answer.Content.ReadAsStringAsync();
        Assert.Equal(200, (int)answer.StatusCode);
        Assert.Contains("X-WR-CALDESC:This calendar goes 30 days ahead.", feed, StringComparison.Ordinal);
        Assert.InRange(feed.Split("BEGIN:VEVENT").Length - 1, 2 * 48 * 30, 10_000);
        Assert.DoesNotContain(
            "X-WR-CALDESC",
            CalendarFeeds.Write(
                [cycles[0]],
                "clinic.example",
                clinic.Time.Now,
                new PageText(HomeworkKit.Words.HomeworkWords.English, new Dictionary<string, string>())
            )!,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_calendar_that_holds_too_much_for_one_day_is_refused_with_a_code()
    {
        await using var clinic = await Clinic.OnSqliteAsync();
        var cycles = await EveryHalfHourAsync(clinic, 130);
        using var ada = await PageVisitor.SignInAsync(clinic, "ada");
        await ada.OpenAsync("/my-data");
        var address = Address().Match((await ada.SendAsync("/my-data/calendar")).Html).Value;
        using var http = await clinic.AsAsync(null);
        using var answer = await http.SendAsync(HttpMethod.Get, address);
        Assert.Equal((422, "clinic/calendar-too-full", 130), ((int)answer.StatusCode, (string?)(await answer.JsonAsync())["code"], cycles.Count));
    }

    private static async Task<AssignmentId> BensAsync(Clinic clinic) =>
        Assert.Single((await clinic.Store.LoadAsync(new HomeworkQuery { Client = new("c-ben") })).Cycles).Id;

    private static async Task<IReadOnlyList<HomeworkCycle>> EveryHalfHourAsync(Clinic clinic, int pieces)
    {
        var (ada, kim, now) = (Actor.Client("c-ada"), Actor.Clinician("k-kim"), clinic.Time.Now);
        LocalTime[] times = [.. Enumerable.Range(0, 48).Select(static half => new LocalTime(half / 2, 30 * (half % 2)))];
        var schedule = new HomeworkSchedule { Start = now.InUtc().Date, Elements = [new EveryNDays { Days = 1, Times = times }] };
        List<HomeworkCycle> cycles = [];
        for (var number = 0; number < pieces; number++)
        {
            var plan = new Assignment
            {
                Id = AssignmentId.New(now),
                Client = new("c-ada"),
                Clinician = new("k-kim"),
                Title = $"Watch {number}",
                Task = HomeworkKinds.Reading.GetExample().Task,
                Schedule = schedule,
            };
            cycles.Add(HomeworkCycle.Propose(plan, kim, now, clinic.Store.Catalog).OrThrow().Agree(ada, now).OrThrow());
        }

        await clinic.Store.AppendAsync(cycles);
        return cycles;
    }

    [GeneratedRegex("^<(?<path>[^>]+)>; rel=\"next\"$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Next();

    [GeneratedRegex("/calendar/[^<\" ]+\\.ics", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Address();
}
