using HomeworkKit.Events;

namespace HomeworkKit;

/// <summary>What had happened before an event, with the index that says how far attempts reach by then.</summary>
internal readonly ref struct PastEvents
{
    private readonly EventLog? _log;
    private readonly AttemptReachIndex? _reach;

    /// <summary>Initializes the past of a cycle that goes on: its log keeps the index.</summary>
    internal PastEvents(EventLog log, int count)
    {
        _log = log;
        Events = log.Take(count);
    }

    /// <summary>Initializes the past of a history that is gone through, with one index for the whole of it.</summary>
    internal PastEvents(ReadOnlySpan<CycleEvent> events, AttemptReachIndex reach)
    {
        Events = events;
        _reach = reach;
    }

    internal ReadOnlySpan<CycleEvent> Events { get; }

    /// <summary>Gives the past of an event of the past.</summary>
    internal PastEvents To(int count) => new(Events[..count], Reach);

    internal AttemptReachIndex Reach => _reach ?? _log!.Reach;
}
