using HomeworkKit.Kinds;
using HomeworkKit.Samples.ClinicConsole.Story;
using HomeworkKit.Storage.Sqlite;

namespace HomeworkKit.Samples.ClinicConsole.Tests;

/// <summary>A client's answers from a pipe. Where they end, the client has left.</summary>
public sealed class ClientTests
{
    private static readonly Actor Clinician = WeekStory.Clinician;

    [Fact]
    public async Task Half_a_record_is_kept_wherever_the_client_leaves()
    {
        string[] answers = ["Short", "Write something", "I made", "My clinician", string.Empty, "Asked to present", "anxious", "80"];
        for (var given = 5; given <= answers.Length; given++)
        {
            using var folder = await WeekAsync();

            var run = await folder.AnswerAsync("client", answers[..given]);

            var record = (await LastAsync(folder)).Attempt;
            var entry = (ThoughtRecord?)record.Entry;
            Assert.Equal(0, run.ExitCode);
            Assert.Contains("Everything you answered is saved in", run.Output, StringComparison.Ordinal);
            Assert.Equal(4, (await CycleAsync(folder)).AttemptCount);
            Assert.Equal(AttemptOutcome.Partly, record.Outcome);
            Assert.Equal(given > 5 ? "Asked to present" : null, entry?.Situation);
            Assert.Equal(given > 6 ? "anxious" : null, entry?.Emotions is [var emotion] ? emotion.Name : null);
            Assert.Equal(given > 7 ? 80 : null, entry?.Emotions is [var rated] ? rated.Before?.Value : null);
        }
    }

    [Fact]
    public async Task Every_answer_continues_the_one_attempt_and_goes_on_another_day()
    {
        using var folder = await WeekAsync();
        await folder.AnswerAsync("client", "Short", "Write something", "I made", "My clinician", string.Empty, "Asked to present");

        var run = await folder.AnswerAsync("client --today 2026-03-14", "Short", "Pick up", "1", string.Empty, "anxious", "80");

        var cycle = await CycleAsync(folder);
        var entry = (ThoughtRecord)cycle.Attempts[^1].Attempt.Entry!;
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(4, cycle.AttemptCount);
        Assert.Equal(("Asked to present", "anxious"), (entry.Situation, entry.Emotions[0].Name));
        Assert.Equal(CycleTrigger.ContinueAttempt, cycle.Events[^1].Trigger);
    }

    [Fact]
    public async Task An_answer_that_does_not_fit_is_asked_again_and_going_back_corrects_the_one_before()
    {
        using var folder = await WeekAsync();

        var run = await folder.AnswerAsync(
            "client",
            "Short",
            "Write something",
            "I made",
            "My clinician",
            string.Empty,
            "Asked to present",
            "anxious",
            "180",
            "<",
            "nervous",
            "70");

        var emotion = ((ThoughtRecord)(await LastAsync(folder)).Attempt.Entry!).Emotions[0];
        Assert.Contains("That doesn't fit. Please enter a number from 0 to 100.", run.Output, StringComparison.Ordinal);
        Assert.Equal(("nervous", new Percent(70)), (emotion.Name, emotion.Before));
    }

    [Fact]
    public async Task What_is_for_the_client_alone_is_private_before_the_first_word()
    {
        using var folder = await WeekAsync();
        await folder.AnswerAsync("client", "Short", "Write something", "I did it", "Just me", string.Empty, "my secret");

        var seen = (await CycleAsync(folder)).VisibleTo(Clinician).Attempts[^1];
        var clinician = await folder.AnswerAsync("clinician", "1");
        var digest = await folder.RunAsync("digest");

        Assert.Equal("my secret", ((ThoughtRecord)(await LastAsync(folder)).Attempt.Entry!).Situation);
        Assert.Null(seen.Attempt.Entry);
        Assert.Contains("kept private", clinician.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", clinician.Output + digest.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_shown_can_be_taken_back_and_shown_again()
    {
        using var folder = await WeekAsync();

        await folder.AnswerAsync("client", "Short", "Make an entry", "1");
        var hidden = (await CycleAsync(folder)).VisibleTo(Clinician).Attempts[0].Attempt.Entry;
        await folder.AnswerAsync("client", "Short", "Share an entry", "1");
        var shown = (await CycleAsync(folder)).VisibleTo(Clinician).Attempts[0].Attempt.Entry;

        Assert.Null(hidden);
        Assert.NotNull(shown);
    }

    [Fact]
    public async Task What_was_written_can_be_taken_back()
    {
        using var folder = await WeekAsync();

        await folder.AnswerAsync("client", "Short", "Withdraw", "Sat 7 Mar");

        Assert.Equal([false, false, true], (await CycleAsync(folder)).Attempts.Select(static recorded => recorded.IsRetracted));
    }

    [Fact]
    public async Task What_got_in_the_way_is_kept_with_its_words()
    {
        using var folder = await WeekAsync();

        await folder.AnswerAsync(
            "client",
            "Short",
            "Write something",
            "I didn't",
            "My clinician",
            "no time",
            "visitors",
            "That's all",
            string.Empty,
            "May I do it less often?");

        var attempt = (await LastAsync(folder)).Attempt;
        Assert.Equal([new BarrierReport { Barrier = BarrierReason.NoTime, Note = "visitors" }], attempt.Barriers);
        Assert.Equal("May I do it less often?", attempt.QuestionForSession);
    }

    [Fact]
    public async Task A_safety_concern_is_raised_before_any_words_are_asked_for()
    {
        using var folder = await WeekAsync();

        var run = await folder.AnswerAsync("client", "Short", "I'm worried", "I might");

        Assert.True((await CycleAsync(folder)).ConcernIsOpen);
        Assert.Contains("No one monitors this in real time", run.Output, StringComparison.Ordinal);
        Assert.Contains("a safety concern", (await folder.RunAsync("review")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_is_asked_and_answered()
    {
        using var folder = await WeekAsync();

        await folder.AnswerAsync("client", "Short", "Ask for help", "Where do I begin?");
        Assert.True((await CycleAsync(folder)).HelpIsOpen);
        await folder.AnswerAsync("clinician", "1", "Answer", "With the situation.");
        var client = await folder.AnswerAsync("client", "Short");

        Assert.False((await CycleAsync(folder)).HelpIsOpen);
        Assert.Contains("clinician: With the situation.", client.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wish_waits_for_the_clinicians_plan_and_the_client_says_no_to_it()
    {
        using var folder = await WeekAsync();

        await folder.AnswerAsync("client", "Suggest something", "Something for my sleep");
        var yes = await folder.AnswerAsync("client", "something", "Say yes");
        await folder.AnswerAsync("client", "something", "Say no", "changed my mind");

        Assert.Contains("The plan isn't finished yet", yes.Output, StringComparison.Ordinal);
        Assert.Contains("not for now", (await folder.RunAsync("show")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answers_that_fit_no_choice_end_the_run_with_the_line_and_nothing_is_answered_out_of_place()
    {
        using var folder = await WeekAsync();

        var run = await folder.AnswerAsync("client", "Short", "Write something", "my secret", "more");

        Assert.Equal((1, "console/not-a-choice"), (run.ExitCode, run.ErrorCode));
        Assert.Contains("line 3", run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", run.Errors, StringComparison.Ordinal);
        Assert.Equal(3, (await CycleAsync(folder)).AttemptCount);
    }

    internal static async Task<TemporaryFolder> WeekAsync()
    {
        var folder = new TemporaryFolder();
        await folder.RunAsync();
        return folder;
    }

    internal static async Task<HomeworkCycle> CycleAsync(TemporaryFolder folder)
    {
        await using var store = await SqliteHomeworkStore.OpenAsync(Path.Combine(folder.File("data"), HomeworkHost.FileName), HomeworkCatalog.BuiltIn);
        return (await store.LoadAsync(WeekStory.Homework))!;
    }

    private static async Task<RecordedAttempt> LastAsync(TemporaryFolder folder) => (await CycleAsync(folder)).Attempts[^1];
}
