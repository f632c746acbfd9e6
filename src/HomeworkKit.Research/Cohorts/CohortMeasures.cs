using HomeworkKit.Adherence;

namespace HomeworkKit.Research;

/// <summary>The definitions of a cohort's figures, besides adherence, which is defined once, by <see cref="ProcessDefinitions.Adherence"/>.</summary>
public static class CohortMeasures
{
    private const string Source = "HomeworkKit";

    /// <summary>Gets the mean of a client's ratings, or of all ratings of a cohort.</summary>
    public static MeasureDefinition RatingMean { get; } = new("rating-mean", 1, "points", Source);

    /// <summary>Gets the standard deviation of ratings as a sample (n - 1).</summary>
    public static MeasureDefinition RatingSd { get; } = new("rating-sd", 1, "points", Source);

    /// <summary>Gives the definition of the mean of clients' adherence, each client counting once.</summary>
    /// <param name="definition">What counts, out of what.</param>
    /// <returns>The definition: <c>mean-of-</c> and the name of <see cref="ProcessDefinitions.Adherence"/>.</returns>
    public static MeasureDefinition MeanAdherence(AdherenceDefinition definition)
    {
        var adherence = ProcessDefinitions.Adherence(definition);
        return adherence with { Id = "mean-of-" + adherence.Id };
    }
}
