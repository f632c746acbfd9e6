namespace HomeworkKit.Kinds;

/// <summary>How one emotion changed over a thought record.</summary>
/// <param name="Before">Strength before, 0 to 100; null if not rated.</param>
/// <param name="After">Strength after, 0 to 100; null if not rated.</param>
public sealed partial record EmotionChange(decimal? Before, decimal? After)
{
    /// <summary>Gets after minus before.</summary>
    /// <value>-100 to 100; null if either is missing.</value>
    public decimal? Change => After - Before;

    /// <summary>Gets by how much of its strength the emotion fell.</summary>
    /// <value>Percent of the strength before; negative if it rose; null if a rating is missing or the strength before was 0.</value>
    public decimal? PercentReduction => Before is > 0 && After is not null ? 100 * (Before - After) / Before : null;
}
