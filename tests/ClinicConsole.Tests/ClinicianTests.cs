using HomeworkKit.Forms;
using HomeworkKit.Kinds;
using HomeworkKit.Samples.ClinicConsole.Interactive;
using HomeworkKit.Scheduling;
using HomeworkKit.Storage;
using HomeworkKit.Storage.Sqlite;

namespace HomeworkKit.Samples.ClinicConsole.Tests;

public sealed class ClinicianTests
{
    [Fact]
    public async Task A_review_with_a_smaller_step_starts_a_round_with_the_clients_yes()
    {
        using var folder = await ClientTests.WeekAsync();

        await folder.AnswerAsync(
            "clinician",
            "1",
            "Look at it",
            "It passed.",
            "Well seen.",
            "Take a smaller step",
            "One line a day",
            "-",
            "No",
            "On some",
            "Monday",
            "That's all",
            "18:30",
            "Yes");

        var cycle = await ClientTests.CycleAsync(folder);
        Assert.Equal((CycleState.Assigned, 3, "One line a day"), (cycle.State, cycle.Round, cycle.Assignment.Title));
        Assert.Equal("Mondays at 18:30", ScheduleText.Describe(cycle.Assignment.Schedule!));
        Assert.Contains("It passed.", (await folder.RunAsync("show", cycle.Id.ToString())).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_written_of_a_review_is_there_after_leaving_and_gone_once_it_is_recorded()
    {
        using var folder = await ClientTests.WeekAsync();
        await folder.AnswerAsync("clinician", "1", "Look at it", "It passed.", "Well seen.");

        var later = await folder.AnswerAsync("clinician", "1", "Look at it", string.Empty, string.Empty, "Carry on", "Back");
        var after = await folder.AnswerAsync("clinician", "1", "Look at it");

        Assert.Contains("(now: It passed.)", later.Output, StringComparison.Ordinal);
        Assert.Contains("(now: Well seen.)", later.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("It passed.", after.Output[after.Output.IndexOf("What did you learn?", StringComparison.Ordinal)..], StringComparison.Ordinal);
    }

    [Fact]
    public async Task While_a_concern_is_open_homework_is_not_ended()
    {
        using var folder = await ClientTests.WeekAsync();
        await folder.AnswerAsync("client", "Short", "I'm worried", "Something medical");

        var before = await folder.AnswerAsync("clinician", "1", "Look at it", string.Empty, string.Empty);
        await folder.AnswerAsync("clinician", "1", "Acknowledge", "We called the doctor together.");
        await folder.AnswerAsync("clinician", "1", "Look at it", string.Empty, string.Empty, "Finished");

        Assert.Contains("Acknowledge the safety concern first.", before.Output.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.DoesNotContain("Finished, it has done its job", before.Output, StringComparison.Ordinal);
        Assert.Equal(CycleState.Completed, (await ClientTests.CycleAsync(folder)).State);
    }

    [Fact]
    public async Task A_plan_for_a_new_client_is_a_draft_until_it_is_put_forward()
    {
        using var folder = new TemporaryFolder();
        await folder.AnswerAsync("clinician", "Plan something", "c-7", "Mood log", "Moods");

        var run = await folder.AnswerAsync("clinician", "Plan something", "c-7", string.Empty, "To see what lifts me", "No", "Every day", "21:00", "Yes, and");
        var today = await folder.RunAsync("today", "--client", "c-7");

        Assert.Contains("Pick up where you left off", run.Output, StringComparison.Ordinal);
        Assert.Contains("Proposed.", run.Output, StringComparison.Ordinal);
        Assert.Contains("21:00 Moods", today.Output, StringComparison.Ordinal);
    }

    public static TheoryData<string> Kinds => [.. PlanWork.Kinds.Select(static kind => kind.Name)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_new_plan_of_any_kind_holds_nothing_that_nobody_entered(string name)
    {
        using var folder = new TemporaryFolder();
        Assert.True(HomeworkHost.Kit.TryGet(name, out var kind));
        FormQuestion[] asked = [.. kind.TaskForm.Pages.SelectMany(static page => page.Questions)];
        string[] needed = [.. asked.Where(static question => question.Need == FormNeed.Needed).Select(static question => question.Path.Text)];

        await folder.AnswerAsync("clinician", ["Plan something", "c-7", kind.Title, .. needed.Select(static _ => "1"), "Ours"]);

        var draft = await DraftAsync(folder);
        Assert.Equal("Ours", draft!.Title);
        foreach (var question in asked.Where(question => !needed.Contains(question.Path.Text)))
        {
            Assert.True(FormAnswers.ReadTask(kind, draft.Task!, question.Path) is null or FormValue.YesNo { IsYes: false }, question.Key);
            Assert.Equal(0, FormAnswers.TaskRows(kind, draft.Task, question));
        }
    }

    [Fact]
    public async Task What_is_asked_is_planned_row_by_row_and_nobody_types_a_key()
    {
        using var folder = new TemporaryFolder();

        await folder.AnswerAsync(
            "clinician",
            "Plan something",
            "c-7",
            "Mood log",
            "Moods",
            string.Empty,
            "Yes",
            "Worry",
            "0..10",
            "Add a question",
            "Calm",
            "so-so",
            "1..7",
            "Go on",
            "Ask what they were doing",
            "Yes",
            "That's all");

        var task = (MoodLogTask)(await DraftAsync(folder))!.Task!;
        Assert.Equal(
            [("row1", "Worry", RatingScale.ZeroToTen), ("row2", "Calm", RatingScale.OneToSeven)],
            task.Items.Select(static item => (item.Key, item.Label!, item.Scale)));
        Assert.True(task.AskActivity);
    }

    [Fact]
    public async Task A_sleep_window_is_not_agreed_on_answers_that_nobody_gave()
    {
        using var folder = new TemporaryFolder();
        string[] plan = ["Plan something", "c-7", "Sleep window", "Nights", "To sleep through", "No", "Every day", "22:00"];

        var refused = await folder.AnswerAsync("clinician", [.. plan, .. Enumerable.Repeat("No", 9), "Yes, and"]);
        var kept = await DraftAsync(folder);
        var weighed = await folder.AnswerAsync(
            "clinician",
            [
                "Plan something",
                "c-7",
                string.Empty,
                string.Empty,
                "No",
                "Leave",
                .. Enumerable.Repeat(new[] { "Yes", "Asked on the telephone." }, 9).SelectMany(static two => two),
                "Yes, and",
            ]);

        Assert.Contains("Something needs weighing up first", refused.Output.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.Empty(((SleepWindowTask)kept!.Task!).Contraindications);
        Assert.Contains("Proposed.", weighed.Output, StringComparison.Ordinal);
        var cycle = Assert.Single(await CyclesAsync(folder));
        Assert.Equal(CycleState.Assigned, cycle.State);
        Assert.All(cycle.Assignment.Weighed, static weighing => Assert.Equal("Asked on the telephone.", weighing.Note));
        Assert.DoesNotContain("telephone", (await folder.AnswerAsync("client --client c-7", "Nights")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_concern_that_belongs_to_no_homework_is_on_the_clinicians_screen_with_its_words_also_after_it_is_acknowledged()
    {
        using var folder = await ClientTests.WeekAsync();

        var raised = await folder.AnswerAsync("client", "I'm worried", "I might", "I am afraid of tonight.");
        var caseload = await folder.AnswerAsync("clinician", "1", "Acknowledge", "We will speak today.");
        var later = await folder.AnswerAsync("client", "I'm worried", "Back");

        Assert.Contains("may not read this for days", raised.Output.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.Contains("a safety concern", caseload.Output, StringComparison.Ordinal);
        Assert.Contains("I am afraid of tonight.", caseload.Output, StringComparison.Ordinal);
        Assert.Equal(0, later.ExitCode);
        var place = Assert.Single(await CyclesAsync(folder), static cycle => cycle.IsForConcerns);
        Assert.False(place.ConcernIsOpen);
        Assert.DoesNotContain("something to find together", (await folder.AnswerAsync("clinician")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_words_of_a_concern_stay_on_the_clinicians_screen()
    {
        using var folder = await ClientTests.WeekAsync();
        await folder.AnswerAsync("client", "Short", "I'm worried", "I might", "I am afraid of tonight.");
        await folder.AnswerAsync("clinician", "1", "Acknowledge", "We will speak today.");

        Assert.Contains("I am afraid of tonight.", (await folder.AnswerAsync("clinician", "1")).Output, StringComparison.Ordinal);
        Assert.Equal("I am afraid of tonight.", Assert.Single((await ClientTests.CycleAsync(folder)).VisibleTo(Actor.Clinician("k-7")).Concerns).Concern.Note);
    }

    private static async Task<Assignment?> DraftAsync(TemporaryFolder folder)
    {
        await using var store = await SqliteHomeworkStore.OpenAsync(Path.Combine(folder.File("data"), HomeworkHost.FileName), HomeworkCatalog.BuiltIn);
        return (await store.GetDocumentAsync<Assignment>(new DocumentKey(new ClientRef("c-7"), "draft/plan")))?.Value;
    }

    private static async Task<IReadOnlyList<HomeworkCycle>> CyclesAsync(TemporaryFolder folder)
    {
        await using var store = await SqliteHomeworkStore.OpenAsync(Path.Combine(folder.File("data"), HomeworkHost.FileName), HomeworkCatalog.BuiltIn);
        List<HomeworkCycle> cycles = [];
        await foreach (var cycle in store.StreamAsync())
        {
            cycles.Add(cycle);
        }

        return cycles;
    }
}
