namespace HomeworkKit;

/// <summary>A plan came into force, or is no longer in force: the client said yes, it ended, or a new round waits for the client's yes.</summary>
/// <param name="isInForce">Whether one is in force from then on.</param>
/// <param name="place">The place of the event that brought it about.</param>
/// <param name="before">The change before this one.</param>
internal sealed class ForceChange(bool isInForce, int place, ForceChange? before)
{
    internal bool IsInForce => isInForce;

    internal int Event => place;

    internal ForceChange? Before => before;

    /// <summary>Says whether a plan is in force in a state: agreed, and not ended.</summary>
    internal static bool Holds(CycleState state) => state is CycleState.Assigned or CycleState.InProgress or CycleState.ReadyForReview or CycleState.Paused;
}
