using Spectre.Console;

namespace HomeworkKit.Samples.ClinicConsole.Interactive;

/// <summary>What a client can do with a piece of homework.</summary>
internal static class ClientActions
{
    internal static IReadOnlyList<MenuAction> All { get; } =
    [
        new(CycleTrigger.ContinueAttempt, "Pick up where I left off", AttemptWork.ContinueAsync)
        {
            Applies = static desk => AttemptWork.Unfinished(desk).Any(),
        },
        new(CycleTrigger.RecordAttempt, "Write something down", AttemptWork.RecordAsync),
        new(CycleTrigger.Agree, "Say yes to the plan", static desk => desk.MoveAndSayAsync("Agreed.", (cycle, now) => cycle.Agree(desk.Actor, now))),
        new(CycleTrigger.Decline, "Say no to the plan", DeclineAsync),
        new(CycleTrigger.AskForHelp, "Ask for help", AskForHelpAsync),
        new(CycleTrigger.Unshare, "Make an entry private", static desk => ShareAsync(desk, isShown: true))
        {
            Applies = static desk => Written(desk, isShown: true).Any(),
        },
        new(CycleTrigger.Share, "Share an entry I made private", static desk => ShareAsync(desk, isShown: false))
        {
            Applies = static desk => Written(desk, isShown: false).Any(),
        },
        new(CycleTrigger.RetractAttempt, "Withdraw an entry", RetractAsync) { Applies = static desk => Mine(desk).Any() },
        new(CycleTrigger.Submit, "Ready for my session", static desk =>
            desk.MoveAndSayAsync("Ready to look at together.", (cycle, now) => cycle.Submit(desk.Actor, now))),
        new(CycleTrigger.Return, "Pick it up again", static desk => desk.MoveAndSayAsync("Picked up again.", (cycle, now) => cycle.Return(desk.Actor, now))),
        new(CycleTrigger.RaiseConcern, ConcernWork.Label, ConcernWork.RaiseAsync),
        .. CommonActions.All,
    ];

    private static async Task DeclineAsync(Desk desk)
    {
        var reason = await desk.Dialogue.OptionalAsync(desk.Text["Would you like to say why? (optional)"]);
        await desk.MoveAndSayAsync("That's fine. Your clinician will see it.", (cycle, now) => cycle.Decline(desk.Actor, now, reason));
    }

    private static async Task AskForHelpAsync(Desk desk)
    {
        var text = await desk.Dialogue.AskAsync(desk.Text["What would help? You can leave this blank"]);
        if (text.Kind != AnswerKind.Back)
        {
            await desk.MoveAndSayAsync("Sent. It stays open until it's answered, which may be at your next session.", (cycle, now) =>
                cycle.AskForHelp(desk.Actor, now, text.Kind == AnswerKind.Given ? text.Text : null));
        }
    }

    private static IEnumerable<RecordedAttempt> Mine(Desk desk) => desk.Cycle.Attempts.Where(recorded => !recorded.IsRetracted && recorded.By == desk.Actor);

    private static async Task RetractAsync(Desk desk)
    {
        if (await desk.ChooseOrBackAsync("Which one?", [.. Mine(desk).Select(recorded => (AttemptWork.Name(desk.Text, recorded), recorded))]) is { } recorded)
        {
            await desk.MoveAndSayAsync(
                desk.Cycle.Assignment.Clinician is null ? "Withdrawn." : "Withdrawn. Your clinician can still see that there was an entry.",
                (cycle, now) => cycle.RetractAttempt(recorded.Id, desk.Actor, now));
        }
    }

    private static async Task ShareAsync(Desk desk, bool isShown)
    {
        (string, RecordedAttempt)[] choices = [.. Written(desk, isShown).Select(recorded => (AttemptWork.Name(desk.Text, recorded), recorded))];
        if (await desk.ChooseOrBackAsync("Which one?", choices) is { } recorded)
        {
            await (
                isShown
                    ? desk.MoveAndSayAsync("Private. Your clinician can see that you did it, but nothing else about it.", (cycle, now) =>
                        cycle.Unshare(Audience.Clinician, desk.Actor, now, recorded.Id))
                    : desk.MoveAndSayAsync("Your clinician can read it now.", (cycle, now) => cycle.Share(Audience.Clinician, desk.Actor, now, recorded.Id)));
        }
    }

    private static IEnumerable<RecordedAttempt> Written(Desk desk, bool isShown)
    {
        if (desk.Cycle.Assignment.Clinician is not { } clinician)
        {
            return [];
        }

        var hidden = desk
            .Cycle.VisibleTo(HomeworkKit.Actor.Clinician(clinician.Value))
            .Attempts.Where(static seen => seen.Hidden.Contains(AttemptPart.Entry))
            .Select(static seen => seen.Attempt.Id)
            .ToHashSet();
        return desk.Cycle.Attempts.Where(recorded => !recorded.IsRetracted && hidden.Contains(recorded.Id) != isShown);
    }
}
