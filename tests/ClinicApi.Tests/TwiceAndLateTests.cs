using System.Text.RegularExpressions;
using ClinicApi.Tests.Hosts;
using HomeworkKit;
using HomeworkKit.Events;
using HomeworkKit.Samples.ClinicApi.Demo;
using HomeworkKit.Storage;

namespace ClinicApi.Tests;

/// <summary>
/// What is pressed twice, sent late or open in two windows: kept once and told kindly; and no page shows a code, a member's name or a reference.
/// </summary>
public sealed partial class TwiceAndLateTests
{
    private const string Mindfulness = "0195a000-0000-7000-8000-000000000204";

    [Fact]
    public async Task A_piece_that_is_set_twice_and_a_yes_that_is_pressed_twice_are_there_once()
    {
        await using var clinic = await Clinic.OnSqliteAsync();
        var id = await SetAsync(clinic, agreed: false);
        using var ada = await PageVisitor.SignInAsync(clinic, "ada");
        await ada.OpenAsync($"/today/{id}");
        var yes = new[] { ("event", EventId.New(clinic.Time.Now).ToString()), ("what", "agree"), ("revision", RevisionOf(await LoadAsync(clinic, id))) };
        await ada.SendAsync($"/today/{id}/say", yes);
        Assert.EndsWith("told=agreed", ada.Location, StringComparison.Ordinal);
        await ada.OpenAsync($"/today/{id}");
        await ada.SendAsync($"/today/{id}/say", yes);
        Assert.EndsWith("told=agreed", ada.Location, StringComparison.Ordinal);
        Assert.Equal(2, (await LoadAsync(clinic, id)).Version);

        // A no from a window that was open since before is too late, and is told so.
        await ada.OpenAsync($"/today/{id}");
        Assert.Equal(
            302,
            (
                await ada.SendAsync($"/today/{id}/say", ("event", EventId.New(clinic.Time.Now).ToString()), ("what", "decline"), ("revision", yes[2].Item2))
            ).Status);
        Assert.EndsWith("told=changed", ada.Location, StringComparison.Ordinal);
        Assert.Contains("Nothing was lost.", (await ada.OpenAsync(ada.Location)).Html, StringComparison.Ordinal);
        Assert.Equal(CycleState.Assigned, (await LoadAsync(clinic, id)).State);
    }

    [Fact]
    public async Task A_decision_is_kept_once_and_one_that_the_table_forbids_comes_back_in_words_with_all_that_was_typed()
    {
        await using var clinic = await Clinic.OnSqliteAsync();
        await ReviewStory.KeepAsync(clinic);
        using var kim = await PageVisitor.SignInAsync(clinic, "kim");
        var (_, html) = await kim.OpenAsync("/review/c-ada");
        Assert.Contains("Acknowledge the safety concern first.", html, StringComparison.Ordinal);

        var finish = new[] { ("event", EventId.New(clinic.Time.Now).ToString()), ("decision", "complete"), ("learned", "It passes."), ("agreed", "true") };
        var (status, refused) = await kim.SendAsync($"/review/{DemoData.AdasRecord}/decide", finish);
        Assert.Equal(422, status);
        Assert.Contains("Acknowledge the safety concern first. Everything you typed is still here.", refused, StringComparison.Ordinal);
        Assert.Contains(">It passes.</textarea>", refused, StringComparison.Ordinal);

        await kim.OpenAsync("/review/c-ada");
        var replace = new[] { ("event", EventId.New(clinic.Time.Now).ToString()), ("decision", "replace"), ("next", Mindfulness), ("agreed", "true") };
        Assert.Equal(302, (await kim.SendAsync($"/review/{ReviewStory.Exposure}/decide", replace)).Status);
        await kim.OpenAsync("/review/c-ada");
        Assert.Equal(302, (await kim.SendAsync($"/review/{ReviewStory.Exposure}/decide", replace)).Status);
        var old = await LoadAsync(clinic, ReviewStory.Exposure);
        var next = Assert.Single((await clinic.Store.LoadAsync(new HomeworkQuery { Client = new("c-ada") })).Cycles, static cycle =>
            cycle.Assignment.Replaces == ReviewStory.Exposure);
        Assert.Equal((CycleState.Completed, CycleState.Assigned), (old.State, next.State));
        Assert.Equal(next.Id, Assert.IsType<Reviewed>(old.Events[^1]).Review.Next);
    }

    [Fact]
    public async Task A_session_is_recorded_once_and_the_next_page_begins_where_it_ended()
    {
        await using var clinic = await Clinic.OnSqliteAsync();
        using var kim = await PageVisitor.SignInAsync(clinic, "kim");
        Assert.Contains("It passed more quickly than I thought.", (await kim.OpenAsync("/review/c-ada")).Html, StringComparison.Ordinal);
        await kim.SendAsync(
            $"/review/{DemoData.AdasRecord}/decide",
            ("event", EventId.New(clinic.Time.Now).ToString()),
            ("decision", "defer"),
            ("because", "No time"));
        await kim.OpenAsync("/review/c-ada");
        var drawn = ("event", EventId.New(clinic.Time.Now).ToString());
        for (var press = 0; press < 2; press++)
        {
            Assert.Equal(302, (await kim.SendAsync("/review/c-ada/session", drawn)).Status);
            await kim.OpenAsync("/review/c-ada");
        }

        var record = (
            await clinic.Store.GetDocumentAsync<SessionRecord>(
                Assert
                    .Single(await clinic.Store.ListDocumentsAsync(new("c-ada")), static one => one.Key.Name.StartsWith("session/", StringComparison.Ordinal))
                    .Key)
        )!.Value;
        Assert.Equal("No time", Assert.Single(record.NotReviewed).Because);
        var after = (await kim.OpenAsync("/review/c-ada")).Html;
        Assert.DoesNotContain("It passed more quickly than I thought.", after, StringComparison.Ordinal);
        Assert.Contains("since the session on", after, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wish_is_answered_in_its_place_and_a_programme_suggests_what_comes_next_once()
    {
        await using var clinic = await Clinic.OnSqliteAsync();
        using var ada = await PageVisitor.SignInAsync(clinic, "ada");
        var wish = new[] { ("event", EventId.New(clinic.Time.Now).ToString()), ("wish", "Sleeping before exams") };
        for (var press = 0; press < 2; press++)
        {
            await ada.OpenAsync("/today");
            Assert.Equal(302, (await ada.SendAsync("/today/wish", wish)).Status);
        }

        using var kim = await PageVisitor.SignInAsync(clinic, "kim");
        var (_, review) = await kim.OpenAsync("/review/c-ada");
        Assert.Contains("Sleeping before exams", review, StringComparison.Ordinal);
        var asked = new AssignmentId(EventId.Parse(wish[0].Item2).Value);
        await kim.OpenAsync($"/review/c-ada/next/{Mindfulness}?wish={asked}");
        Assert.Equal(302, (await kim.SendAsync($"/review/c-ada/next/{Mindfulness}", ("start", Start(clinic)))).Status);
        Assert.Equal(
            (CycleState.Proposed, "Ten minutes of mindful breathing"),
            ((await LoadAsync(clinic, asked)).State, (await LoadAsync(clinic, asked)).Assignment.Title));

        for (var press = 0; press < 2; press++)
        {
            await kim.OpenAsync("/review/c-ada/programme");
            await kim.SendAsync(
                "/review/c-ada/programme/begin",
                ("event", EventId.New(clinic.Time.Now).ToString()),
                ("programme", "0195a000-0000-7000-8000-000000000200"));
        }

        Assert.Single((await clinic.Store.LoadAsync(new HomeworkQuery { Client = new("c-ada") })).Cycles, static cycle =>
            cycle.Assignment.Title == "How fear works");
        var (_, programme) = await kim.OpenAsync("/review/c-ada/programme");
        Assert.Contains("after \"How fear works\"", programme, StringComparison.Ordinal);
        Assert.Equal(302, (await kim.SendAsync("/review/c-ada/programme/decide", ("what", "release"), ("step", "diary"))).Status);
        Assert.Contains((await clinic.Store.LoadAsync(new HomeworkQuery { Client = new("c-ada") })).Cycles, static cycle =>
            cycle.Assignment.Title == "Sleep diary" && cycle.State == CycleState.Proposed);
    }

    [Fact]
    public async Task A_calendar_address_works_until_it_is_replaced_and_says_nothing_and_erasing_takes_everything()
    {
        await using var clinic = await Clinic.OnSqliteAsync();
        using var ada = await PageVisitor.SignInAsync(clinic, "ada");
        await ada.OpenAsync("/my-data");
        var first = Address().Match((await ada.SendAsync("/my-data/calendar")).Html).Value;
        using var nobody = await clinic.AsAsync(null);
        var feed = await (await nobody.SendAsync(HttpMethod.Get, first)).Content.ReadAsStringAsync();
        Assert.Contains("SUMMARY:Reminder", feed, StringComparison.Ordinal);
        Assert.DoesNotContain("Thought", feed, StringComparison.Ordinal);
        await ada.OpenAsync("/my-data");
        var second = Address().Match((await ada.SendAsync("/my-data/calendar")).Html).Value;
        Assert.Equal(
            (404, 200),
            ((int)(await nobody.SendAsync(HttpMethod.Get, first)).StatusCode, (int)(await nobody.SendAsync(HttpMethod.Get, second)).StatusCode));

        await ada.OpenAsync("/my-data");
        Assert.Equal(422, (await ada.SendAsync("/my-data/erase", ("confirm", "yes"))).Status);
        Assert.NotNull(await clinic.Store.LoadAsync(DemoData.AdasRecord));
        await ada.OpenAsync("/my-data");
        Assert.Contains("Everything was erased for good.", (await ada.SendAsync("/my-data/erase", ("confirm", "Erase"))).Html, StringComparison.Ordinal);
        Assert.Null(await clinic.Store.LoadAsync(DemoData.AdasRecord));
        Assert.Equal(404, (int)(await nobody.SendAsync(HttpMethod.Get, second)).StatusCode);
        Assert.NotNull(await clinic.Store.LoadAsync(DemoData.BensHalf));
        Assert.Contains("Nothing is planned for today.", (await ada.OpenAsync("/today")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_entry_is_erased_for_good_and_somebody_elses_is_not_there()
    {
        await using var clinic = await Clinic.OnSqliteAsync();
        var attempt = (await LoadAsync(clinic, DemoData.AdasRecord)).Attempts[0].Id;
        using var cleo = await PageVisitor.SignInAsync(clinic, "cleo");
        Assert.Equal(404, (await cleo.OpenAsync($"/my-data/erase/{DemoData.AdasRecord}/{attempt}")).Status);
        using var ada = await PageVisitor.SignInAsync(clinic, "ada");
        await ada.OpenAsync($"/my-data/erase/{DemoData.AdasRecord}/{attempt}");
        Assert.Equal(302, (await ada.SendAsync($"/my-data/erase/{DemoData.AdasRecord}/{attempt}")).Status);
        Assert.DoesNotContain("It passed more quickly", (await ada.OpenAsync("/today/written")).Html, StringComparison.Ordinal);
        Assert.NotNull((await LoadAsync(clinic, DemoData.AdasRecord)).Erased.Find(attempt));
    }

    [Fact]
    public async Task No_page_shows_a_code_a_members_name_or_a_reference()
    {
        await using var clinic = await Clinic.OnSqliteAsync();
        await ReviewStory.KeepAsync(clinic);
        foreach (var person in PageTests.Everything.GroupBy(static one => one.Name, static one => one.Path))
        {
            using var visitor = await PageVisitor.SignInAsync(clinic, person.Key);
            foreach (var path in person.Where(static path => path != "/nowhere"))
            {
                // What a clinician writes as data is theirs: names of members are its language.
                var text = Tags().Replace(Data().Replace((await visitor.OpenAsync(path)).Html, " "), " ");
                Assert.DoesNotMatch(@"\b[cks]-(ada|ben|cleo|kim|lou|sam|pat)\b", text);
                Assert.DoesNotMatch(@"\b[a-z]+(-[a-z]+)*/[a-z]+(-[a-z]+)+\b", text);
                Assert.DoesNotMatch(@"\b[a-z]+[A-Z][a-z]+|\b[A-Z][a-z]+[A-Z][a-z]+", text.Replace("HomeworkKit", string.Empty, StringComparison.Ordinal));
            }
        }
    }

    [Fact]
    public async Task A_clinician_reads_the_record_as_fhir_without_a_word_and_a_patient_apps_update_goes_by_the_table()
    {
        await using var clinic = await Clinic.OnSqliteAsync();
        using var kim = await clinic.AsAsync("kim");
        using var answer = await kim.SendAsync(HttpMethod.Get, "/fhir/Patient/c-ada/homework");
        var record = await answer.Content.ReadAsStringAsync();
        Assert.Equal("application/fhir+json", answer.Content.Headers.ContentType!.MediaType);
        Assert.Contains("\"resourceType\":\"CarePlan\"", record, StringComparison.Ordinal);
        Assert.DoesNotContain("It passed more quickly", record, StringComparison.Ordinal);

        using var ada = await clinic.AsAsync("ada");
        using var update = await ada.SendAsync(
            HttpMethod.Put,
            $"/fhir/Task/{DemoData.AdasRecord}",
            $"{{\"resourceType\":\"Task\",\"id\":\"hw-{DemoData.AdasRecord}\",\"status\":\"completed\",\"intent\":\"order\"}}");
        var said = await update.Content.ReadAsStringAsync();
        Assert.Contains("\"applied\":[\"submit\"]", said, StringComparison.Ordinal);
        Assert.Equal(CycleState.ReadyForReview, (await LoadAsync(clinic, DemoData.AdasRecord)).State);
    }

    [Fact]
    public async Task Two_halves_are_shared_from_the_page_and_read_once_both_agreed()
    {
        await using var clinic = await Clinic.OnSqliteAsync();
        using var ada = await PageVisitor.SignInAsync(clinic, "ada");
        Assert.Contains("Together with Ben", (await ada.OpenAsync($"/today/{DemoData.AdasHalf}")).Html, StringComparison.Ordinal);
        await ada.SendAsync($"/today/{DemoData.AdasHalf}/say", ("event", EventId.New(clinic.Time.Now).ToString()), ("what", "share"));
        Assert.EndsWith("told=shared", ada.Location, StringComparison.Ordinal);
        Assert.Contains("You agreed to share your half.", (await ada.OpenAsync($"/today/{DemoData.AdasHalf}")).Html, StringComparison.Ordinal);
        await ada.SendAsync($"/today/{DemoData.AdasHalf}/say", ("event", EventId.New(clinic.Time.Now).ToString()), ("what", "unshare"));
        Assert.Contains("Your half is yours until you share it.", (await ada.OpenAsync($"/today/{DemoData.AdasHalf}")).Html, StringComparison.Ordinal);
    }

    private static async Task<AssignmentId> SetAsync(Clinic clinic, bool agreed)
    {
        using var kim = await PageVisitor.SignInAsync(clinic, "kim");
        var path = $"/review/c-ada/next/{Mindfulness}";
        await kim.OpenAsync(path);
        var drawn = EventId.New(clinic.Time.Now);
        for (var press = 0; press < 2; press++)
        {
            Assert.Equal(
                302,
                (await kim.SendAsync(path, ("event", drawn.ToString()), ("start", Start(clinic)), ("agreed", agreed ? "true" : string.Empty))).Status);
            await kim.OpenAsync(path);
        }

        var (status, late) = await kim.SendAsync(path, ("event", EventId.New(clinic.Time.Now).ToString()), ("start", "2001-01-01"), ("cue", "after tea"));
        Assert.Equal(422, status);
        Assert.Contains("after tea", late, StringComparison.Ordinal);
        Assert.Single((await clinic.Store.LoadAsync(new HomeworkQuery { Client = new("c-ada") })).Cycles, static cycle =>
            cycle.Assignment.Title == "Ten minutes of mindful breathing");
        return new AssignmentId(drawn.Value);
    }

    private static string Start(Clinic clinic) => clinic.Time.Now.InUtc().Date.PlusDays(1).ToString("uuuu-MM-dd", null);

    private static async Task<HomeworkCycle> LoadAsync(Clinic clinic, AssignmentId id) => (await clinic.Store.LoadAsync(id))!;

    private static string RevisionOf(HomeworkCycle cycle) => cycle.Plan.Id.ToString();

    [GeneratedRegex("/calendar/[^<\" ]+\\.ics", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Address();

    [GeneratedRegex("<textarea [^>]*class=\"code\"[^>]*>.*?</textarea>", RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Data();

    [GeneratedRegex("<[^>]*>", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Tags();
}
