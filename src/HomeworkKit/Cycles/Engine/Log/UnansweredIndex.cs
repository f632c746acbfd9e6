using HomeworkKit.Events;

namespace HomeworkKit;

/// <summary>What the client did that no clinician has answered yet, kept up as a log grows.</summary>
/// <remarks>
/// An answer is anything that a clinician did in the homework later: behind it in the log, and not before it by the clocks, since what was written before it
/// happened is no answer to it. So the latest moment of what is open says all: an answer that reaches it closes everything, and one that does not leaves
/// something open.
/// </remarks>
internal sealed class UnansweredIndex
{
    private readonly Lock _gate = new();
    private Instant? _declined;
    private Instant? _changed;
    private int _count;

    /// <summary>Says what is open after these events, which are those of the log from its start.</summary>
    internal (bool Decline, bool Plan) Find(ReadOnlySpan<CycleEvent> events)
    {
        lock (_gate)
        {
            if (events.Length >= _count)
            {
                for (; _count < events.Length; _count++)
                {
                    Add(events[_count]);
                }

                return (_declined is not null, _changed is not null);
            }
        }

        // A cycle with fewer events than the cache, as after a fork, is answered from its own events.
        return new UnansweredIndex().Find(events);
    }

    private static bool IsClients(Actor by) => by is { Role: ActorRole.Client } or { IsProxy: true };

    private static Instant? Later(Instant? open, Instant at) => open > at ? open : at;

    // If it is dated implausibly late, the clock was wrong and the order of events decides.
    private static Instant? After(Instant? open, Instant answered) => open > answered && open - answered <= EventClock.LongestOffline ? open : null;

    private void Add(CycleEvent cycleEvent)
    {
        if (cycleEvent.By.Role == ActorRole.Clinician)
        {
            (_declined, _changed) = (After(_declined, cycleEvent.At), After(_changed, cycleEvent.At));
        }

        if (cycleEvent is PlanDeclined)
        {
            _declined = Later(_declined, cycleEvent.At);
        }
        else if (cycleEvent is PlanRevised { Agreed: AgreementMode.ByClient } && IsClients(cycleEvent.By))
        {
            _changed = Later(_changed, cycleEvent.At);
        }
    }
}
