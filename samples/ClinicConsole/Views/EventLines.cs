using HomeworkKit.Events;

namespace HomeworkKit.Samples.ClinicConsole.Views;

/// <summary>What happened, in a sentence and a few lines.</summary>
internal static class EventLines
{
    /// <summary>Words an event of a cycle.</summary>
    internal static IReadOnlyList<string> Of(ConsoleText text, HomeworkCycle cycle, int number) =>
        cycle.Events[number] switch
        {
            HomeworkProposed proposed => [text["proposes: {0}", Named(text, proposed.Plan)], .. PlanLines.Of(text, proposed.Plan)],
            PlanRevised revised => [text["suggests a change: {0}", Named(text, revised.Plan)], .. PlanLines.Of(text, revised.Plan)],
            PlanAgreed => [text["says yes"]],
            PlanDeclined declined => [text["would rather not"], .. Optional(text, "because: {0}", declined.Reason)],
            AttemptRecorded { Attempt: var attempt } =>
            [
                attempt.Source == AttemptSource.Imported ? text["{0} (imported)", text.Of(attempt.Outcome)] : text.Of(attempt.Outcome),
                .. AttemptLines.Of(text, attempt, cycle.TaskAt(number)),
            ],
            AttemptContinued continued =>
            [
                text[
                    "picks up where they left off: {0}",
                    text.OfMore(
                        continued.Attempt.Outcome == AttemptOutcome.Done && !IsWhole(cycle, number, continued.Attempt)
                            ? AttemptOutcome.Partly
                            : continued.Attempt.Outcome)
                ],
                .. NewLines(text, cycle, number, continued.Attempt),
            ],
            AttemptAmended amended => [text["corrects it; the first version is kept"], .. NewLines(text, cycle, number, amended.Attempt)],
            AttemptRetracted => [text["withdraws an entry; that there was one can still be seen"]],
            HelpAsked asked => [text["asks for help"], .. Optional(text, "{0}", asked.Text)],
            HelpAnswered answered => [text["answers"], .. Optional(text, "{0}", answered.Text)],
            Commented commented => [text["writes"], commented.Text],
            Submitted submitted => [text["is ready for the session"], .. Optional(text, "{0}", submitted.Note)],
            WindowClosed => [text["ends this practice period and reviews what is there"]],
            Returned returned => [text["picks it up again"], .. Optional(text, "because: {0}", returned.Reason)],
            Reviewed reviewed => [text["looked at together: {0}", text.Of(reviewed.Decision)], .. ReviewLines(text, reviewed)],
            Paused paused => [text["puts it on hold"], .. Optional(text, "because: {0}", paused.Reason)],
            Resumed => [text["picks it up again"]],
            Stopped stopped =>
            [
                text["stops it here"],
                .. Optional(text, "because: {0}", stopped.Reason),
                .. Optional(text, "continues with: {0}", stopped.ReferredTo),
            ],
            HandedOver handed => [text["hands it over to another clinician"], .. Optional(text, "because: {0}", handed.Reason)],
            Reopened reopened => [text["reopens it"], .. Optional(text, "because: {0}", reopened.Reason)],
            var other => [text[Said(other.Trigger)]],
        };

    private static string Said(CycleTrigger trigger) => trigger switch
    {
        CycleTrigger.RaiseConcern => "raises a concern about safety",
        CycleTrigger.AcknowledgeConcern => "acknowledges the concern",
        CycleTrigger.Share => "shows an entry",
        CycleTrigger.Unshare => "makes an entry private",
        CycleTrigger.EraseAttempt => "erases what was written in an entry",
        CycleTrigger.Attach => "attaches a file",
        _ => "changes something",
    };

    private static bool IsWhole(HomeworkCycle cycle, int number, Attempt attempt) =>
        attempt.Entry is { } entry && cycle.TaskAt(number) is { } task && HomeworkHost.Kit.Validate(task, entry).Missing.Count == 0;

    // What was there before need not be read again.
    private static IEnumerable<string> NewLines(ConsoleText text, HomeworkCycle cycle, int number, Attempt attempt)
    {
        var before = cycle.AttemptBefore(number, attempt.Id);
        var lines = AttemptLines.Of(text, attempt, cycle.TaskAt(number));
        return before is null ? lines : lines.Except(AttemptLines.Of(text, before, task: null));
    }

    private static string Named(ConsoleText text, Assignment plan) => plan.Title is { } title ? $"{title}, {text.Of(plan.Task)}" : text.Of(plan.Task);

    private static IEnumerable<string> Optional(ConsoleText text, string sentence, string? said) => said is null ? [] : [text[sentence, said]];

    private static IEnumerable<string> ReviewLines(ConsoleText text, Reviewed reviewed)
    {
        Review review = reviewed.Review;
        List<string> lines =
        [
            .. Optional(text, "learned: {0}", review.Learned),
            .. Optional(text, "the clinician says: {0}", review.Feedback),
            .. review.Barriers.Select(barrier => $"{text.Library.Of(barrier.Barrier)}: {barrier.Plan ?? barrier.Note}"),
        ];
        if (reviewed.Plan is { } plan)
        {
            lines.Add(
                reviewed.Agreed is null
                    ? text["from now on: {0} (waiting for the client's yes)", Named(text, plan)]
                    : text["from now on: {0}, agreed in the session", Named(text, plan)]);
            lines.AddRange(PlanLines.Of(text, plan));
        }

        return lines;
    }
}
