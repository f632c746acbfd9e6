namespace HomeworkKit.Kinds;

/// <summary>What an entry offers that puts predictions to the test: a ledger over all of them needs to know no kind of homework.</summary>
/// <remarks>A host's own entry may implement it too.</remarks>
public interface IHasPredictions
{
    /// <summary>Gets when the attempt started.</summary>
    /// <value>From then on predictions are frozen. Null while it is being prepared.</value>
    Instant? StartedAt { get; }

    /// <summary>Gives the predictions with what became of each.</summary>
    /// <returns>The predictions, in the order of the entry; empty if none was made.</returns>
    IReadOnlyList<TestedPrediction> GetPredictions();

    /// <summary>Says which belief the predictions come from, in the client's words.</summary>
    /// <returns>The belief; null where the entry names none.</returns>
    string? GetBelief() => null;
}
