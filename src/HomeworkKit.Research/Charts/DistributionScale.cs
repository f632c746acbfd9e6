namespace HomeworkKit.Research.Charts;

/// <summary>How the values of a cohort are put into bars.</summary>
/// <param name="Low">The lower end of the first bar.</param>
/// <param name="High">The upper end of the last bar, which belongs to it; other bars hold their lower end and not their upper one.</param>
/// <param name="Bars">How many bars of equal width; 1 to 50.</param>
public sealed record DistributionScale(double Low, double High, int Bars)
{
    internal double Width => (High - Low) / Bars;

    internal DistributionScale OrThrow() => !(High > Low) || !double.IsFinite(High - Low) ? throw new ArgumentException(ChartMessages.Scale)
        : Bars is < 1 or > 50 ? throw new ArgumentException(ChartMessages.Bins)
        : this;

    internal int IndexOf(double value) => Math.Clamp((int)Math.Floor((value - Low) / Width), 0, Bars - 1);
}
