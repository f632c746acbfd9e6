namespace HomeworkKit;

/// <summary>The moments of events as far as they can be believed.</summary>
/// <remarks>
/// A device's clock may be wrong, and the order of arrival is the truth for order. A moment that lies further ahead of its arrival than clocks differ is taken as the arrival; one before the
/// homework was proposed as the arrival too, or, where that is not known, as the moment of the event before it. Work that comes home late is dated between proposal and arrival, and keeps its moment.
/// </remarks>
internal static class EventClock
{
    /// <summary>How far clocks of devices differ as a matter of course.</summary>
    internal static readonly Duration Skew = Duration.FromMinutes(5);

    /// <summary>Gives the moment of each event.</summary>
    internal static Instant[] Of(HomeworkCycle cycle, EventArrivals? arrivals)
    {
        var events = cycle.Log;
        var moments = new Instant[events.Length];
        for (var i = 0; i < events.Length; i++)
        {
            var (at, arrival) = (events[i].At, arrivals?.Find(events[i].Id));
            at = arrival is { } arrived && at - arrived > Skew ? arrived : at;
            moments[i] = i > 0 && moments[0] - at > Skew ? arrival ?? moments[i - 1] : at;
        }

        return moments;
    }
}
