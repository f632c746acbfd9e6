namespace HomeworkKit.Adherence;

/// <summary>How long an attempt took: what the entry says, else from its beginning to its end.</summary>
internal static class AttemptMinutes
{
    // A number that minutes cannot be tells nothing, and might be too large to add up.
    internal static decimal? Of(Attempt attempt) =>
        attempt.Entry is IHasDuration timed && timed.GetMinutesTaken() is { } minutes && Minutes.TryCreate(minutes, out _) ? minutes
        : attempt.EndedAt is { } ended && ended >= attempt.PerformedAt ? (decimal)(ended - attempt.PerformedAt).TotalMinutes
        : null;
}
