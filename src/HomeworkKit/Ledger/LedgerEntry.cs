using System.Text.Json.Serialization;
using HomeworkKit.Kinds;

namespace HomeworkKit.Adherence;

/// <summary>One prediction in a ledger: when it was put to the test, and what became of it.</summary>
public sealed partial record LedgerEntry : ContentRecord
{
    /// <summary>Gets the assignment.</summary>
    public required AssignmentId Assignment { get; init; }

    /// <summary>Gets the attempt.</summary>
    public required AttemptId Attempt { get; init; }

    /// <summary>Gets when it was put to the test.</summary>
    public required Instant At { get; init; }

    /// <summary>Gets the belief that it comes from, in the client's words.</summary>
    /// <value>Null where the entry names none.</value>
    public string? Belief { get; init; }

    /// <summary>Gets a value indicating whether it is frozen: the attempt had started, so it was made beforehand.</summary>
    public required bool IsFrozen { get; init; }

    /// <summary>Gets the prediction with what became of it.</summary>
    public required TestedPrediction Prediction { get; init; }

    /// <summary>Gets how far its probability lay from what happened.</summary>
    /// <value>0 to 1; null where there is no probability or no clear outcome.</value>
    [JsonIgnore]
    public decimal? Distance => BrierScore.Of(Prediction);
}
