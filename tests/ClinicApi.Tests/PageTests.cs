using ClinicApi.Tests.Hosts;
using HomeworkKit;
using HomeworkKit.Events;
using HomeworkKit.Kinds;
using HomeworkKit.Samples.ClinicApi.Demo;
using HomeworkKit.Storage;
using Microsoft.Playwright;

namespace ClinicApi.Tests;

/// <summary>The two pages as people use them: on a phone and at a desk, with the keyboard alone, and by the rules that can be checked by a machine.</summary>
public sealed class PageTests
{
    private static readonly (int Width, int Height)[] Screens = [(390, 740), (1280, 900), (320, 640)];

    // Every page, by somebody who may see it.
    internal static readonly (string Name, string Path)[] Everything =
    [
        ("ada", "/today"),
        ("ada", $"/today/{DemoData.AdasRecord}"),
        ("ada", $"/today/{DemoData.AdasRecord}/entry"),
        ("ada", "/today/written"),
        ("ada", "/my-data"),
        ("ada", "/nowhere"),
        ("pat", "/today"),
        ("kim", "/review"),
        ("kim", "/review/c-ada"),
        ("kim", "/review/c-ada/next"),
        ("kim", "/review/c-ada/next/0195a000-0000-7000-8000-000000000202"),
        ("kim", "/review/c-ada/programme"),
        ("kim", "/review/c-ada/hand-over"),
        ("kim", "/forms"),
        ("kim", "/forms/write"),
        ("kim", "/forms/write?from=pain-log"),
        ("sam", "/support"),
        ("sam", "/sign-in?failed=true"),
    ];

    [BrowserFact]
    public async Task The_clients_day_is_used_with_the_keyboard_alone_and_the_clinician_sees_what_was_kept()
    {
        await using var visit = await Visit.BeginAsync();
        var page = await visit.SignInAsync("ada", Screens[0]);
        await visit.CheckAsync(page, "today-phone");

        // From the top: over the link to the content and the navigation to the first piece, and down its form.
        for (var steps = 0; steps < 20 && await page.EvaluateAsync<string>("document.activeElement.tagName") != "SUMMARY"; steps++)
        {
            await page.Keyboard.PressAsync("Tab");
        }

        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("outcome", await FocusedAsync(page));
        await page.Keyboard.PressAsync("Space");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync("<script>alert('x')</script> & \"quotes\"");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await Visit.ArriveAsync(page, "/today?told=written");
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("Saved");
        var cycle = (await visit.Clinic.Store.LoadAsync(DemoData.AdasRecord))!;
        Assert.Equal(AttemptOutcome.Partly, Assert.IsType<AttemptRecorded>(cycle.Events[^1]).Attempt.Outcome);

        var review = await visit.SignInAsync("kim", Screens[1], "/review/c-ada");
        await Assertions.Expect(review.GetByText("<script>alert('x')</script> & \"quotes\"")).ToBeVisibleAsync();
        await Assertions.Expect(review.GetByRole(AriaRole.Img).First).ToBeVisibleAsync();
        await visit.CheckAsync(review, "review-desk");
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task A_concern_that_belongs_to_no_homework_reaches_the_clinician_in_full_and_stays_when_it_is_acknowledged()
    {
        await using var clinic = await Clinic.OnSqliteAsync(("Clinic:CrisisText", "If you might act on it, call the clinic at any hour."));
        using var ada = await PageVisitor.SignInAsync(clinic, "ada");
        var today = (await ada.OpenAsync("/today")).Html;
        Assert.Contains("If you might act on it, call the clinic at any hour.", today, StringComparison.Ordinal);
        Assert.Contains("Your clinician may not read this for days.", today, StringComparison.Ordinal);
        (string, string)[] form =
        [
            ("event", EventId.New(clinic.Time.Now).ToString()),
            ("category", "harm-to-self"),
            ("note", "I have been thinking about the bridge."),
            ("about", string.Empty),
        ];
        Assert.Equal(302, (await ada.SendAsync("/today/concern", form)).Status);
        await ada.OpenAsync("/today");
        Assert.Equal(302, (await ada.SendAsync("/today/concern", form)).Status);

        using var kim = await PageVisitor.SignInAsync(clinic, "kim");
        var review = (await kim.OpenAsync("/review/c-ada")).Html;
        Assert.Equal(2, review.Split("I have been thinking about the bridge.").Length);
        var place = System.Text.RegularExpressions.Regex.Match(review, "/review/([0-9a-f-]+)/acknowledge").Groups[1].Value;
        Assert.Equal(302, (await kim.SendAsync($"/review/{place}/acknowledge", ("note", "We spoke on the telephone."))).Status);
        var after = (await kim.OpenAsync("/review/c-ada")).Html;
        Assert.Contains("I have been thinking about the bridge.", after, StringComparison.Ordinal);
        Assert.Contains("We spoke on the telephone.", after, StringComparison.Ordinal);
        Assert.Contains("We spoke on the telephone.", (await ada.OpenAsync("/today")).Html, StringComparison.Ordinal);

        using var ben = await PageVisitor.SignInAsync(clinic, "ben");
        Assert.DoesNotContain("bridge", (await ben.OpenAsync("/today")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_supporter_raises_a_concern_about_what_is_shown_to_them_which_client_and_clinician_can_read_and_about_nothing_else()
    {
        await using var clinic = await Clinic.OnSqliteAsync(("Clinic:CrisisText", "Call the clinic at any hour."));
        using var sam = await PageVisitor.SignInAsync(clinic, "sam");
        (string, string)[] Form() => [("event", EventId.New(clinic.Time.Now).ToString()), ("category", "harm-to-self"), ("note", "She has stopped eating.")];
        await sam.OpenAsync("/support");
        Assert.Equal(404, (await sam.SendAsync($"/support/{DemoData.AdasRecord}/concern", Form())).Status);

        var record = (await clinic.Store.LoadAsync(DemoData.AdasRecord))!;
        await clinic.Store.AppendAsync(record.Share(Audience.Supporter, Actor.Client("c-ada"), clinic.Time.Now).OrThrow());
        Assert.Contains("Call the clinic at any hour.", (await sam.OpenAsync("/support")).Html, StringComparison.Ordinal);
        Assert.Equal(302, (await sam.SendAsync($"/support/{DemoData.AdasRecord}/concern", Form())).Status);
        Assert.Equal("/support?told=their-concern", sam.Location);
        await sam.OpenAsync("/support");
        Assert.Equal(400, (await sam.SendAsync($"/support/{DemoData.AdasRecord}/concern", ("category", "nonsense"))).Status);

        using var kim = await PageVisitor.SignInAsync(clinic, "kim");
        Assert.Contains("She has stopped eating.", (await kim.OpenAsync("/review/c-ada")).Html, StringComparison.Ordinal);
        Assert.Single((await clinic.Store.LoadAsync(DemoData.AdasRecord))!.VisibleTo(Actor.Client("c-ada")).Concerns);
    }

    [Fact]
    public async Task A_supporter_to_whom_nothing_is_shown_says_what_worries_them_and_finds_that_it_was_seen()
    {
        await using var clinic = await Clinic.OnSqliteAsync(("Clinic:CrisisText", "Call the clinic at any hour."));
        using var sam = await PageVisitor.SignInAsync(clinic, "sam");
        var (_, html) = await sam.OpenAsync("/support");
        Assert.Contains("Worried about Ada?", html, StringComparison.Ordinal);
        Assert.Contains("Call the clinic at any hour.", html, StringComparison.Ordinal);
        (string, string)[] Form(string note, string client = "c-ada") =>
            [("event", EventId.New(clinic.Time.Now).ToString()), ("client", client), ("category", "harm-to-self"), ("note", note)];
        var first = Form("She has stopped eating.");
        foreach (var form in ((string, string)[][])[first, first, Form("She does not sleep either.")])
        {
            Assert.Equal(302, (await sam.SendAsync("/support/concern", form)).Status);
            Assert.Equal("/support?told=their-concern", sam.Location);
            Assert.Contains("Not seen yet.", (await sam.OpenAsync("/support")).Html, StringComparison.Ordinal);
        }

        Assert.Equal(404, (await sam.SendAsync("/support/concern", Form("No client of theirs.", "c-cleo"))).Status);
        await sam.OpenAsync("/support");
        Assert.Equal(400, (await sam.SendAsync("/support/concern", ("client", "c-ada"), ("category", "nonsense"))).Status);

        var place = Assert.Single((await clinic.Store.LoadAsync(new HomeworkQuery { Client = new("c-ada") })).Cycles, static cycle => cycle.IsForConcerns);
        Assert.Equal((2, "k-kim"), (place.VisibleTo(Actor.Client("c-ada")).Concerns.Count, place.Assignment.Clinician!.Value.Value));
        using var kim = await PageVisitor.SignInAsync(clinic, "kim");
        var review = (await kim.OpenAsync("/review/c-ada")).Html;
        Assert.Contains("She has stopped eating.", review, StringComparison.Ordinal);
        Assert.Contains("She does not sleep either.", review, StringComparison.Ordinal);
        Assert.Equal(302, (await kim.SendAsync($"/review/{place.Id}/acknowledge", ("note", "We meet tomorrow."))).Status);
        html = (await sam.OpenAsync("/support")).Html;
        Assert.Contains("Seen, ", html, StringComparison.Ordinal);
        Assert.DoesNotContain("We meet tomorrow.", html, StringComparison.Ordinal);

        using var ada = await PageVisitor.SignInAsync(clinic, "ada");
        html = (await ada.OpenAsync("/today")).Html;
        Assert.Contains("She has stopped eating.", html, StringComparison.Ordinal);
        Assert.Contains("We meet tomorrow.", html, StringComparison.Ordinal);
        Assert.Equal(
            302,
            (
                await ada.SendAsync(
                    "/today/concern",
                    ("event", EventId.New(clinic.Time.Now).ToString()),
                    ("category", "other"),
                    ("note", "My own worry."),
                    ("about", string.Empty))
            ).Status);
        Assert.DoesNotContain("My own worry.", (await sam.OpenAsync("/support")).Html, StringComparison.Ordinal);
        Assert.Equal(place.Version + 1, (await clinic.Store.LoadAsync(place.Id))!.Version);
    }

    [Fact]
    public async Task What_worries_somebody_who_acts_for_a_client_reaches_the_clinician()
    {
        await using var clinic = await Clinic.OnSqliteAsync();
        using var pat = await PageVisitor.SignInAsync(clinic, "pat");
        var (_, html) = await pat.OpenAsync("/today");
        Assert.Contains("You are here for Cleo.", html, StringComparison.Ordinal);
        Assert.Contains("Tell my clinician", html, StringComparison.Ordinal);
        Assert.Equal(
            302,
            (
                await pat.SendAsync(
                    "/today/concern",
                    ("event", EventId.New(clinic.Time.Now).ToString()),
                    ("category", "medical"),
                    ("note", "She faints at school."),
                    ("about", string.Empty))
            ).Status);
        using var lou = await PageVisitor.SignInAsync(clinic, "lou");
        Assert.Contains("She faints at school.", (await lou.OpenAsync("/review/c-cleo")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_entry_that_is_withdrawn_is_gone_from_the_clinicians_page_and_that_there_was_one_is_not()
    {
        await using var clinic = await Clinic.OnSqliteAsync();
        using (var kim = await PageVisitor.SignInAsync(clinic, "kim"))
        {
            Assert.Contains("It passed more quickly than I thought.", (await kim.OpenAsync("/review/c-ada")).Html, StringComparison.Ordinal);
        }

        using var ada = await PageVisitor.SignInAsync(clinic, "ada");
        var written = (await ada.OpenAsync("/today/written")).Html;
        var attempts = System
            .Text.RegularExpressions.Regex.Matches(written, "name=\"attempt\" value=\"([^\"]+)\"")
            .Select(static match => match.Groups[1].Value)
            .ToArray();
        Assert.NotEmpty(attempts);
        foreach (var attempt in attempts)
        {
            await ada.OpenAsync("/today/written");
            var answer = await ada.SendAsync(
                $"/today/{DemoData.AdasRecord}/withdraw",
                ("attempt", attempt),
                ("event", EventId.New(clinic.Time.Now).ToString()));
            Assert.Equal(302, answer.Status);
        }

        Assert.Contains(
            "Withdrawn. Your clinician can still see that there was an entry.",
            (await ada.OpenAsync("/today/written?told=withdrawn")).Html,
            StringComparison.Ordinal);
        Assert.DoesNotContain("It passed more quickly", (await ada.OpenAsync("/today/written")).Html, StringComparison.Ordinal);
        using var again = await PageVisitor.SignInAsync(clinic, "kim");
        var review = (await again.OpenAsync("/review/c-ada")).Html;
        Assert.DoesNotContain("It passed more quickly than I thought.", review, StringComparison.Ordinal);
        Assert.Contains("withdrawn", review, StringComparison.OrdinalIgnoreCase);
    }

    [BrowserFact]
    public async Task Eight_pieces_fit_a_phone()
    {
        await using var visit = await Visit.BeginAsync();
        foreach (
            var kind in (HomeworkKind[])
                [
                    HomeworkKinds.Mindfulness,
                    HomeworkKinds.Reading,
                    HomeworkKinds.MoodLog,
                    HomeworkKinds.SelfMonitoring,
                    HomeworkKinds.Journal,
                    HomeworkKinds.ProblemSolving,
                ])
        {
            await AnyHomework.BeginAsync(visit.Clinic, kind.GetExample().Task, null);
        }

        var page = await visit.SignInAsync("ada", Screens[0]);
        await Assertions.Expect(page.Locator("li.piece")).ToHaveCountAsync(8);
        await visit.CheckAsync(page, "today-eight");
        Assert.InRange(await page.EvaluateAsync<int>("document.documentElement.scrollHeight"), 1, 1599);
    }

    [BrowserFact]
    public async Task Asking_for_help_is_kept_and_kept_private_stays_private()
    {
        await using var visit = await Visit.BeginAsync();
        var page = await visit.SignInAsync("ada", Screens[0]);
        await page.GetByText("How did it go?").First.ClickAsync();
        await page.GetByLabel("Done", new() { Exact = true }).First.CheckAsync();
        await page.GetByLabel("What did you notice?").First.FillAsync("SENTINEL noticed");
        await page.GetByLabel("Just me, for now").First.CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Save", Exact = true }).First.ClickAsync();
        await Visit.ArriveAsync(page, "/today?told=written");
        await page.Locator("li.piece").GetByRole(AriaRole.Link, new() { Name = "Thought record", Exact = true }).First.ClickAsync();
        await page.GetByLabel("Your question").FillAsync("May I do less?");
        await page.GetByRole(AriaRole.Button, new() { Name = "Ask Kim" }).ClickAsync();
        await Visit.ArriveAsync(page, "?told=help");

        var review = await visit.SignInAsync("kim", Screens[1], "/review/c-ada");
        await Assertions.Expect(review.GetByText("May I do less?")).ToBeVisibleAsync();
        Assert.Contains("kept private", await review.ContentAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain("SENTINEL", await review.ContentAsync(), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task Homework_is_filled_in_by_its_kinds_own_questions_left_half_filled_and_gone_on_with()
    {
        await using var visit = await Visit.BeginAsync();
        var page = await visit.SignInAsync("ada", Screens[0]);
        await page.GetByRole(AriaRole.Link, new() { Name = "Write it down" }).First.ClickAsync();
        await page.GetByLabel("What was going on?").FillAsync("The phone rang");
        await page.GetByRole(AriaRole.Button, new() { Name = "Next", Exact = true }).ClickAsync();
        var feeling = page.GetByRole(AriaRole.Group, new() { Name = "Feeling 1" });
        await feeling.GetByLabel("The feeling, in a word").FillAsync("afraid");
        await Assertions.Expect(feeling.GetByLabel("Not rated")).ToBeCheckedAsync();
        await feeling.GetByLabel("80", new() { Exact = true }).CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Add a feeling" }).ClickAsync();
        var second = page.GetByRole(AriaRole.Group, new() { Name = "Feeling 2" });
        await second.GetByLabel("30", new() { Exact = true }).CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Next", Exact = true }).ClickAsync();
        await page.GetByLabel("The thought, as it came").FillAsync("It is bad news");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save, finish later" }).ClickAsync();
        await Visit.ArriveAsync(page, "/today?told=written");
        await page.GetByRole(AriaRole.Region, new() { Name = "Pick up where you left off" }).GetByRole(AriaRole.Link).First.ClickAsync();
        await Assertions.Expect(page.GetByLabel("What was going on?")).ToHaveValueAsync("The phone rang");
        while (await Visit.GoOnAsync(page))
        {
            // Nothing more is written.
        }

        await page.GetByLabel("A question for the session (optional)").FillAsync(new string('x', 10));
        await page.GetByRole(AriaRole.Button, new() { Name = "Finished", Exact = true }).ClickAsync();
        await Visit.ArriveAsync(page, "/today?told=written");

        var recorded = (await visit.Clinic.Store.LoadAsync(DemoData.AdasRecord))!.Attempts[^1];
        Assert.Equal(AttemptOutcome.Done, recorded.Attempt.Outcome);
        var entry = Assert.IsType<ThoughtRecord>(recorded.Attempt.Entry);
        Assert.Equal(("The phone rang", "It is bad news"), (entry.Situation, entry.Thoughts[0].Text));
        Assert.Equal([("afraid", (decimal?)80), (null, 30)], entry.Emotions.Select(static emotion => (emotion.Name, emotion.Before?.Value)));
    }

    [BrowserFact]
    public async Task What_does_not_fit_is_told_at_its_question_and_the_links_say_the_question()
    {
        await using var visit = await Visit.BeginAsync();
        var walk = await AnyHomework.BeginAsync(visit.Clinic, HomeworkKinds.Reading.GetExample().Task, null);
        var page = await visit.SignInAsync("ada", Screens[0], $"/today/{walk.Id}/entry");
        await page.GetByText("More, if you like").ClickAsync();
        await page.GetByLabel("Which part did you read? (optional)").FillAsync("The first chapter");
        await page.GetByLabel("How many minutes did you spend on it? (optional)").FillAsync("half an hour");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Everything you typed is still here");
        await Assertions.Expect(page.GetByLabel("Which part did you read? (optional)")).ToHaveValueAsync("The first chapter");
        await visit.CheckAsync(page, "entry-problem");
        await page.GetByRole(AriaRole.Alert).GetByRole(AriaRole.Link, new() { Name = "How many minutes did you spend on it?" }).ClickAsync();
        await page.GetByLabel("How many minutes did you spend on it? (optional)").FillAsync("30");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "What you take from it" })).ToBeVisibleAsync();
        Assert.Equal(30, ((ReadingEntry)(await visit.Clinic.Store.LoadAsync(walk.Id))!.Attempts[0].Attempt.Entry!).MinutesSpent!.Value.Value);
        Assert.All(visit.Complaints, static complaint => Assert.Contains("422", complaint, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_form_without_its_token_and_a_page_of_somebody_else_are_refused()
    {
        await using var clinic = await Clinic.OnSqliteAsync();
        var before = (await clinic.Store.LoadAsync(DemoData.AdasRecord))!.Version;
        var cookie = await PageCookies.SignInAsync(clinic, "ada");
        using var http = await clinic.AsAsync(null);
        http.DefaultRequestHeaders.Add("Cookie", cookie);

        var form = $"event={EventId.New(clinic.Time.Now)}&outcome=done";
        Assert.Equal(
            400,
            (int)(await http.SendAsync(HttpMethod.Post, $"/today/{DemoData.AdasRecord}/attempt", form, type: "application/x-www-form-urlencoded")).StatusCode);
        Assert.Equal(400, (int)(await http.SendAsync(HttpMethod.Post, "/sign-out", "a=b", type: "application/x-www-form-urlencoded")).StatusCode);
        Assert.Equal(302, (int)(await http.SendAsync(HttpMethod.Get, "/review/c-ada")).StatusCode);
        Assert.Equal(401, (int)(await http.SendAsync(HttpMethod.Get, "/api/cycles")).StatusCode);
        Assert.Equal(before, (await clinic.Store.LoadAsync(DemoData.AdasRecord))!.Version);

        var lou = await PageCookies.SignInAsync(clinic, "lou");
        using var other = await clinic.AsAsync(null);
        other.DefaultRequestHeaders.Add("Cookie", lou);
        Assert.Equal(404, (int)(await other.SendAsync(HttpMethod.Get, "/review/c-ada")).StatusCode);
        Assert.Equal(200, (int)(await other.SendAsync(HttpMethod.Get, "/review/c-cleo")).StatusCode);
    }

    [Fact]
    public async Task Every_page_has_a_strict_content_policy_and_no_script_or_style_of_its_own()
    {
        await using var clinic = await Clinic.OnSqliteAsync();
        foreach (var (name, path) in Everything.Where(static one => one.Path != "/nowhere"))
        {
            using var http = await clinic.AsAsync(null);
            http.DefaultRequestHeaders.Add("Cookie", await PageCookies.SignInAsync(clinic, name));
            using var response = await http.SendAsync(HttpMethod.Get, path);
            var html = await response.Content.ReadAsStringAsync();

            Assert.Equal(200, (int)response.StatusCode);
            Assert.StartsWith("default-src 'none'; style-src 'self'", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
            Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("style=", html, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("<style", html, StringComparison.OrdinalIgnoreCase);
        }
    }

    private static Task<string> FocusedAsync(IPage page) => page.EvaluateAsync<string>("document.activeElement.name ?? ''");
}
