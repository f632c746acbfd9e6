using HomeworkKit.Assignments;
using HomeworkKit.Cycles.Events;

namespace HomeworkKit.Cycles;

/// <summary>What most events leave as it is. Successive cycles share one, so that a move copies a reference instead of all of it.</summary>
internal sealed record CycleStanding
{
    internal required HomeworkCatalog Catalog { get; init; }

    /// <summary>Gets the plan that the cycle began with: whose homework it is never changes.</summary>
    internal required Assignment FirstPlan { get; init; }

    internal required PlanState Plans { get; init; }

    internal OpenItems Open { get; init; } = OpenItems.None;

    internal Paused? Pause { get; init; }
}
