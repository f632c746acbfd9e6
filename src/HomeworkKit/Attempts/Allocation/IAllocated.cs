using HomeworkKit.Scheduling;

namespace HomeworkKit;

/// <summary>What the allocation of attempts to occurrences has to know of an attempt.</summary>
internal interface IAllocated
{
    /// <summary>Gets when it was done.</summary>
    Instant At { get; }

    /// <summary>Gets how far it got.</summary>
    AttemptOutcome Outcome { get; }

    /// <summary>Gets the occurrence that it names.</summary>
    OccurrenceId? Answers { get; }

    /// <summary>Gets when it was written down; null where nobody knows.</summary>
    Instant? RecordedAt { get; }
}
