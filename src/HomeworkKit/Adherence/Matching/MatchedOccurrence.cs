using HomeworkKit.Scheduling;

namespace HomeworkKit.Adherence;

/// <summary>An occurrence with what became of it.</summary>
/// <param name="Occurrence">The occurrence.</param>
/// <param name="Status">What became of it.</param>
public sealed partial record MatchedOccurrence(Occurrence Occurrence, OccurrenceStatus Status)
{
    /// <summary>Gets the attempt that stands for it.</summary>
    /// <value>Null where there is none.</value>
    public TimedAttempt? Answer { get; init; }

    /// <summary>Gets a value indicating whether it was an invitation, welcome when taken up and in no denominator.</summary>
    public bool IsInvitation { get; init; }

    /// <summary>Gets how long it was meant to take at least.</summary>
    /// <value>Minutes; null where nobody agreed on a length.</value>
    public decimal? AgreedMinutes { get; init; }
}
