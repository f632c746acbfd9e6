using HomeworkKit.Kinds;

namespace HomeworkKit.Adherence;

/// <summary>The predictions of one belief over time.</summary>
public sealed partial record LedgerBelief : ContentRecord
{
    /// <summary>Gets the belief, as it was first written.</summary>
    /// <value>Null for predictions of one assignment that name no belief.</value>
    public string? Belief { get; init; }

    /// <summary>Gets its predictions, the earliest first.</summary>
    public IReadOnlyList<LedgerEntry> Entries { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Counts the predictions with an outcome.</summary>
    /// <param name="verdict">The outcome.</param>
    /// <returns>How many have it.</returns>
    public int Count(PredictionVerdict verdict) => Entries.Count(entry => entry.Prediction.Verdict == verdict);
}
