namespace HomeworkKit.Samples.ClinicConsole.Interactive;

/// <summary>What client and clinician can both do.</summary>
internal static class CommonActions
{
    internal static IReadOnlyList<MenuAction> All { get; } =
    [
        new(CycleTrigger.Comment, "Write a comment", CommentAsync),
        new(CycleTrigger.Pause, "Put it on hold", static desk =>
            WithReasonAsync(desk, "On hold. You can pick it up again at any time.", static (cycle, desk, now, reason) => cycle.Pause(desk.Actor, now, reason))),
        new(CycleTrigger.Resume, "Pick it up again", static desk => desk.MoveAndSayAsync("Picked up again.", (cycle, now) => cycle.Resume(desk.Actor, now))),
        new(CycleTrigger.Stop, "Stop it here", static desk =>
            WithReasonAsync(desk, "Stopped. Everything you wrote is kept.", static (cycle, desk, now, reason) => cycle.Stop(desk.Actor, now, reason))),
        new(CycleTrigger.Reopen, "Reopen it", static desk => desk.MoveAndSayAsync("Reopened.", (cycle, now) => cycle.Reopen(desk.Actor, now))),
    ];

    private static async Task CommentAsync(Desk desk)
    {
        if (await desk.Dialogue.AskAsync(desk.Text["Your comment"]) is { Kind: AnswerKind.Given, Text: var text })
        {
            await desk.MoveAndSayAsync("Saved. Both of you can read it.", (cycle, now) => cycle.Comment(text, desk.Actor, now));
        }
    }

    private static async Task WithReasonAsync(Desk desk, string done, Func<HomeworkCycle, Desk, Instant, string?, CycleOutcome> move)
    {
        var reason = await desk.Dialogue.AskAsync(desk.Text["Would you like to say why? (optional)"]);
        if (reason.Kind != AnswerKind.Back)
        {
            await desk.MoveAndSayAsync(done, (cycle, now) => move(cycle, desk, now, reason.Kind == AnswerKind.Given ? reason.Text : null));
        }
    }
}
