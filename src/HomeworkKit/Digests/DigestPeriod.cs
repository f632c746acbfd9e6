namespace HomeworkKit;

/// <summary>What a digest holds: what arrived since a session, or what happened within a time.</summary>
/// <remarks>
/// Events stand in the order in which they arrived, and their dates are those of devices: a count tells what is new, and a date can only guess.
/// </remarks>
internal sealed class DigestPeriod
{
    private readonly Instant _asOf;
    private readonly Dictionary<AssignmentId, int>? _seen;

    private DigestPeriod(Instant? since, Instant asOf, Dictionary<AssignmentId, int>? seen) => (Since, _asOf, _seen) = (since, asOf, seen);

    internal Instant? Since { get; }

    internal bool CountsArrivals => _seen is not null;

    internal static DigestPeriod Within(Instant? since, Instant asOf) => new(since, asOf, null);

    internal static DigestPeriod After(SessionRecord last, Instant asOf)
    {
        Dictionary<AssignmentId, int> seen = [];
        foreach (var cycle in last.Seen)
        {
            // If it is named twice, use the smaller count, which shows more.
            seen[cycle.Assignment] = seen.TryGetValue(cycle.Assignment, out var other) ? Math.Min(other, cycle.Events) : cycle.Events;
        }

        return new DigestPeriod(last.StartedAt, asOf, seen.Count == 0 ? null : seen);
    }

    /// <summary>Says whether a time lies between the last session and this one.</summary>
    internal bool Contains(Instant at) => at <= _asOf && (Since is not { } since || at >= since);

    /// <summary>Says whether something done at a time belongs here by that time alone.</summary>
    /// <remarks>A device's clock may run ahead: only where somebody looks back at a time is there an end.</remarks>
    internal bool Holds(Instant at) => Since is not { } since || (at >= since && (CountsArrivals || at <= _asOf));

    /// <summary>Gives the events of a cycle that are new.</summary>
    internal HashSet<EventId> NewIn(HomeworkCycle cycle)
    {
        HashSet<EventId> found = [];
        var seen = _seen?.GetValueOrDefault(cycle.Id);
        var events = cycle.Events;
        for (var i = 0; i < events.Count; i++)
        {
            if (seen is { } count ? i >= count : Holds(events[i].At))
            {
                found.Add(events[i].Id);
            }
        }

        return found;
    }
}
