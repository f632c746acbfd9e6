using HomeworkKit.Events;

namespace HomeworkKit.Samples.ClinicConsole.Views;

/// <summary>What happened, in a sentence and a few lines.</summary>
internal static class EventLines
{
    /// <summary>Words an event of a cycle.</summary>
    internal static IReadOnlyList<string> Of(HomeworkCycle cycle, int number) => cycle.Events[number] switch
    {
        HomeworkProposed proposed => [$"proposes: {Named(proposed.Plan)}", .. PlanLines.Of(proposed.Plan)],
        PlanRevised revised => [$"suggests a change: {Named(revised.Plan)}", .. PlanLines.Of(revised.Plan)],
        PlanAgreed => ["says yes"],
        PlanDeclined declined => ["would rather not", .. Optional("because", declined.Reason)],
        AttemptRecorded recorded => [Words.Of(recorded.Attempt.Outcome) + Imported(recorded.Attempt), .. AttemptLines.Of(recorded.Attempt, cycle.TaskAt(number))],
        AttemptContinued continued => [$"goes on where they stopped: {Words.OfMore(continued.Attempt.Outcome == AttemptOutcome.Done && !IsWhole(cycle, number, continued.Attempt) ? AttemptOutcome.Partly : continued.Attempt.Outcome)}", .. NewLines(cycle, number, continued.Attempt)],
        AttemptAmended amended => ["corrects it; the first version is kept", .. NewLines(cycle, number, amended.Attempt)],
        AttemptRetracted => ["withdraws an entry; that there was one can still be seen"],
        HelpAsked asked => ["asks for help", .. Optional(null, asked.Text)],
        HelpAnswered answered => ["answers", .. Optional(null, answered.Text)],
        Commented commented => ["writes", commented.Text],
        Submitted submitted => ["is ready for the session", .. Optional(null, submitted.Note)],
        WindowClosed => ["ends this practice period and reviews what is there"],
        Returned returned => ["takes it up again", .. Optional("because", returned.Reason)],
        Reviewed reviewed => [$"both looked at it: {Words.Of(reviewed.Decision)}", .. ReviewLines(reviewed)],
        Paused paused => ["puts it on hold", .. Optional("because", paused.Reason)],
        Resumed => ["takes it up again"],
        Stopped stopped => ["stops here", .. Optional("because", stopped.Reason), .. Optional("goes on with", stopped.ReferredTo)],
        HandedOver handed => ["is handed over to another clinician", .. Optional("because", handed.Reason)],
        Reopened reopened => ["opens it again", .. Optional("because", reopened.Reason)],
        var other => [Words.Of(other.Trigger)],
    };

    private static bool IsWhole(HomeworkCycle cycle, int number, Attempt attempt) =>
        attempt.Entry is { } entry && cycle.TaskAt(number) is { } task && HomeworkHost.Kit.Validate(task, entry).Missing.Count == 0;

    // What was there before need not be read again.
    private static IEnumerable<string> NewLines(HomeworkCycle cycle, int number, Attempt attempt)
    {
        var before = cycle.AttemptBefore(number, attempt.Id);
        var lines = AttemptLines.Of(attempt, cycle.TaskAt(number));
        return before is null ? lines : lines.Except(AttemptLines.Of(before, task: null));
    }

    private static string Named(Assignment plan) => plan.Title is { } title ? $"{title}, {Words.Of(plan.Task)}" : Words.Of(plan.Task);

    private static string Imported(Attempt attempt) => attempt.Source == AttemptSource.Imported ? " (imported)" : string.Empty;

    private static IEnumerable<string> Optional(string? label, string? text) =>
        text is null ? [] : [label is null ? text : $"{label}: {text}"];

    private static IEnumerable<string> ReviewLines(Reviewed reviewed)
    {
        Review review = reviewed.Review;
        List<string> lines =
        [
            .. Optional("learnt", review.Learned),
            .. Optional("the clinician says", review.Feedback),
            .. review.Barriers.Select(static barrier => $"{Words.Of(barrier.Barrier)}: {barrier.Plan ?? barrier.Note}"),
        ];
        if (reviewed.Plan is { } plan)
        {
            lines.Add($"from now on: {Named(plan)}{(reviewed.Agreed is null ? " (waits for the client's yes)" : ", agreed in the session")}");
            lines.AddRange(PlanLines.Of(plan));
        }

        return lines;
    }
}
