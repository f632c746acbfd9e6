using HomeworkKit.Events;

namespace HomeworkKit.Research.Synthetic;

/// <summary>Puts what happens into the order of time and lets the cycle judge each event as it would in life.</summary>
internal sealed class SyntheticHistory
{
    private readonly List<(Instant At, Func<HomeworkCycle, CycleEvent?> Make, bool IsFact)> _steps = [];

    /// <summary>Adds something that happened and has to be kept.</summary>
    internal void Fact(Instant at, Func<HomeworkCycle, CycleEvent?> make) => _steps.Add((at, make, true));

    /// <summary>Adds something that is tried, and does not come about where the table is against it.</summary>
    internal void Decision(Instant at, Func<HomeworkCycle, CycleEvent?> make) => _steps.Add((at, make, false));

    internal HomeworkCycle Build(HomeworkProposed proposed, HomeworkCatalog catalog)
    {
        var cycle = HomeworkCycle.Begin(proposed, catalog).OrThrow();
        foreach (var (_, make, isFact) in _steps.OrderBy(static step => step.At))
        {
            if (make(cycle) is { } happened)
            {
                var outcome = cycle.Apply(happened);
                cycle = isFact ? outcome.OrThrow() : outcome is Accepted moved ? moved.Cycle : cycle;
            }
        }

        return cycle;
    }
}
