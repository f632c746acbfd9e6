namespace HomeworkKit.Samples.ClinicConsole.Interactive;

/// <summary>What a clinician can do with a piece of homework.</summary>
internal static class ClinicianActions
{
    internal static IReadOnlyList<MenuAction> All { get; } =
    [
        new(CycleTrigger.AcknowledgeConcern, "Acknowledge the safety concern", ConcernWork.AcknowledgeAsync),
        new(CycleTrigger.AnswerHelp, "Answer what was asked", AnswerAsync),
        new(CycleTrigger.ReviewDefer, "Look at it together, and set what comes next", ReviewWork.ReviewAsync),
        new(CycleTrigger.Agree, "The client says yes, here in the session", static desk =>
            desk.MoveAndSayAsync("Agreed in the session.", (cycle, now) => cycle.Agree(desk.Actor, now, agreed: AgreementMode.InSession))),
        new(CycleTrigger.Revise, "Suggest a change to the plan", PlanWork.ReviseAsync),
        new(CycleTrigger.CloseWindow, "End this practice period and review what's there", static desk =>
            desk.MoveAndSayAsync("Ready to look at together.", (cycle, now) => cycle.CloseWindow(desk.Actor, now))),
        .. CommonActions.All,
    ];

    private static async Task AnswerAsync(Desk desk)
    {
        if (await desk.Dialogue.AskAsync(desk.Text["Your answer"]) is { Kind: AnswerKind.Given, Text: var text })
        {
            await desk.MoveAndSayAsync("Answered.", (cycle, now) => cycle.AnswerHelp(desk.Actor, now, text));
        }
    }
}
