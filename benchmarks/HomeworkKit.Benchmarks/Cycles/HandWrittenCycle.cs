using HomeworkKit.Events;

namespace HomeworkKit.Benchmarks.Cycles;

/// <summary>
/// What somebody would write without the library: an immutable record and a switch over state and event, for the few moves that are measured.
/// </summary>
/// <remarks>
/// It keeps the same facts and the same history. <see cref="Apply"/> takes what it is handed; <see cref="ApplyChecked"/> asks first, as the library does, who
/// acts and whether what the event holds can be kept and read again.
/// </remarks>
internal sealed record HandWrittenCycle
{
    // No initializer: it would make a buffer for every new record, only to be replaced.
    private CycleEvent[] _events = [];

    public required Assignment Plan { get; init; }

    public required HomeworkCatalog Catalog { get; init; }

    public CycleState State { get; init; }

    public int Round { get; init; } = 1;

    public bool RoundHasAttempt { get; init; }

    public int AttemptCount { get; init; }

    public Attempt? LatestAttempt { get; init; }

    public bool HelpIsOpen { get; init; }

    public bool ConcernIsOpen { get; init; }

    public Assignment? Waiting { get; init; }

    public int Count { get; init; }

    /// <summary>Gets how many bytes the events take at most that came by <see cref="ApplyChecked"/>.</summary>
    public int Bytes { get; init; }

    public HandWrittenCycle? Apply(CycleEvent cycleEvent) => (State, cycleEvent) switch
    {
        (CycleState.Proposed, PlanAgreed) => With(cycleEvent) with { State = RoundHasAttempt ? CycleState.InProgress : CycleState.Assigned },
        (CycleState.Assigned or CycleState.InProgress, AttemptRecorded recorded) => WithAttempt(recorded),
        (CycleState.Assigned or CycleState.InProgress, Submitted) => With(cycleEvent) with { State = CycleState.ReadyForReview },
        (_, Commented) => With(cycleEvent),
        _ => null,
    };

    /// <summary>The same for an event of which nothing is known.</summary>
    public HandWrittenCycle? ApplyChecked(CycleEvent cycleEvent, out string? problem)
    {
        problem = HandWrittenChecks.ProblemOf(this, cycleEvent, out var bytes);
        if (problem is not null)
        {
            return null;
        }

        var moved = (State, cycleEvent) switch
        {
            (CycleState.Assigned or CycleState.InProgress, AttemptRecorded recorded) => WithAttempt(recorded, (int)bytes),
            _ => Apply(cycleEvent),
        };
        problem = moved is null ? "not-from-here" : null;
        return moved;
    }

    private HandWrittenCycle WithAttempt(AttemptRecorded recorded, int bytes = 0) => new()
    {
        Plan = Plan,
        Catalog = Catalog,
        State = CycleState.InProgress,
        Round = Round,
        RoundHasAttempt = true,
        AttemptCount = AttemptCount + 1,
        LatestAttempt = recorded.Attempt,
        HelpIsOpen = HelpIsOpen,
        ConcernIsOpen = ConcernIsOpen,
        Waiting = Waiting,
        Count = Count + 1,
        Bytes = Bytes + bytes,
        _events = Appended(recorded),
    };

    private HandWrittenCycle With(CycleEvent cycleEvent) => this with { Count = Count + 1, _events = Appended(cycleEvent) };

    // Shared with the cycle before as long as there is room and nobody else has gone on from it: who is first takes the place, whichever thread it is.
    private CycleEvent[] Appended(CycleEvent cycleEvent)
    {
        var events = _events;
        if (Count < events.Length && Interlocked.CompareExchange(ref events[Count], cycleEvent, null) is null)
        {
            return events;
        }

        events = new CycleEvent[Math.Max(8, Count * 2)];
        Array.Copy(_events, events, Count);
        events[Count] = cycleEvent;
        return events;
    }
}
