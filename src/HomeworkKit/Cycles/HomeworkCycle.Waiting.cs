namespace HomeworkKit;

/// <content>What waits for the clinician.</content>
public sealed partial class HomeworkCycle
{
    /// <summary>Gets a value indicating whether a wish or a plan of the client's waits for a clinician.</summary>
    /// <value>In self-guided use only a wish without a task waits: somebody has to make homework of it.</value>
    public bool WishIsOpen =>
        State == CycleState.Proposed && !Plan.Plan.IsForConcerns && IsClients(Plan.ProposedBy) && (Plan.Plan.Task is null || HasClinician);

    /// <summary>Gets a value indicating whether the client said no to a plan and no clinician has done anything here since.</summary>
    public bool DeclineIsOpen => HasClinician && _log.Unanswered.Find(Log).Decline;

    /// <summary>Gets a value indicating whether the client changed an agreed plan alone and no clinician has done anything here since.</summary>
    public bool ClientPlanIsOpen => HasClinician && State is not (CycleState.Proposed or CycleState.Declined) && _log.Unanswered.Find(Log).Plan;

    /// <summary>
    /// Gets a value indicating whether a clinician has something to do: a concern, a call for help, a wish, a no, a plan that the client changed alone, or work
    /// to look at together.
    /// </summary>
    public bool NeedsClinician => ConcernIsOpen || HelpIsOpen || State == CycleState.ReadyForReview || WishIsOpen || DeclineIsOpen || ClientPlanIsOpen;

    /// <summary>Gets what waits for the clinician here: all of it, each reason once.</summary>
    /// <value>In the order of <see cref="WaitingReason"/>; empty exactly where <see cref="NeedsClinician"/> is false.</value>
    public IReadOnlyList<WaitingReason> WaitsForClinician => ValueList.From(Waiting()) ?? [];

    private IEnumerable<WaitingReason> Waiting()
    {
        if (ConcernIsOpen)
        {
            yield return WaitingReason.Concern;
        }

        if (HelpIsOpen)
        {
            yield return WaitingReason.Help;
        }

        if (WishIsOpen)
        {
            yield return WaitingReason.Wish;
        }

        if (DeclineIsOpen)
        {
            yield return WaitingReason.Decline;
        }

        if (ClientPlanIsOpen)
        {
            yield return WaitingReason.ClientPlan;
        }

        if (State == CycleState.ReadyForReview)
        {
            yield return WaitingReason.Review;
        }
    }

    private static bool IsClients(Actor by) => by is { Role: ActorRole.Client } or { IsProxy: true };
}
