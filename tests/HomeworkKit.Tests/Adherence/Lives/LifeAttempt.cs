using HomeworkKit.Scheduling;

namespace HomeworkKit.Tests.Adherence.Lives;

/// <summary>An attempt, as it stands after what has arrived of it.</summary>
internal sealed class LifeAttempt
{
    internal required AttemptId Id { get; init; }

    internal required Instant At { get; set; }

    internal required DateTimeZone Zone { get; set; }

    /// <summary>Gets when it was written down.</summary>
    internal required Instant Recorded { get; init; }

    internal required AttemptOutcome Outcome { get; init; }

    internal OccurrenceId? Named { get; init; }

    internal bool HasArrived { get; set; }

    internal bool IsRetracted { get; set; }

    internal bool Stands => HasArrived && !IsRetracted;

    /// <summary>Gets when it counts as written down: not before it was done.</summary>
    internal Instant Written => Instant.Max(Recorded, At);
}
