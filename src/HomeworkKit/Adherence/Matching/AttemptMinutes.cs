namespace HomeworkKit.Adherence;

/// <summary>How long an attempt took: what the entry says, else from its beginning to its end.</summary>
internal static class AttemptMinutes
{
    internal static decimal? Of(Attempt attempt) =>
        attempt.Entry is IHasDuration timed && timed.GetMinutesTaken() is { } minutes && minutes >= 0 ? minutes
        : attempt.EndedAt is { } ended && ended >= attempt.PerformedAt ? (decimal)(ended - attempt.PerformedAt).TotalMinutes
        : null;
}
