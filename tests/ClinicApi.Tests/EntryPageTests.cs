using System.Globalization;
using ClinicApi.Tests.Hosts;
using HomeworkKit;
using HomeworkKit.Events;
using HomeworkKit.Kinds;
using HomeworkKit.Samples.ClinicApi.Demo;

namespace ClinicApi.Tests;

/// <summary>Filling in homework by its kind's own questions: half-filled work is kept, what does not fit loses nothing, and what was not asked stays.</summary>
public sealed class EntryPageTests
{
    private static readonly string Path = $"/today/{DemoData.AdasRecord}/entry";

    [Fact]
    public async Task Whoever_walks_through_the_form_of_any_kind_and_changes_nothing_leaves_it_as_it_was()
    {
        await using var clinic = await Clinic.OnSqliteAsync();
        using var ada = await PageVisitor.SignInAsync(clinic, "ada");
        foreach (var kind in HomeworkCatalog.BuiltIn.Kinds)
        {
            var example = kind.GetExample();
            var begun = await AnyHomework.BeginAsync(clinic, example.Task, example.Entry);
            var path = $"/today/{begun.Id}/entry";
            await ada.OpenAsync($"{path}?attempt={begun.Attempts[0].Id}");
            var steps = 0;
            while (ada.Hidden["page"] != kind.FormFor(example.Task).Pages.Count.ToString(CultureInfo.InvariantCulture))
            {
                var (status, html) = await ada.PressAsync(path, "next");
                Assert.True(status == 302, $"{kind.Name} {steps}: {html}");
                await ada.OpenAsync(ada.Location);
                Assert.True(++steps < 20, kind.Name);
            }

            Assert.True(steps > 1 || kind.FormFor(example.Task).Pages.Count == 1, kind.Name);
            Assert.Equal(302, (await ada.PressAsync(path, "done")).Status);
            var after = (await clinic.Store.LoadAsync(begun.Id))!.Attempts[0];
            Assert.Equal(example.Entry, after.Attempt.Entry);
            Assert.True((2, AttemptOutcome.Done) == (after.Versions.Count, after.Attempt.Outcome), $"{kind.Name}: {after.Versions.Count} versions");
        }
    }

    [Fact]
    public async Task Half_filled_work_is_kept_and_a_second_visit_goes_on_where_it_stopped()
    {
        await using var clinic = await Clinic.OnSqliteAsync();
        using var ada = await PageVisitor.SignInAsync(clinic, "ada");
        await ada.OpenAsync(Path);
        Assert.Equal(302, (await ada.PressAsync(Path, "next", ("situation", "A <b>knock</b>"))).Status);
        await ada.OpenAsync(ada.Location);
        Assert.Equal(302, (await ada.PressAsync(Path, "later", ("emotions[0].name", "tense"), ("emotions[0].before", "60"))).Status);
        Assert.Equal("/today?told=written", ada.Location);
        var attempt = (await clinic.Store.LoadAsync(DemoData.AdasRecord))!.Attempts[^1];
        Assert.Equal(AttemptOutcome.Partly, attempt.Attempt.Outcome);

        Assert.Contains($"{Path}?attempt={attempt.Id}", (await ada.OpenAsync("/today")).Html, StringComparison.Ordinal);
        Assert.Contains("A <b>knock</b></textarea>", (await ada.OpenAsync($"{Path}?attempt={attempt.Id}")).Html, StringComparison.Ordinal);
        await ada.PressAsync(Path, "next");
        await ada.OpenAsync(ada.Location);
        Assert.Contains(("emotions[0].before", "60"), ada.Fields);
        await ada.PressAsync(Path, "add:emotions");
        Assert.Equal(302, (await ada.PressAsync(Path, "next", ("emotions[1].name", "curious"))).Status);
        await ada.OpenAsync(ada.Location);
        await ada.PressAsync(Path, "next", ("thoughts[0].text", "Who is it?"));
        var last = (await ada.OpenAsync(ada.Location)).Html;
        Assert.Contains("Before you finish", last, StringComparison.Ordinal);
        Assert.Contains("Feeling 2: How strong was it?", last, StringComparison.Ordinal);
        Assert.Equal(302, (await ada.PressAsync(Path, "done", ("about-noticed", "Only the post"))).Status);

        var gone = (await clinic.Store.LoadAsync(DemoData.AdasRecord))!.Attempts[^1];
        Assert.Equal((attempt.Id, AttemptOutcome.Done, "Only the post"), (gone.Id, gone.Attempt.Outcome, gone.Attempt.Noticed));
        var entry = Assert.IsType<ThoughtRecord>(gone.Attempt.Entry);
        Assert.DoesNotContain($"?attempt={attempt.Id}", (await ada.OpenAsync("/today")).Html, StringComparison.Ordinal);
        Assert.Equal(["tense", "curious"], entry.Emotions.Select(static emotion => emotion.Name));
        Assert.Equal((60, null), ((int?)entry.Emotions[0].Before?.Value, entry.Emotions[1].Before?.Value));
    }

    [Fact]
    public async Task A_time_before_ten_in_the_morning_is_given_to_the_browser_as_browsers_write_it()
    {
        await using var clinic = await Clinic.OnSqliteAsync();
        using var ada = await PageVisitor.SignInAsync(clinic, "ada");
        var night = new SleepNight { WakeDate = clinic.Time.Now.InUtc().Date, FinalAwakening = new LocalTime(6, 5) };
        var begun = await AnyHomework.BeginAsync(clinic, HomeworkKinds.SleepDiary.GetExample().Task, night);
        var path = $"/today/{begun.Id}/entry";
        await ada.OpenAsync($"{path}?attempt={begun.Attempts[0].Id}");
        for (var step = 0; step < 8 && !ada.Fields.Contains(("finalAwakening", "06:05")); step++)
        {
            Assert.DoesNotContain(ada.Fields, static field => field.Value == "6:05");
            await ada.PressAsync(path, "next");
            await ada.OpenAsync(ada.Location);
        }

        Assert.Contains(("finalAwakening", "06:05"), ada.Fields);
    }

    [Fact]
    public async Task Rows_are_added_and_taken_away_before_anything_is_saved()
    {
        await using var clinic = await Clinic.OnSqliteAsync();
        using var ada = await PageVisitor.SignInAsync(clinic, "ada");
        await ada.OpenAsync(Path + "?page=1");
        var before = await clinic.Store.LoadAsync(DemoData.AdasRecord);
        Assert.Equal(200, (await ada.PressAsync(Path, "add:emotions", ("emotions[0].name", "tense"))).Status);
        Assert.Equal(200, (await ada.PressAsync(Path, "add:emotions", ("emotions[1].name", "sad"), ("emotions[1].before", "30"))).Status);
        Assert.Equal(200, (await ada.PressAsync(Path, "remove:emotions[0]", ("emotions[2].name", "angry"))).Status);
        Assert.Equal(before, await clinic.Store.LoadAsync(DemoData.AdasRecord));
        Assert.Equal(
            ["sad", "angry"],
            ada.Fields.Where(static field => field.Name.EndsWith(".name", StringComparison.Ordinal)).Select(static field => field.Value));

        Assert.Equal(302, (await ada.PressAsync(Path, "later")).Status);
        var begun = (await clinic.Store.LoadAsync(DemoData.AdasRecord))!.Attempts[^1];
        Assert.Equal(
            [("sad", (decimal?)30), ("angry", null)],
            ((ThoughtRecord)begun.Attempt.Entry!).Emotions.Select(static emotion => (emotion.Name!, emotion.Before?.Value)));
        await ada.OpenAsync($"{Path}?page=1&attempt={begun.Id}");
        await ada.PressAsync(Path, "remove:emotions[0]");
        await ada.PressAsync(Path, "later");
        Assert.Equal(
            ["angry"],
            ((ThoughtRecord)(await clinic.Store.LoadAsync(DemoData.AdasRecord))!.Attempts[^1].Attempt.Entry!).Emotions.Select(static emotion => emotion.Name!));
    }

    [Fact]
    public async Task A_couples_prompt_is_asked_once_on_the_page_that_says_who_reads_it_and_nothing_is_rated_by_accident()
    {
        await using var clinic = await Clinic.OnSqliteAsync();
        using var ada = await PageVisitor.SignInAsync(clinic, "ada");
        var begun = await AnyHomework.BeginAsync(clinic, HomeworkKinds.SharedExercise.GetExample().Task, null);
        var path = $"/today/{begun.Id}/entry";
        var pages = new List<string> { (await ada.OpenAsync(path)).Html };
        for (var page = 1; page < 6; page++)
        {
            await ada.PressAsync(path, "next");
            pages.Add((await ada.OpenAsync(ada.Location)).Html);
        }

        var (own, shared) = (
            Assert.Single(pages, static html => html.Contains("What are you afraid may happen", StringComparison.Ordinal)),
            Assert.Single(pages, static html => html.Contains("What did you notice in your partner?", StringComparison.Ordinal)));
        Assert.Equal(2, own.Split("What are you afraid may happen").Length);
        Assert.Contains("Only you read this page, until you share it.", own, StringComparison.Ordinal);
        Assert.Contains("that person only once you have both agreed", shared, StringComparison.Ordinal);
        Assert.NotSame(own, shared);
        Assert.Equal(begun, await clinic.Store.LoadAsync(begun.Id));
    }

    [Fact]
    public async Task Seven_items_to_watch_are_seven_controls()
    {
        await using var clinic = await Clinic.OnSqliteAsync();
        using var ada = await PageVisitor.SignInAsync(clinic, "ada");
        var answers = Enum.GetValues<MonitoringAnswerType>();
        var task = new SelfMonitoringTask
        {
            Sampling = MonitoringSampling.WhenItHappens,
            Items =
            [
                .. Enumerable
                    .Range(1, 7)
                    .Select(number => new MonitoringItem
                    {
                        Key = $"item{number}",
                        Label = $"Item {number}?",
                        Answer = answers[number % answers.Length],
                        Scale = answers[number % answers.Length] == MonitoringAnswerType.Rating ? RatingScale.ZeroToTen : null,
                        Choices =
                            answers[number % answers.Length] == MonitoringAnswerType.Choice
                                ? [new() { Key = "a", Label = "One" }, new() { Key = "b", Label = "Another" }]
                                : [],
                    }),
            ],
        };
        var begun = await AnyHomework.BeginAsync(clinic, task, null);
        await ada.OpenAsync($"/today/{begun.Id}/entry");
        Assert.Equal(7, ada.Fields.Count(static field => field.Name == "asked" && field.Value.StartsWith("answers[", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("1", "emotions[0].before", "a lot", "Please write a number from 0 to 100.")]
    [InlineData("1", "emotions[0].before", "101", "This number isn't on the scale.")]
    [InlineData("3", "about-noticed", null, "At most 4000 letters")]
    public async Task What_does_not_fit_comes_back_with_everything_that_was_typed_and_nothing_is_kept(string step, string name, string? value, string said)
    {
        await using var clinic = await Clinic.OnSqliteAsync();
        var before = await clinic.Store.LoadAsync(DemoData.AdasRecord);
        using var ada = await PageVisitor.SignInAsync(clinic, "ada");
        await ada.OpenAsync($"{Path}?page={step}");
        var drawn = ada.Hidden["event"];
        var typed = new Dictionary<string, string>
        {
            ["emotions[0].name"] = "Typed name",
            ["about-noticed"] = "Typed noticing",
            ["about-question"] = "Typed question",
        }
            .Where(pair => step == "3" != pair.Key.StartsWith("emotions", StringComparison.Ordinal))
            .ToDictionary();
        typed[name] = value ?? new string('n', 4001);

        var (status, html) = await ada.PressAsync(Path, "next", [.. typed.Select(static pair => (pair.Key, pair.Value)), ("keepPrivate", "true")]);

        Assert.Equal(422, status);
        Assert.Contains(said, html, StringComparison.Ordinal);
        Assert.All(typed.Where(pair => pair.Key != "emotions[0].before"), pair => Assert.Contains(pair.Value, html, StringComparison.Ordinal));
        Assert.Contains(("keepPrivate", "true"), ada.Fields);
        Assert.Equal(drawn, ada.Hidden["event"]);
        Assert.DoesNotContain("form/", html, StringComparison.Ordinal);
        Assert.True(step == "3" || html.Contains(">Feeling 1: How strong was it?</a>", StringComparison.Ordinal), html);
        Assert.Equal(before, await clinic.Store.LoadAsync(DemoData.AdasRecord));
    }

    [Fact]
    public async Task What_another_device_wrote_meanwhile_is_kept_beside_what_the_form_changed()
    {
        await using var clinic = await Clinic.OnSqliteAsync();
        using var ada = await PageVisitor.SignInAsync(clinic, "ada");
        await ada.OpenAsync(Path);
        await ada.PressAsync(Path, "later", ("situation", "First"));
        var begun = (await clinic.Store.LoadAsync(DemoData.AdasRecord))!;
        await ada.OpenAsync($"{Path}?page=2&attempt={begun.Attempts[^1].Id}");
        clinic.Time.Advance(Duration.FromSeconds(1));
        var elsewhere = begun.Attempts[^1].Attempt with
        {
            Entry = new ThoughtRecord { Situation = "First, told better", Thoughts = [new() { Text = "From the tablet" }] },
            QuestionForSession = "From the tablet",
        };
        await clinic.Store.AppendAsync(begun.ContinueAttempt(elsewhere, Actor.Client("c-ada"), clinic.Time.Now).OrThrow());

        clinic.Time.Advance(Duration.FromSeconds(1));
        Assert.Equal(302, (await ada.PressAsync(Path, "later", ("thoughts[0].text", "From the page"))).Status);

        var attempt = (await clinic.Store.LoadAsync(DemoData.AdasRecord))!.Attempts[^1].Attempt;
        var entry = Assert.IsType<ThoughtRecord>(attempt.Entry);
        Assert.Equal(("First, told better", "From the tablet"), (entry.Situation, attempt.QuestionForSession));
        Assert.Equal(["From the tablet", "From the page"], entry.Thoughts.Select(static thought => thought.Text));
    }

    [Fact]
    public async Task A_form_that_is_sent_twice_is_kept_once()
    {
        await using var clinic = await Clinic.OnSqliteAsync();
        var before = (await clinic.Store.LoadAsync(DemoData.AdasRecord))!.Version;
        using var ada = await PageVisitor.SignInAsync(clinic, "ada");
        await ada.OpenAsync(Path);
        Assert.Equal(302, (await ada.PressAsync(Path, "next", ("situation", "Once"))).Status);
        var first = ada.Location;
        Assert.Equal(302, (await ada.PressAsync(Path, "next", ("situation", "Once"))).Status);
        Assert.Equal(first, ada.Location);
        Assert.Equal(before + 1, (await clinic.Store.LoadAsync(DemoData.AdasRecord))!.Version);
    }

    [Fact]
    public async Task Somebody_elses_homework_and_attempts_have_no_form()
    {
        await using var clinic = await Clinic.OnSqliteAsync();
        var before = await clinic.Store.LoadAsync(DemoData.AdasRecord);
        var attempt = before!.Attempts[0].Id;
        using var cleo = await PageVisitor.SignInAsync(clinic, "cleo");
        Assert.Equal(200, (await cleo.OpenAsync($"/today/{DemoData.CleosRecord}/entry")).Status);
        Assert.Equal(404, (await cleo.PressAsync(Path, "next", ("situation", "x"))).Status);
        await cleo.OpenAsync($"/today/{DemoData.CleosRecord}/entry");
        Assert.Equal(404, (await cleo.PressAsync($"/today/{DemoData.CleosRecord}/entry", "done", ("attempt", attempt.ToString()))).Status);
        Assert.Equal(404, (await cleo.OpenAsync(Path)).Status);
        Assert.Equal(404, (await cleo.OpenAsync($"/today/{DemoData.CleosRecord}/entry?attempt={attempt}")).Status);
        Assert.Equal(before, await clinic.Store.LoadAsync(DemoData.AdasRecord));
    }

    [Fact]
    public async Task What_is_kept_to_oneself_stays_so_when_it_is_gone_on_with()
    {
        await using var clinic = await Clinic.OnSqliteAsync();
        using var ada = await PageVisitor.SignInAsync(clinic, "ada");
        await ada.OpenAsync(Path + "?page=1");
        await ada.PressAsync(Path, "later", ("keepPrivate", "true"), ("emotions[0].name", "SENTINEL"), ("emotions[0].before", "10"));
        var begun = (await clinic.Store.LoadAsync(DemoData.AdasRecord))!.Attempts[^1];
        Assert.Contains("Only you read this, for now.", (await ada.OpenAsync($"{Path}?attempt={begun.Id}")).Html, StringComparison.Ordinal);
        await ada.PressAsync(Path, "done", ("situation", "SENTINEL two"));
        Assert.Equal(
            "SENTINEL two",
            Assert
                .IsType<ThoughtRecord>(Assert.IsType<AttemptContinued>((await clinic.Store.LoadAsync(DemoData.AdasRecord))!.Events[^1]).Attempt.Entry)
                .Situation);

        using var kim = await PageVisitor.SignInAsync(clinic, "kim");
        var (_, html) = await kim.OpenAsync("/review/c-ada");
        Assert.Contains("kept private", html, StringComparison.Ordinal);
        Assert.DoesNotContain("SENTINEL", html, StringComparison.Ordinal);
        using var picture = await kim.GetAsync($"/charts/{DemoData.AdasRecord}/ratings.svg");
        Assert.DoesNotContain("SENTINEL", await picture.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}
