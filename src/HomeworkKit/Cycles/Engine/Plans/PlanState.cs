namespace HomeworkKit;

/// <summary>The plans of a cycle: what was put forward, what was agreed, what waits.</summary>
internal sealed class PlanState
{
    private readonly GrowingList<PlanRevision> _inEffect;

    // Worked out on first use and kept.
    private (LocalDate From, PlanRevision Plan)[]? _calendar;

    internal PlanState(PlanRevision proposal) => (Current, _inEffect) = (proposal, GrowingList<PlanRevision>.Empty);

    private PlanState(PlanState other, GrowingList<PlanRevision> inEffect) =>
        (Current, Agreed, Waiting, Successor, DaysAhead, Changes, _inEffect) = (
            other.Current,
            other.Agreed,
            other.Waiting,
            other.Successor,
            other.DaysAhead,
            other.Changes,
            inEffect);

    /// <summary>Gets the plan that stands: the proposal while there is one, else the plan that was agreed last.</summary>
    internal PlanRevision Current { get; private init; }

    internal PlanRevision? Agreed { get; private init; }

    internal PlanRevision? Waiting { get; private init; }

    /// <summary>Gets the clinician to whom it was handed over last; null if it never was.</summary>
    internal ClinicianRef? Successor { get; private init; }

    /// <summary>Gets by how many days an occurrence of a plan that took effect can be answered before its date; 0 where none can.</summary>
    internal int DaysAhead { get; private init; }

    /// <summary>Gets how often a plan was put forward, was made to wait or took effect.</summary>
    internal int Changes { get; private init; }

    /// <summary>Gets how many plans took effect.</summary>
    internal int CountInEffect => _inEffect.Count;

    /// <summary>Gets every plan that took effect, in order; plans never leave it, so that the past keeps its own.</summary>
    internal IReadOnlyList<PlanRevision> InEffect => _inEffect.Items;

    /// <summary>Gets a value indicating whether a plan ever took effect.</summary>
    internal bool HasTakenEffect => _inEffect.Count > 0;

    /// <summary>Gives one of the plans that took effect, by its place.</summary>
    internal PlanRevision InEffectAt(int place) => _inEffect[place];

    /// <summary>Gives the plan that held on a date: of those whose date had come, the one that took effect last.</summary>
    /// <returns>The plan; the first one before any date had come; null if none took effect.</returns>
    internal PlanRevision? On(LocalDate date)
    {
        if (!HasTakenEffect)
        {
            return null;
        }

        var calendar = _calendar ??= Calendar();
        var (from, to) = (0, calendar.Length);
        while (from < to)
        {
            var middle = (from + to) / 2;
            (from, to) = calendar[middle].From <= date ? (middle + 1, to) : (from, middle);
        }

        return from > 0 ? calendar[from - 1].Plan : InEffect[0];
    }

    internal PlanState Proposing(PlanRevision proposal) => new(this, _inEffect) { Current = proposal, Waiting = null, Changes = Changes + 1 };

    internal PlanState LettingWait(PlanRevision revision) => new(this, _inEffect) { Waiting = revision, Changes = Changes + 1 };

    internal PlanState DroppingWaiting() => Waiting is null ? this : new(this, _inEffect) { Waiting = null };

    internal PlanState Restoring() => new(this, _inEffect) { Current = Agreed ?? Current };

    /// <summary>Gives the plans with another clinician. Those of the past keep the clinician of their time.</summary>
    internal PlanState HandedTo(ClinicianRef clinician)
    {
        PlanRevision Handed(PlanRevision revision) => revision with { Plan = revision.Plan with { Clinician = clinician } };
        return new(this, _inEffect)
        {
            Current = Handed(Current),
            Agreed = Agreed is { } agreed ? Handed(agreed) : null,
            Waiting = Waiting is { } waiting ? Handed(waiting) : null,
            Successor = clinician,
        };
    }

    internal PlanState TakingEffect(PlanRevision revision) => new(this, _inEffect.Plus(revision))
    {
        Current = revision,
        Agreed = revision,
        Waiting = null,
        DaysAhead = Math.Max(DaysAhead, AllocationReach.DaysAhead(revision.Plan)),
        Changes = Changes + 1,
    };

    // A plan is dropped if a later one starts on the same date or earlier; the rest are ordered by date.
    private (LocalDate From, PlanRevision Plan)[] Calendar()
    {
        var held = new List<(LocalDate From, PlanRevision Plan)>();
        foreach (var plan in InEffect)
        {
            var from = plan.EffectiveFrom ?? LocalDate.MinIsoValue;
            while (held.Count > 0 && held[^1].From >= from)
            {
                held.RemoveAt(held.Count - 1);
            }

            held.Add((from, plan));
        }

        return [.. held];
    }
}
