using HomeworkKit.Kinds;

namespace HomeworkKit.Adherence;

/// <summary>One expected rating in a ledger, beside what was found.</summary>
public sealed partial record LedgerRating : ContentRecord
{
    /// <summary>Gets the assignment.</summary>
    public required AssignmentId Assignment { get; init; }

    /// <summary>Gets the attempt.</summary>
    public required AttemptId Attempt { get; init; }

    /// <summary>Gets when it was found.</summary>
    public required Instant At { get; init; }

    /// <summary>Gets what was expected and what was found.</summary>
    public required RatedPrediction Rating { get; init; }
}
