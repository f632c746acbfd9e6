using HomeworkKit.Scheduling;

namespace HomeworkKit.Adherence;

/// <summary>An attempt with its allocation.</summary>
/// <param name="Attempt">The attempt.</param>
/// <param name="Allocation">Its place.</param>
public sealed partial record MatchedAttempt(TimedAttempt Attempt, AttemptAllocation Allocation)
{
    /// <summary>Gets the occurrence that it stands or stood for.</summary>
    /// <value>Null where it is extra, in session or later.</value>
    public OccurrenceId? Occurrence { get; init; }

    /// <summary>Gets a value indicating whether it names an occurrence that is not among those looked at. It was then placed as if it named none.</summary>
    public bool NamesUnknownOccurrence { get; init; }
}
