using HomeworkKit.Events;

namespace HomeworkKit;

/// <summary>The ids of one log's events, kept up as the log grows: the fingerprint at every length, and the places whose id occurred before.</summary>
/// <remarks>
/// Made when a store first asks, so that a move pays nothing for it. What is said of a place depends on those before it alone, so that an index that is further
/// serves a shorter cycle too.
/// </remarks>
internal sealed class EventIdIndex
{
    private readonly Lock _gate = new();
    private readonly HashSet<EventId> _seen = [];
    private readonly List<long> _fingerprints = [0];
    private readonly List<int> _repeated = [];

    /// <summary>Gives the fingerprint of the first of these events, which are those of the log from its start.</summary>
    internal long Fingerprint(ReadOnlySpan<CycleEvent> events, int count)
    {
        lock (_gate)
        {
            Reach(events);
            return _fingerprints[count];
        }
    }

    /// <summary>Finds the first event from a place on whose id occurs before it; null if there is none.</summary>
    internal EventId? FindRepeated(ReadOnlySpan<CycleEvent> events, int from)
    {
        lock (_gate)
        {
            Reach(events);
            var found = _repeated.BinarySearch(from);
            found = found < 0 ? ~found : found;
            return found < _repeated.Count && _repeated[found] < events.Length ? events[_repeated[found]].Id : null;
        }
    }

    private void Reach(ReadOnlySpan<CycleEvent> events)
    {
        if (_fingerprints.Count == 1)
        {
            _seen.EnsureCapacity(events.Length);
            _fingerprints.EnsureCapacity(events.Length + 1);
        }

        for (var i = _fingerprints.Count - 1; i < events.Length; i++)
        {
            var id = events[i].Id;
            _fingerprints.Add(HistoryFingerprint.Extend(_fingerprints[i], id));
            if (!_seen.Add(id))
            {
                _repeated.Add(i);
            }
        }
    }
}
