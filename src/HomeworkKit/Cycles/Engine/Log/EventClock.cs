using HomeworkKit.Events;

namespace HomeworkKit;

/// <summary>The moments of events as far as they can be believed.</summary>
/// <remarks>
/// A device's clock may be wrong, and the order of arrival is the truth for order. A moment that lies further ahead of its arrival than clocks differ is taken
/// as the arrival; one before the homework was proposed as the arrival too, or, where that is not known, as the moment of the event before it. Work that comes
/// home late is dated between proposal and arrival, and keeps its moment.
/// </remarks>
internal static class EventClock
{
    /// <summary>How far clocks of devices differ as a matter of course.</summary>
    internal static readonly Duration Skew = Duration.FromMinutes(5);

    private static readonly Duration OneDay = Duration.FromDays(1);

    /// <summary>
    /// How long after a decision's own moment it may have arrived from a device that was offline: attempts that are dated later still are taken for those of a
    /// wrong clock.
    /// </summary>
    internal static readonly Duration LongestOffline = Duration.FromDays(14);

    /// <summary>Gets the moment of each event.</summary>
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

    /// <summary>Gets the events whose own moments cannot be believed, each with the one that is taken instead.</summary>
    internal static Dictionary<EventId, Instant> Corrections(HomeworkCycle cycle, Instant[] moments)
    {
        Dictionary<EventId, Instant> corrected = [];
        var events = cycle.Log;
        for (var i = 0; i < events.Length; i++)
        {
            if (moments[i] != events[i].At)
            {
                corrected[events[i].Id] = moments[i];
            }
        }

        return corrected;
    }

    /// <summary>Gives the moment of the next event where no arrivals are known: dated before the proposal, it is that of the event before it.</summary>
    internal static Instant Of(CycleEvent next, PastEvents before) =>
        before.Events.Length == 0 || !IsBeforeProposal(next.At, before.Events[0].At) ? next.At : before.Reach.LastBelieved(before.Events);

    internal static bool IsBeforeProposal(Instant at, Instant proposed) => proposed - at > Skew;

    /// <summary>Gives a decision as it is dated by a moment: where the clock was wrong, so was the date that the device told.</summary>
    internal static CycleEvent Dated(CycleEvent cycleEvent, Instant at) =>
        cycleEvent.At == at ? cycleEvent
        : cycleEvent is CycleDecision decision ? decision with { At = at, On = null }
        : cycleEvent;

    /// <summary>Gives when an attempt was written down: where the clock of that moment cannot be believed, when it arrived.</summary>
    internal static Instant RecordedAt(RecordedAttempt attempt, Dictionary<EventId, Instant> corrections) =>
        corrections.TryGetValue(attempt.Versions[0].Event, out var corrected) ? corrected : attempt.RecordedAt;

    /// <summary>Gets an attempt with the times that can be believed: nobody has done before its arrival what is dated after it.</summary>
    internal static RecordedAttempt Believed(RecordedAttempt attempt, EventArrivals arrivals, Dictionary<EventId, Instant> corrections)
    {
        var recorded = RecordedAt(attempt, corrections);
        var told = attempt.Attempt;
        if (arrivals.Find(attempt.Versions[^1].Event) is { } arrived && told.PerformedAt - arrived > Skew)
        {
            return attempt with
            {
                Attempt = told with { PerformedAt = arrived, EndedAt = told.EndedAt is { } ended ? arrived.PlusWithin(ended - told.PerformedAt) : null },
                RecordedAt = recorded,
            };
        }

        return recorded == attempt.RecordedAt ? attempt : attempt with { RecordedAt = recorded };
    }

    /// <summary>Says whether a moment lies further ahead than any mistake about a time zone: by more than a day.</summary>
    internal static bool IsFarAhead(Instant at, Instant now) => at - now > OneDay;

    /// <summary>Says whether a moment lies further ahead of another than clocks differ.</summary>
    internal static bool IsAhead(Instant at, Instant other) => at > other && at - other > Skew;

    /// <summary>Says whether an attempt is dated after it was written down.</summary>
    internal static bool IsAfterRecording(Attempt attempt, Instant recorded) => IsAhead(attempt.PerformedAt, attempt.RecordedAt ?? recorded);

    /// <summary>Gives when an attempt was done: nobody has done by the time of writing what is dated after it.</summary>
    internal static Instant DoneAt(Attempt attempt, Instant recorded) =>
        IsAfterRecording(attempt, recorded) ? attempt.RecordedAt ?? recorded : attempt.PerformedAt;
}
