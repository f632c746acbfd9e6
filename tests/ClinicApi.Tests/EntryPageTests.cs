using ClinicApi.Tests.Hosts;
using HomeworkKit;
using HomeworkKit.Events;
using HomeworkKit.Kinds;
using HomeworkKit.Samples.ClinicApi.Demo;
using HomeworkKit.Samples.ClinicApi.Forms;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Primitives;

namespace ClinicApi.Tests;

/// <summary>Filling in homework by its kind's own questions: half-filled work is kept, what does not fit loses nothing, and what was not asked stays.</summary>
public sealed class EntryPageTests
{
    private static readonly string Path = $"/today/{DemoData.AdasRecord}/entry";

    public static TheoryData<string> Kinds => [.. HomeworkCatalog.BuiltIn.Kinds.Select(static kind => kind.Name)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task The_form_of_every_kind_gives_back_what_was_kept_when_nothing_is_changed(string name)
    {
        await using var clinic = await Clinic.OnSqliteAsync();
        var forms = clinic.Services.GetRequiredService<EntryForms>();
        Assert.True(HomeworkCatalog.BuiltIn.TryGet(name, out var kind));
        var example = kind.GetExample();
        var cycle = HomeworkCycle.Propose(new() { Id = AssignmentId.New(clinic.Time.Now), Client = new("c-ada"), Task = example.Task }, Actor.Client("c-ada"), clinic.Time.Now, HomeworkCatalog.BuiltIn).OrThrow();
        Assert.True(forms.Has(cycle));

        var shown = forms.Of(cycle, example.Entry, typed: null);
        Assert.NotEmpty(shown.Parts);
        Assert.Contains(shown.Parts, static part => !part.IsBlank);
        var names = shown.Parts.SelectMany(static part => part.Questions).Select(static question => question.Name).ToArray();
        Assert.Equal(names.Distinct(StringComparer.Ordinal), names);

        var sent = forms.Of(cycle, example.Entry, new FormCollection(shown.Parts.SelectMany(static part => part.Questions).ToDictionary(static question => question.Name, static question => new StringValues(question.Value.ReplaceLineEndings("\r\n")))));
        var entry = forms.Read(sent, cycle, example.Entry, example.Entry);
        Assert.False(sent.HasProblems);
        Assert.Equal(example.Entry, entry);
    }

    [Fact]
    public async Task Half_filled_work_is_kept_and_a_second_visit_goes_on_where_it_stopped()
    {
        await using var clinic = await Clinic.OnSqliteAsync();
        using var ada = await PageVisitor.SignInAsync(clinic, "ada");
        await ada.OpenAsync(Path);
        Assert.Equal(302, (await ada.SendAsync(Path, ("outcome", "partly"), ("situation", "A <b>knock</b>"), ("thoughts.0.text", "Who is it?"), ("emotions.0.name", "tense"), ("emotions.0.before", "60"))).Status);
        var attempt = (await clinic.Store.LoadAsync(DemoData.AdasRecord))!.Attempts[^1];
        Assert.Equal(AttemptOutcome.Partly, attempt.Attempt.Outcome);

        Assert.Contains($"{Path}?attempt={attempt.Id}", (await ada.OpenAsync("/today")).Html, StringComparison.Ordinal);
        var again = await ada.OpenAsync($"{Path}?attempt={attempt.Id}");
        Assert.Contains("A <b>knock</b></textarea>", again.Html, StringComparison.Ordinal);
        Assert.Contains("value=\"60\"", again.Html, StringComparison.Ordinal);
        Assert.Equal(302, (await ada.SendAsync(Path, ("outcome", "done"), ("situation", "A <b>knock</b>"), ("thoughts.0.text", "Who is it?"), ("emotions.0.name", "tense"), ("emotions.0.before", "60"), ("emotions.0.after", "20"), ("emotions.1.name", "curious"), ("noticed", "Only the post"))).Status);

        var gone = (await clinic.Store.LoadAsync(DemoData.AdasRecord))!.Attempts[^1];
        Assert.Equal((attempt.Id, 2, AttemptOutcome.Done, "Only the post"), (gone.Id, gone.Versions.Count, gone.Attempt.Outcome, gone.Attempt.Noticed));
        var entry = Assert.IsType<ThoughtRecord>(gone.Attempt.Entry);
        Assert.DoesNotContain($"?attempt={attempt.Id}", (await ada.OpenAsync("/today")).Html, StringComparison.Ordinal);
        Assert.Equal(["tense", "curious"], entry.Emotions.Select(static emotion => emotion.Name));
        Assert.Equal((60, 20), (entry.Emotions[0].Before!.Value.Value, entry.Emotions[0].After!.Value.Value));
    }

    [Theory]
    [InlineData("emotions.0.before", "a lot", "That does not fit")]
    [InlineData("emotions.0.before", "101", "That does not fit")]
    [InlineData("noticed", null, "At most 4000 letters")]
    public async Task What_does_not_fit_comes_back_with_everything_that_was_typed_and_nothing_is_kept(string name, string? value, string said)
    {
        await using var clinic = await Clinic.OnSqliteAsync();
        var before = await clinic.Store.LoadAsync(DemoData.AdasRecord);
        using var ada = await PageVisitor.SignInAsync(clinic, "ada");
        await ada.OpenAsync(Path);
        var drawn = ada.Hidden["event"];
        var tooLong = new string('n', 4001);
        var typed = new Dictionary<string, string> { ["outcome"] = "done", ["situation"] = "Typed situation", ["emotions.0.name"] = "Typed name", ["emotions.0.before"] = "50", ["noticed"] = "Typed noticing", ["question"] = "Typed question", ["keepPrivate"] = "true", [name] = value ?? tooLong };

        var (status, html) = await ada.SendAsync(Path, typed.Select(static pair => (pair.Key, pair.Value)));

        Assert.Equal(422, status);
        Assert.Contains(said, html, StringComparison.Ordinal);
        Assert.All(typed.Where(static pair => pair.Key is not ("outcome" or "keepPrivate")), pair => Assert.Contains(pair.Value, html, StringComparison.Ordinal));
        Assert.Contains("name=\"keepPrivate\" value=\"true\" checked", html, StringComparison.Ordinal);
        Assert.Equal(drawn, ada.Hidden["event"]);
        Assert.Equal(before, await clinic.Store.LoadAsync(DemoData.AdasRecord));
    }

    [Fact]
    public async Task What_another_device_wrote_meanwhile_is_kept_beside_what_the_form_changed()
    {
        await using var clinic = await Clinic.OnSqliteAsync();
        using var ada = await PageVisitor.SignInAsync(clinic, "ada");
        await ada.OpenAsync(Path);
        await ada.SendAsync(Path, ("outcome", "partly"), ("situation", "First"));
        var begun = (await clinic.Store.LoadAsync(DemoData.AdasRecord))!;
        await ada.OpenAsync($"{Path}?attempt={begun.Attempts[^1].Id}");
        clinic.Time.Advance(Duration.FromSeconds(1));
        var elsewhere = begun.Attempts[^1].Attempt with { Entry = new ThoughtRecord { Situation = "First, told better" }, QuestionForSession = "From the tablet" };
        await clinic.Store.AppendAsync(begun.ContinueAttempt(elsewhere, Actor.Client("c-ada"), clinic.Time.Now).OrThrow());

        clinic.Time.Advance(Duration.FromSeconds(1));
        Assert.Equal(302, (await ada.SendAsync(Path, ("outcome", "partly"), ("situation", "First"), ("thoughts.0.text", "From the page"))).Status);

        var attempt = (await clinic.Store.LoadAsync(DemoData.AdasRecord))!.Attempts[^1].Attempt;
        var entry = Assert.IsType<ThoughtRecord>(attempt.Entry);
        Assert.Equal(("First, told better", "From the page", "From the tablet"), (entry.Situation, entry.Thoughts[0].Text, attempt.QuestionForSession));
    }

    [Fact]
    public async Task A_form_that_is_sent_twice_is_kept_once()
    {
        await using var clinic = await Clinic.OnSqliteAsync();
        var before = (await clinic.Store.LoadAsync(DemoData.AdasRecord))!.Version;
        using var ada = await PageVisitor.SignInAsync(clinic, "ada");
        await ada.OpenAsync(Path);
        Assert.Equal(302, (await ada.SendAsync(Path, ("outcome", "done"), ("situation", "Once"))).Status);
        Assert.Equal(302, (await ada.SendAsync(Path, ("outcome", "done"), ("situation", "Once"))).Status);
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
        Assert.Equal(404, (await cleo.SendAsync(Path, ("outcome", "done"), ("situation", "x"))).Status);
        await cleo.OpenAsync($"/today/{DemoData.CleosRecord}/entry");
        Assert.Equal(404, (await cleo.SendAsync($"/today/{DemoData.CleosRecord}/entry", ("outcome", "done"), ("attempt", attempt.ToString()))).Status);
        Assert.Equal(404, (await cleo.OpenAsync(Path)).Status);
        Assert.Equal(404, (await cleo.OpenAsync($"/today/{DemoData.CleosRecord}/entry?attempt={attempt}")).Status);
        Assert.Equal(before, await clinic.Store.LoadAsync(DemoData.AdasRecord));
    }

    [Fact]
    public async Task What_is_kept_to_oneself_stays_so_when_it_is_gone_on_with()
    {
        await using var clinic = await Clinic.OnSqliteAsync();
        using var ada = await PageVisitor.SignInAsync(clinic, "ada");
        await ada.OpenAsync(Path);
        await ada.SendAsync(Path, ("outcome", "partly"), ("situation", "SENTINEL"), ("keepPrivate", "true"), ("emotions.0.name", "SENTINEL"), ("emotions.0.before", "1"), ("emotions.0.after", "2"));
        var begun = (await clinic.Store.LoadAsync(DemoData.AdasRecord))!.Attempts[^1];
        await ada.OpenAsync($"{Path}?attempt={begun.Id}");
        await ada.SendAsync(Path, ("outcome", "done"), ("situation", "SENTINEL two"), ("noticed", "SENTINEL three"));
        Assert.Equal("SENTINEL two", Assert.IsType<ThoughtRecord>(Assert.IsType<AttemptContinued>((await clinic.Store.LoadAsync(DemoData.AdasRecord))!.Events[^1]).Attempt.Entry).Situation);

        using var kim = await PageVisitor.SignInAsync(clinic, "kim");
        var (_, html) = await kim.OpenAsync("/review/c-ada");
        Assert.Contains("kept private", html, StringComparison.Ordinal);
        Assert.DoesNotContain("SENTINEL", html, StringComparison.Ordinal);
        using var picture = await kim.GetAsync($"/charts/{DemoData.AdasRecord}/ratings.svg");
        Assert.DoesNotContain("SENTINEL", await picture.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}
