using HomeworkKit.Events;

namespace HomeworkKit.Programmes;

/// <summary>When the attempts of a cycle were done, as far as can be known: nothing waits for a clock that was wrong.</summary>
/// <param name="cycle">The cycle.</param>
/// <param name="now">Now.</param>
/// <param name="earliest">Before this nothing of the cycle happened.</param>
internal sealed class DoneTimes(HomeworkCycle cycle, Instant now, Instant earliest)
{
    private Dictionary<EventId, Instant>? _told;
    private Dictionary<AttemptId, RecordedAttempt>? _recorded;

    /// <summary>
    /// Gives when an attempt was done: not after it was told of as it stands; and where that is far ahead, not after the last event before it that is not.
    /// </summary>
    internal Instant Of(RecordedAttempt attempt)
    {
        var done = attempt.Attempt.PerformedAt;
        if (!EventClock.IsAhead(done, attempt.RecordedAt) && !EventClock.IsFarAhead(done, now))
        {
            return done;
        }

        var at = (_told ??= Told())[attempt.Versions[^1].Event];
        return EventClock.IsAhead(done, at) ? at : done;
    }

    /// <summary>Gives when an attempt was done of which a viewer sees no more than the attempt.</summary>
    internal Instant Of(Attempt seen)
    {
        if (!EventClock.IsFarAhead(seen.PerformedAt, now))
        {
            return seen.PerformedAt;
        }

        return Of((_recorded ??= Recorded())[seen.Id]);
    }

    // When each event happened, or the last one before it that is not far ahead.
    private Dictionary<EventId, Instant> Told()
    {
        var told = new Dictionary<EventId, Instant>(cycle.Log.Length);
        var at = earliest;
        foreach (var happened in cycle.Log)
        {
            at = EventClock.IsFarAhead(happened.At, now) ? at : happened.At;
            told.TryAdd(happened.Id, at);
        }

        return told;
    }

    private Dictionary<AttemptId, RecordedAttempt> Recorded()
    {
        var recorded = new Dictionary<AttemptId, RecordedAttempt>();
        foreach (var attempt in cycle.Attempts)
        {
            recorded.TryAdd(attempt.Id, attempt);
        }

        return recorded;
    }
}
