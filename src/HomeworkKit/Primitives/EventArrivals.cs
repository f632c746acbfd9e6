using System.Diagnostics;

namespace HomeworkKit;

/// <summary>When the events of a cycle arrived at a store, by the store's clock.</summary>
/// <remarks>
/// Kept by stores beside the events, never in the document: a device cannot set it. With it a moment that a device tells can be checked.
/// Immutable and thread-safe.
/// </remarks>
[DebuggerDisplay("Count = {Count}")]
public sealed class EventArrivals
{
    private readonly Dictionary<EventId, Instant> _times;

    private EventArrivals(Dictionary<EventId, Instant> times) => _times = times;

    /// <summary>Gets the value for histories whose arrivals nobody knows, such as those of a file.</summary>
    public static EventArrivals None { get; } = new([]);

    /// <summary>Gets for how many events the arrival is known.</summary>
    public int Count => _times.Count;

    /// <summary>Puts arrivals together.</summary>
    /// <param name="arrivals">Events with the time at which each arrived. An event that is there twice keeps its earliest arrival.</param>
    /// <returns>The arrivals.</returns>
    public static EventArrivals From(IEnumerable<KeyValuePair<EventId, Instant>> arrivals)
    {
        ArgumentNullException.ThrowIfNull(arrivals);
        var times = new Dictionary<EventId, Instant>();
        foreach (var (happened, at) in arrivals)
        {
            times[happened] = times.TryGetValue(happened, out var before) && before < at ? before : at;
        }

        return times.Count == 0 ? None : new EventArrivals(times);
    }

    /// <summary>Gives the time at which an event arrived.</summary>
    /// <param name="id">The event.</param>
    /// <returns>The time; null where nobody knows.</returns>
    public Instant? Find(EventId id) => _times.TryGetValue(id, out var at) ? at : null;
}
