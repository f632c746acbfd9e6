using HomeworkKit.Cycles;
using HomeworkKit.Scheduling;

namespace HomeworkKit.Samples.ClinicConsole.Tests;

public sealed class ClinicianTests
{
    [Fact]
    public async Task A_review_with_a_smaller_step_starts_a_round_with_the_clients_yes()
    {
        using var folder = await ClientTests.WeekAsync();

        await folder.AnswerAsync("clinician", "1", "Look at it", "It passed.", "Well seen.", "a smaller step", "One line a day", "-", "No", "On some", "Monday", "That is all", "18:30", "Yes");

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

        var later = await folder.AnswerAsync("clinician", "1", "Look at it", string.Empty, string.Empty, "it goes on", "Back");
        var after = await folder.AnswerAsync("clinician", "1", "Look at it");

        Assert.Contains("(now: It passed.)", later.Output, StringComparison.Ordinal);
        Assert.Contains("(now: Well seen.)", later.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("It passed.", after.Output[after.Output.IndexOf("What was found out, in the", StringComparison.Ordinal)..], StringComparison.Ordinal);
    }

    [Fact]
    public async Task While_a_concern_is_open_homework_is_not_ended()
    {
        using var folder = await ClientTests.WeekAsync();
        await folder.AnswerAsync("client", "Short", "Something worries", "Something medical");

        var before = await folder.AnswerAsync("clinician", "1", "Look at it", string.Empty, string.Empty);
        await folder.AnswerAsync("clinician", "1", "Acknowledge", "We called the doctor together.");
        await folder.AnswerAsync("clinician", "1", "Look at it", string.Empty, string.Empty, "it has served");

        Assert.Contains("no safety concern is unacknowledged", before.Output.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.DoesNotContain("it has served its purpose", before.Output, StringComparison.Ordinal);
        Assert.Equal(CycleState.Completed, (await ClientTests.CycleAsync(folder)).State);
    }

    [Fact]
    public async Task A_plan_for_a_new_client_is_a_draft_until_it_is_put_forward()
    {
        using var folder = new TemporaryFolder();
        await folder.AnswerAsync("clinician", "Plan something", "c-7", "Mood log", "Moods");

        var run = await folder.AnswerAsync("clinician", "Plan something", "c-7", string.Empty, "To see what lifts me", "No", "Every day", "21:00", "Yes, and");
        var today = await folder.RunAsync("today", "--client", "c-7");

        Assert.Contains("There is a draft from before", run.Output, StringComparison.Ordinal);
        Assert.Contains("Put forward.", run.Output, StringComparison.Ordinal);
        Assert.Contains("21:00 Moods", today.Output, StringComparison.Ordinal);
    }
}
