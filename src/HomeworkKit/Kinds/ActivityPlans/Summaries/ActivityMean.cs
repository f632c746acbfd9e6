namespace HomeworkKit.Kinds;

/// <summary>The mean of some ratings, with how many there were.</summary>
/// <param name="Mean">The mean, on the scale of the plan; null if there were none.</param>
/// <param name="N">How many ratings it is the mean of.</param>
public sealed partial record ActivityMean(decimal? Mean, int N)
{
    internal static ActivityMean Of(IEnumerable<decimal?> values)
    {
        decimal[] given = [.. values.OfType<decimal>()];
        return new ActivityMean(given.Length == 0 ? null : given.Average(), given.Length);
    }
}
