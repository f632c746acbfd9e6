namespace HomeworkKit.Kinds;

/// <summary>How closely, within one person, activity ratings and mood went together.</summary>
/// <remarks>
/// Pearson's r. It describes this log; it says nothing about cause, and days that follow each other are not independent. Equality is by value.
/// </remarks>
public sealed partial record ActivityCorrelation
{
    private const int Fewest = 3;

    private ActivityCorrelation()
    {
    }

    /// <summary>Gets the correlation.</summary>
    /// <value>-1 to 1; null if there is none, see <see cref="Reason"/>.</value>
    public double? R { get; private init; }

    /// <summary>Gets how many activities had both ratings.</summary>
    public int N { get; private init; }

    /// <summary>Gets why there is no correlation.</summary>
    /// <value>Null if there is one.</value>
    public ActivityCorrelationNoValueReason? Reason { get; private init; }

    internal static ActivityCorrelation Of(IReadOnlyList<(decimal X, decimal Y)> pairs)
    {
        if (pairs.Count < Fewest)
        {
            return new ActivityCorrelation { N = pairs.Count, Reason = ActivityCorrelationNoValueReason.TooFewPairs };
        }

        var (meanX, meanY) = ((double)pairs.Average(static pair => pair.X), (double)pairs.Average(static pair => pair.Y));
        var (sumXY, sumXX, sumYY) = (0.0, 0.0, 0.0);
        foreach (var (x, y) in pairs)
        {
            var (dx, dy) = ((double)x - meanX, (double)y - meanY);
            sumXY += dx * dy;
            sumXX += dx * dx;
            sumYY += dy * dy;
        }

        // Asked of the exact numbers: a sum of squares of rounded differences may be a little above zero.
        return pairs.Select(static pair => pair.X).Distinct().Take(2).Count() < 2 || pairs.Select(static pair => pair.Y).Distinct().Take(2).Count() < 2
            ? new ActivityCorrelation { N = pairs.Count, Reason = ActivityCorrelationNoValueReason.NoVariation }
            : new ActivityCorrelation { N = pairs.Count, R = Math.Clamp(sumXY / (Math.Sqrt(sumXX) * Math.Sqrt(sumYY)), -1, 1) };
    }
}
