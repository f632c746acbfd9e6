using HomeworkKit.Samples.ClinicConsole.Views;
using Spectre.Console;

namespace HomeworkKit.Samples.ClinicConsole.Interactive;

/// <summary>Looking at homework together: what was learned, and what comes next.</summary>
internal static class ReviewWork
{
    // Replacing by other homework needs that homework first: an app would offer its list of plans.
    private static readonly ReviewDecision[] Offered = [.. Enum.GetValues<ReviewDecision>().Except([ReviewDecision.Replace])];

    internal static CycleTrigger TriggerOf(ReviewDecision decision) => Enum.Parse<CycleTrigger>($"Review{decision}");

    internal static bool TakesPlan(ReviewDecision decision) => decision is ReviewDecision.StepUp or ReviewDecision.StepDown or ReviewDecision.Adapt;

    internal static async Task ReviewAsync(Desk desk)
    {
        var draft = await Draft<Review>.OpenAsync(desk.Host, desk.Cycle.Client, $"review/{desk.Cycle.Id}", new Review());
        var learned = await desk.Dialogue.OptionalAsync(desk.Text["What did you learn? In the client's words"], draft.Value.Learned);
        await draft.KeepAsync(draft.Value with { Learned = learned });
        var feedback = await desk.Dialogue.OptionalAsync(desk.Text["What would you like to say to the client about it?"], draft.Value.Feedback);
        await draft.KeepAsync(draft.Value with { Feedback = feedback });

        var permitted = desk.Cycle.PermittedTriggers(desk.Actor);
        ReviewDecision[] decisions = [.. Offered.Where(decision => permitted.Contains(TriggerOf(decision)))];
        foreach (
            var reason in Offered
                .Except(decisions)
                .Select(decision => desk.Cycle.WhyNot(TriggerOf(decision), desk.Actor))
                .OfType<Refused>()
                .Select(desk.Text.Of)
                .Distinct(StringComparer.Ordinal))
        {
            desk.Screen.WriteLine(reason);
        }

        var chosen = await desk.Dialogue.ChooseAsync(desk.Text["What comes next?"], [.. decisions.Select(desk.Text.Of), desk.Text[Dialogues.Back]]);
        if (chosen == decisions.Length)
        {
            return;
        }

        var decision = decisions[chosen];
        var plan = TakesPlan(decision) ? await PlanWork.ChangeAsync(desk) : null;
        var inSession =
            decision is ReviewDecision.Repeat || plan is not null
                ? await desk.Dialogue.IsSureAsync(desk.Text, "Does the client say yes, here in the session?")
                : true;
        if (
            await desk.MoveAndSayAsync(desk.Text["Looked at together: {0}.", desk.Text.Of(decision)], (cycle, now) =>
                cycle.Review(decision, draft.Value, desk.Actor, now, plan?.Value, inSession ? AgreementMode.InSession : null)))
        {
            await draft.DropAsync();
            await (plan?.DropAsync() ?? Task.CompletedTask);
        }
    }
}
