using System.Globalization;
using ClinicApi.Tests.Hosts;
using HomeworkKit;
using HomeworkKit.Events;
using HomeworkKit.Extensions.Hosting;
using HomeworkKit.Kinds;
using HomeworkKit.Samples.ClinicApi.Demo;
using HomeworkKit.Samples.ClinicApi.Programmes;
using HomeworkKit.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Playwright;

namespace ClinicApi.Tests;

/// <summary>One clinician hands a client over to another: who sees and acts before the client's yes, between the yes and the date, and after it.</summary>
public sealed class HandOverTests
{
    private static readonly AssignmentId Ended = AssignmentId.Parse("0195a000-0000-7000-8000-00000000a00e");
    private static readonly string[] Clinicians = ["kim", "lou"];

    [Fact]
    public async Task The_predecessor_sees_and_acts_until_the_date_and_the_successor_from_then_on_ended_pieces_included()
    {
        await using var clinic = await Clinic.OnSqliteAsync();
        await KeepEndedAsync(clinic);
        await HoldAsync(clinic, seeing: "kim");

        await ProposeAsync(clinic, days: 7);
        await HoldAsync(clinic, seeing: "kim");

        await AnswerAsync(clinic, "agree", "/today?told=handed-over");
        await HoldAsync(clinic, seeing: "kim");
        Assert.All((await clinic.Store.LoadAsync(new HomeworkQuery { Client = new("c-ada"), IsActive = true })).Cycles, static cycle =>
            Assert.Equal("k-lou", cycle.Assignment.Clinician!.Value.Value));

        clinic.Time.Advance(Duration.FromDays(7));
        await HoldAsync(clinic, seeing: "lou");
    }

    [Fact]
    public async Task A_no_changes_nothing_and_the_clinician_is_told_of_it()
    {
        await using var clinic = await Clinic.OnSqliteAsync();
        await KeepEndedAsync(clinic);
        await ProposeAsync(clinic, days: 0);
        await AnswerAsync(clinic, "decline", "/today?told=stays");
        await HoldAsync(clinic, seeing: "kim");
        using var kim = await PageVisitor.SignInAsync(clinic, "kim");
        Assert.Contains("Ada said no to it.", (await kim.OpenAsync("/review/c-ada/hand-over")).Html, StringComparison.Ordinal);
        using var ada = await PageVisitor.SignInAsync(clinic, "ada");
        Assert.DoesNotContain("may Lou take over?", (await ada.OpenAsync("/today")).Html, StringComparison.Ordinal);
        Assert.DoesNotContain((await clinic.Store.LoadAsync(DemoData.AdasRecord))!.Events, static happened => happened is HandedOver);
    }

    [Fact]
    public async Task A_yes_to_what_was_taken_back_or_asked_anew_does_nothing()
    {
        await using var clinic = await Clinic.OnSqliteAsync();
        await KeepEndedAsync(clinic);
        await ProposeAsync(clinic, days: 3);
        using var ada = await PageVisitor.SignInAsync(clinic, "ada");
        await ada.OpenAsync("/today");
        await ProposeAsync(clinic, days: 0);
        Assert.Equal(302, (await ada.SendAsync("/today/hand-over", ("what", "agree"))).Status);
        Assert.Equal("/today?told=changed", ada.Location);

        await ada.OpenAsync("/today");
        using var kim = await PageVisitor.SignInAsync(clinic, "kim");
        await kim.OpenAsync("/review/c-ada/hand-over");
        await kim.SendAsync("/review/c-ada/hand-over/take-back");
        Assert.Equal(302, (await ada.SendAsync("/today/hand-over", ("what", "agree"))).Status);
        Assert.Equal("/today?told=changed", ada.Location);
        await HoldAsync(clinic, seeing: "kim");
    }

    [Fact]
    public async Task A_yes_in_the_session_holds_at_once_and_what_the_client_says_afterwards_reaches_the_successor()
    {
        await using var clinic = await Clinic.OnSqliteAsync();
        await KeepEndedAsync(clinic);
        await ProposeAsync(clinic, days: 0, inSession: true);
        await HoldAsync(clinic, seeing: "lou");

        using var ada = await PageVisitor.SignInAsync(clinic, "ada");
        Assert.Contains("Ask Lou", (await ada.OpenAsync("/today")).Html, StringComparison.Ordinal);
        await ada.SendAsync(
            "/today/concern",
            ("event", EventId.New(clinic.Time.Now).ToString()),
            ("category", "other"),
            ("note", "A worry for the new one"),
            ("about", string.Empty));
        await ada.OpenAsync("/today");
        await ada.SendAsync("/today/wish", ("event", EventId.New(clinic.Time.Now).ToString()), ("wish", "Something for Sundays"));
        using var lou = await PageVisitor.SignInAsync(clinic, "lou");
        Assert.Contains("Ada", (await lou.OpenAsync("/review")).Html, StringComparison.Ordinal);
        var review = (await lou.OpenAsync("/review/c-ada")).Html;
        Assert.Contains("A worry for the new one", review, StringComparison.Ordinal);
        Assert.Contains("Something for Sundays", review, StringComparison.Ordinal);
        using var kim = await PageVisitor.SignInAsync(clinic, "kim");
        Assert.DoesNotContain("Ada", (await kim.OpenAsync("/review")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_client_who_comes_back_is_seen_by_the_first_clinician_again_and_by_no_other()
    {
        await using var clinic = await Clinic.OnSqliteAsync();
        await KeepEndedAsync(clinic);
        await ProposeAsync(clinic, days: 0, inSession: true);
        clinic.Time.Advance(Duration.FromDays(2));
        await ProposeAsync(clinic, days: 0, inSession: true, by: "lou", to: "kim");
        await HoldAsync(clinic, seeing: "kim");
    }

    [Fact]
    public async Task A_programme_goes_on_in_the_name_of_whoever_took_over_from_their_date_on()
    {
        await using var clinic = await Clinic.OnSqliteAsync();
        var worker = clinic.Services.GetRequiredService<IOptions<ProgrammeOptions>>().Value;
        var by = new Dictionary<string, string?>(StringComparer.Ordinal);
        using (var kim = await PageVisitor.SignInAsync(clinic, "kim"))
        {
            await kim.OpenAsync("/review/c-ada/programme");
            Assert.Equal(302, (await kim.SendAsync("/review/c-ada/programme/begin", ("programme", "0195a000-0000-7000-8000-000000000200"))).Status);
        }

        var enrolment = (await clinic.Services.GetRequiredService<Enrolments>().FindAsync(new("c-ada"), clinic.Time.Now, default))!.Value;
        await ProposeAsync(clinic, days: 7, inSession: true);
        Assert.Equal("k-kim", (await worker.ClinicianOf!(enrolment, default))!.Value.Value);
        clinic.Time.Advance(Duration.FromDays(8));
        Assert.Equal("k-lou", (await worker.ClinicianOf!(enrolment, default))!.Value.Value);
        using var lou = await PageVisitor.SignInAsync(clinic, "lou");
        await lou.OpenAsync("/review/c-ada/programme");
        Assert.Equal(302, (await lou.SendAsync("/review/c-ada/programme/decide", ("what", "release"), ("step", "diary"))).Status);

        foreach (var cycle in (await clinic.Store.LoadAsync(new HomeworkQuery { Client = new("c-ada") })).Cycles)
        {
            if (cycle.Events[0] is HomeworkProposed { Plan: { Programme: { } origin } plan } proposed)
            {
                Assert.Equal(plan.Clinician!.Value.Value, proposed.By.Ref);
                by.Add(origin.Step, proposed.By.Ref);
            }
        }

        Assert.Equal(("k-kim", "k-lou"), (by["reading"], by["diary"]));
    }

    [Theory]
    [InlineData("nobody", 0)]
    [InlineData("kim", 0)]
    [InlineData("lou", -1)]
    [InlineData("lou", 400)]
    public async Task Who_takes_over_is_a_clinician_of_the_clinic_and_the_day_is_within_a_year(string to, int days)
    {
        await using var clinic = await Clinic.OnSqliteAsync();
        using var kim = await PageVisitor.SignInAsync(clinic, "kim");
        await kim.OpenAsync("/review/c-ada/hand-over");
        var (status, html) = await kim.SendAsync("/review/c-ada/hand-over", ("to", to), ("from", Day(clinic, days)));
        Assert.Equal(422, status);
        Assert.Contains("Everything you typed is still here.", html, StringComparison.Ordinal);
        Assert.Contains(Day(clinic, days), html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_hands_over_or_answers_for_a_client_of_others()
    {
        await using var clinic = await Clinic.OnSqliteAsync();
        using var lou = await PageVisitor.SignInAsync(clinic, "lou");
        await lou.OpenAsync("/review/c-cleo/hand-over");
        Assert.Equal(404, (await lou.SendAsync("/review/c-ada/hand-over", ("to", "kim"), ("from", Day(clinic, 1)))).Status);
        await lou.OpenAsync("/review/c-cleo/hand-over");
        Assert.Equal(404, (await lou.SendAsync("/review/c-ada/hand-over/take-back")).Status);
        Assert.Equal(404, (await lou.OpenAsync("/review/c-ada/hand-over")).Status);

        await ProposeAsync(clinic, days: 0);
        using var ben = await PageVisitor.SignInAsync(clinic, "ben");
        using var ada = await PageVisitor.SignInAsync(clinic, "ada");
        await ada.OpenAsync("/today");
        await ben.OpenAsync("/today");
        await ben.SendAsync("/today/hand-over", ("asked", ada.Hidden["asked"]), ("what", "agree"));
        Assert.Equal("/today?told=changed", ben.Location);
        await HoldAsync(clinic, seeing: "kim", withEnded: false);
    }

    [Fact]
    public async Task Whoever_acts_for_a_client_answers_for_them_and_no_second_hand_over_is_asked_for_before_the_date_of_the_first()
    {
        await using var clinic = await Clinic.OnSqliteAsync();
        using var lou = await PageVisitor.SignInAsync(clinic, "lou");
        await lou.OpenAsync("/review/c-cleo/hand-over");
        await lou.SendAsync("/review/c-cleo/hand-over", ("to", "kim"), ("from", Day(clinic, 3)));
        using var pat = await PageVisitor.SignInAsync(clinic, "pat");
        await pat.OpenAsync("/today");
        Assert.Equal(302, (await pat.SendAsync("/today/hand-over", ("what", "agree"))).Status);
        Assert.Equal("/today?told=handed-over", pat.Location);

        await lou.OpenAsync("/review/c-cleo/next");
        Assert.Contains("Kim takes over on", (await lou.OpenAsync("/review/c-cleo/hand-over")).Html, StringComparison.Ordinal);
        await lou.SendAsync("/review/c-cleo/hand-over", ("event", EventId.New(clinic.Time.Now).ToString()), ("to", "kim"), ("from", Day(clinic, 9)));
        Assert.Equal("/review/c-cleo/hand-over?told=changed", lou.Location);
        Assert.Contains("From Friday, 13 March on that is Kim, as you agreed.", await CleosDataAsync(clinic), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_client_who_goes_on_elsewhere_ends_all_that_is_open_at_once_and_twice_is_as_good_as_once()
    {
        await using var clinic = await Clinic.OnSqliteAsync();
        using var kim = await PageVisitor.SignInAsync(clinic, "kim");
        await kim.OpenAsync("/review/c-ada/hand-over");
        var (status, html) = await kim.SendAsync("/review/c-ada/hand-over/refer", ("who", "A <b>coach</b>"));
        Assert.Equal(422, status);
        Assert.Contains("Say with whom the client goes on", html, StringComparison.Ordinal);
        Assert.Contains("value=\"A <b>coach</b>\"", html, StringComparison.Ordinal);
        await kim.OpenAsync("/review/c-ada/hand-over");
        foreach (var _ in (int[])[1, 2])
        {
            Assert.Equal(302, (await kim.SendAsync("/review/c-ada/hand-over/refer", ("who", "A coach"), ("ends", "true"))).Status);
            Assert.Equal("/review/c-ada?told=referred", kim.Location);
        }

        Assert.Equal(0, await clinic.Store.CountAsync(new HomeworkQuery { Client = new("c-ada"), IsActive = true }));
        var record = (await clinic.Store.GetDocumentAsync<DischargeRecord>(new DocumentKey(new("c-ada"), DischargeRecord.DocumentName)))!.Value;
        Assert.Equal(("A coach", 2), (record.ReferredTo, record.Endings.Count));
    }

    [Fact]
    public async Task One_piece_that_is_handed_over_by_a_program_is_its_new_clinicians_from_its_date_and_the_rest_stays()
    {
        await using var clinic = await Clinic.OnSqliteAsync();
        var piece = (await clinic.Store.LoadAsync(DemoData.AdasRecord))!;
        var from = clinic.Time.Now.InUtc().Date.PlusDays(2);
        using var ada = await clinic.AsAsync("ada");
        await ada.RebaseAsync(piece.Id, piece.HandOver(new("k-lou"), Actor.Client("c-ada"), clinic.Time.Now, from: from).OrThrow().Events[^1]);
        Assert.Equal("200 404", await StatusesAsync(clinic, $"/api/cycles/{piece.Id}"));
        Assert.Equal("200 404", await StatusesAsync(clinic, "/api/clients/c-ada/digest"));

        clinic.Time.Advance(Duration.FromDays(2));
        Assert.Equal("404 200", await StatusesAsync(clinic, $"/api/cycles/{piece.Id}"));
        Assert.Equal("200 404", await StatusesAsync(clinic, $"/api/cycles/{DemoData.AdasHalf}"));
        Assert.Equal("200 200", await StatusesAsync(clinic, "/api/clients/c-ada/digest"));
        using var lou = await PageVisitor.SignInAsync(clinic, "lou");
        Assert.Contains("Ada", (await lou.OpenAsync("/review")).Html, StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task A_hand_over_is_asked_for_agreed_to_and_there_on_its_day_through_pages_alone()
    {
        foreach (var language in (string[])["en", "de"])
        {
            string Say(string english, params object[] filled) =>
                string.Format(CultureInfo.InvariantCulture, language == "de" ? LanguageTests.German[english] : english, filled);
            await using var visit = await Visit.BeginAsync(language);
            var kim = await visit.SignInAsync("kim", (1280, 900), "/review/c-ada");
            await kim.GetByRole(AriaRole.Link, new() { Name = Say("Hand over"), Exact = true }).ClickAsync();
            await kim.GetByLabel(Say("Who takes over?")).SelectOptionAsync("lou");
            await kim.GetByLabel(Say("From which day on?")).FillAsync(Day(visit.Clinic, 7));
            await kim.GetByRole(AriaRole.Button, new() { Name = Say("Ask for it") }).ClickAsync();
            await Assertions.Expect(kim.GetByRole(AriaRole.Status)).ToContainTextAsync(Say("Saved: it waits for the client's yes, on their page."));
            await visit.CheckAsync(kim, "hand-over-" + language);

            var ada = await visit.SignInAsync("ada", (390, 740));
            await visit.CheckAsync(ada, "today-hand-over-" + language);
            await ada.GetByRole(AriaRole.Button, new() { Name = Say("Yes, {0} may take over", "Lou") }).ClickAsync();
            await Assertions.Expect(ada.GetByRole(AriaRole.Status)).ToContainTextAsync(Say("Saved: the hand-over is agreed."));
            var lou = await visit.SignInAsync("lou", (390, 740));
            await Assertions.Expect(lou.GetByRole(AriaRole.Link, new() { Name = "Ada" })).ToHaveCountAsync(0);

            visit.Clinic.Time.Advance(Duration.FromDays(7));
            lou = await visit.SignInAsync("lou", (390, 740));
            await lou.GetByRole(AriaRole.Link, new() { Name = "Ada" }).ClickAsync();
            await Assertions.Expect(lou.GetByText("How do I find evidence against a thought that feels true?")).ToBeVisibleAsync();
            kim = await visit.SignInAsync("kim", (1280, 900));
            await Assertions.Expect(kim.GetByRole(AriaRole.Link, new() { Name = "Ada" })).ToHaveCountAsync(0);
            Assert.Empty(visit.Complaints);
        }
    }

    // A client's whole homework, by every way there is: the one sees all and the other is told what somebody is told who asks for what does not exist.
    private static async Task HoldAsync(Clinic clinic, string seeing, bool withEnded = true)
    {
        var expected = string.Join(' ', Clinicians.Select(one => one == seeing ? 200 : 404));
        string[] paths =
        [
            $"/api/cycles/{DemoData.AdasRecord}",
            $"/api/cycles/{DemoData.AdasHalf}",
            "/api/clients/c-ada/digest",
            "/fhir/Patient/c-ada/homework",
            .. withEnded ? [$"/api/cycles/{Ended}"] : Array.Empty<string>(),
        ];
        foreach (var path in paths)
        {
            Assert.Equal((path, expected), (path, await StatusesAsync(clinic, path)));
        }

        foreach (var name in Clinicians)
        {
            using var http = await clinic.AsAsync(name);
            using var listed = await http.SendAsync(HttpMethod.Get, "/api/cycles");
            Assert.Equal((name, name == seeing), (name, (await listed.Content.ReadAsStringAsync()).Contains("c-ada", StringComparison.Ordinal)));
            using var acted = await http.SendAsync(
                HttpMethod.Post,
                $"/api/cycles/{DemoData.AdasRecord}/rebase",
                Requests.Events(
                    new Commented
                    {
                        Id = EventId.New(clinic.Time.Now),
                        Assignment = DemoData.AdasRecord,
                        By = Actor.Clinician("k-" + name),
                        At = clinic.Time.Now,
                        Text = "A word",
                    }));
            Assert.Equal((name, name == seeing ? 200 : 404), (name, (int)acted.StatusCode));

            using var page = await PageVisitor.SignInAsync(clinic, name);
            Assert.Equal((name, name == seeing), (name, (await page.OpenAsync("/review")).Html.Contains("Ada", StringComparison.Ordinal)));
            foreach (
                var path in (string[])
                    [
                        "/review/c-ada",
                        "/review/c-ada/next",
                        "/review/c-ada/programme",
                        "/review/c-ada/hand-over",
                        "/review/c-ada/next/0195a000-0000-7000-8000-000000000203",
                        $"/charts/{DemoData.AdasRecord}/ratings.svg",
                    ])
            {
                Assert.Equal((name, path, name == seeing ? 200 : 404), (name, path, (await page.OpenAsync(path)).Status));
            }
        }
    }

    private static async Task<string> StatusesAsync(Clinic clinic, string path)
    {
        List<int> statuses = [];
        foreach (var name in Clinicians)
        {
            using var http = await clinic.AsAsync(name);
            using var response = await http.SendAsync(HttpMethod.Get, path);
            statuses.Add((int)response.StatusCode);
        }

        return string.Join(' ', statuses);
    }

    private static async Task ProposeAsync(Clinic clinic, int days, bool inSession = false, string by = "kim", string to = "lou")
    {
        using var visitor = await PageVisitor.SignInAsync(clinic, by);
        await visitor.OpenAsync("/review/c-ada/hand-over");
        var (status, html) = await visitor.SendAsync(
            "/review/c-ada/hand-over",
            [("to", to), ("from", Day(clinic, days)), .. inSession ? [("agreed", "true")] : Array.Empty<(string, string)>()]);
        Assert.True(status == 302, html);
    }

    private static async Task AnswerAsync(Clinic clinic, string what, string then)
    {
        using var ada = await PageVisitor.SignInAsync(clinic, "ada");
        Assert.Contains("Kim asks: may Lou take over?", (await ada.OpenAsync("/today")).Html, StringComparison.Ordinal);
        Assert.Equal(302, (await ada.SendAsync("/today/hand-over", ("what", what))).Status);
        Assert.Equal(then, ada.Location);
    }

    private static async Task KeepEndedAsync(Clinic clinic)
    {
        var (ada, kim, now) = (Actor.Client("c-ada"), Actor.Clinician("k-kim"), clinic.Time.Now);
        var ended = HomeworkCycle
            .Propose(
                new()
                {
                    Id = Ended,
                    Client = new("c-ada"),
                    Clinician = new("k-kim"),
                    Title = "A chapter",
                    Task = HomeworkKinds.Reading.GetExample().Task,
                },
                kim,
                now,
                clinic.Store.Catalog)
            .OrThrow();
        await clinic.Store.AppendAsync(ended.Agree(ada, now).OrThrow().Stop(ada, now).OrThrow());
    }

    private static async Task<string> CleosDataAsync(Clinic clinic)
    {
        using var cleo = await PageVisitor.SignInAsync(clinic, "cleo");
        return (await cleo.OpenAsync("/my-data")).Html;
    }

    private static string Day(Clinic clinic, int days) => clinic.Time.Now.InUtc().Date.PlusDays(days).ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
}
