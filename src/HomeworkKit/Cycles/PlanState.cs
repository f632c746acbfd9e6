using HomeworkKit.Primitives;

namespace HomeworkKit.Cycles;

/// <summary>The plans of a cycle: what was put forward, what was agreed, what waits.</summary>
internal sealed class PlanState
{
    internal PlanState(PlanRevision proposal) => Current = proposal;

    private PlanState(PlanState other) => (Current, Agreed, Waiting, InEffect) = (other.Current, other.Agreed, other.Waiting, other.InEffect);

    /// <summary>Gets the plan that stands: the proposal while there is one, else the plan that was agreed last.</summary>
    internal PlanRevision Current { get; private init; }

    internal PlanRevision? Agreed { get; private init; }

    internal PlanRevision? Waiting { get; private init; }

    /// <summary>Gets every plan that took effect, in order; plans never leave it, so that the past keeps its own.</summary>
    internal IReadOnlyList<PlanRevision> InEffect { get; private init; } = [];

    internal PlanState Proposing(PlanRevision proposal) => new(this) { Current = proposal, Waiting = null };

    internal PlanState LettingWait(PlanRevision revision) => new(this) { Waiting = revision };

    internal PlanState DroppingWaiting() => Waiting is null ? this : new(this) { Waiting = null };

    internal PlanState Restoring() => new(this) { Current = Agreed ?? Current };

    internal PlanState TakingEffect(PlanRevision revision) => new(this)
    {
        Current = revision,
        Agreed = revision,
        Waiting = null,
        InEffect = ValueList.From<PlanRevision>([.. InEffect, revision])!,
    };
}
