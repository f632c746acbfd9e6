namespace HomeworkKit.Samples.ClinicApi.Pages.Reviews;

/// <summary>What can be decided about a piece of homework now, as the table says, and why the rest cannot.</summary>
/// <param name="Possible">The decisions.</param>
/// <param name="NotNow">The others, each with the reason in words.</param>
public sealed record DecisionChoices(IReadOnlyList<ReviewDecision> Possible, IReadOnlyList<(string Decision, string Why)> NotNow)
{
    internal static bool TakesPlan(ReviewDecision decision) => decision is ReviewDecision.StepUp or ReviewDecision.StepDown or ReviewDecision.Adapt;

    internal static CycleTrigger TriggerOf(ReviewDecision decision) => Enum.Parse<CycleTrigger>("Review" + decision);

    internal static DecisionChoices Of(HomeworkCycle cycle, Actor clinician, PageText words)
    {
        // Where nothing can be decided yet there is nothing to explain, decision by decision.
        if (cycle.IsForConcerns || cycle.State is not (CycleState.Assigned or CycleState.InProgress or CycleState.ReadyForReview))
        {
            return new DecisionChoices([], []);
        }

        var permitted = cycle.PermittedTriggers(clinician);
        var all = Enum.GetValues<ReviewDecision>();
        return new DecisionChoices(
            [.. all.Where(decision => permitted.Contains(TriggerOf(decision)))],
            [
                .. from decision in all
                let why = cycle.WhyNot(TriggerOf(decision), clinician)
                where why is not null && !permitted.Contains(TriggerOf(decision))
                select (words.Of(decision), RefusalWords.Of(words, why)),
            ]);
    }
}
