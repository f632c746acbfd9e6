namespace HomeworkKit.Kinds;

/// <summary>What a task offers that says beforehand how something will be rated, as planned activities do.</summary>
/// <remarks>A host's own task may implement it too.</remarks>
public interface IHasRatedPredictions
{
    /// <summary>Puts what was expected beside what an entry found.</summary>
    /// <param name="entry">The entry.</param>
    /// <returns>The pairs of which both halves are there; empty for an entry of another kind.</returns>
    IReadOnlyList<RatedPrediction> GetRatedPredictions(HomeworkEntry entry);
}
