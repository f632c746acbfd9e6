using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using HomeworkKit.Cycles.Events;

namespace HomeworkKit.Cycles;

/// <summary>A growing buffer of events that successive cycles share, each seeing its own length.</summary>
/// <remarks>
/// The first cycle to append behind a given length claims the place by compare-and-swap; a second one (a fork of the history) copies. So the
/// ten-thousandth event costs what the tenth does, and no cycle ever sees another's events. Places below a cycle's length are never written again.
/// </remarks>
internal sealed class EventLog
{
    private const int FirstCapacity = 8;

    private readonly CycleEvent[] _events;
    private int _claimed;

    private EventLog(CycleEvent[] events, int claimed) => (_events, _claimed) = (events, claimed);

    internal static EventLog Of(ReadOnlySpan<CycleEvent> events)
    {
        var buffer = new CycleEvent[Math.Max(FirstCapacity, events.Length)];
        events.CopyTo(buffer);
        return new EventLog(buffer, events.Length);
    }

    internal CycleEvent this[int index] => _events[index];

    internal ReadOnlySpan<CycleEvent> Take(int count) => _events.AsSpan(0, count);

    internal EventLog Append(int count, CycleEvent added)
    {
        if (count < _events.Length && Interlocked.CompareExchange(ref _claimed, count + 1, count) == count)
        {
            // The place lies within the array, and the array is one of this very type: the indexer would ask for both once more.
            Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_events), count) = added;
            return this;
        }

        var buffer = new CycleEvent[Math.Max(FirstCapacity, checked(count * 2))];
        _events.AsSpan(0, count).CopyTo(buffer);
        buffer[count] = added;
        return new EventLog(buffer, count + 1);
    }
}
