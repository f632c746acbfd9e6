namespace HomeworkKit.Research;

/// <summary>What the figures of reliability mean.</summary>
public static class ReliabilityDefinitions
{
    /// <summary>Gets: Cronbach's alpha of items.</summary>
    public static MeasureDefinition Alpha { get; } = new("alpha", 1, "ratio", "Cronbach 1951");

    /// <summary>Gets: omega of one factor, fitted by maximum likelihood.</summary>
    public static MeasureDefinition Omega { get; } = new("omega", 1, "ratio", "McDonald 1999");

    /// <summary>Gets: omega of how items go together within people, over time.</summary>
    public static MeasureDefinition OmegaWithin { get; } = new("omega-within", 1, "ratio", "Geldhof, Preacher and Zyphur 2014; Muthen 1994");

    /// <summary>Gets: omega of how items go together between people.</summary>
    public static MeasureDefinition OmegaBetween { get; } = new("omega-between", 1, "ratio", "Geldhof, Preacher and Zyphur 2014; Muthen 1994");

    /// <summary>Gets all of them.</summary>
    public static IReadOnlyList<MeasureDefinition> All { get; } = [Alpha, Omega, OmegaWithin, OmegaBetween];
}
