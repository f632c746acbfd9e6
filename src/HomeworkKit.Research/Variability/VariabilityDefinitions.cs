namespace HomeworkKit.Research;

/// <summary>What the figures of a series of answers mean. What rests on pairs has a definition for each rule.</summary>
public static class VariabilityDefinitions
{
    private const string Instability = "von Neumann et al. 1941; Jahng, Wood and Trull 2008";

    private static readonly PairRule[] Rules = [PairRule.AdjacentSameDay, PairRule.Adjacent, PairRule.DropMissing];

    /// <summary>Gets: mean of the answers.</summary>
    public static MeasureDefinition Mean { get; } = new("series-mean", 1, "points", "Jahng, Wood and Trull 2008");

    /// <summary>Gets: standard deviation of the answers, with n - 1.</summary>
    public static MeasureDefinition Sd { get; } = new("series-sd", 1, "points", "Jahng, Wood and Trull 2008");

    /// <summary>Gets all of them.</summary>
    public static IReadOnlyList<MeasureDefinition> All { get; } =
    [
        Mean,
        Sd,
        .. Rules.Select(Mssd),
        .. Rules.Select(Rmssd),
        .. Rules.Select(Masd),
        .. Rules.Select(LagOne),
        Autocorrelation(1),
        Autocorrelation(2),
        Autocorrelation(3),
    ];

    /// <summary>Gives: mean of the squared differences within pairs.</summary>
    /// <param name="rule">Which values make a pair.</param>
    /// <returns>The definition.</returns>
    public static MeasureDefinition Mssd(PairRule rule) => new($"mssd-{Word(rule)}", 1, "squared points", Instability);

    /// <summary>Gives: root of that mean.</summary>
    /// <param name="rule">Which values make a pair.</param>
    /// <returns>The definition.</returns>
    public static MeasureDefinition Rmssd(PairRule rule) => new($"rmssd-{Word(rule)}", 1, "points", Instability);

    /// <summary>Gives: mean of the differences within pairs, without their sign.</summary>
    /// <param name="rule">Which values make a pair.</param>
    /// <returns>The definition.</returns>
    public static MeasureDefinition Masd(PairRule rule) => new($"masd-{Word(rule)}", 1, "points", "Ebner-Priemer and Trull 2009");

    /// <summary>Gives: correlation of the first with the second values of the pairs.</summary>
    /// <param name="rule">Which values make a pair.</param>
    /// <returns>The definition.</returns>
    public static MeasureDefinition LagOne(PairRule rule) => new($"lag-one-{Word(rule)}", 1, "correlation", "Jahng, Wood and Trull 2008");

    /// <summary>Gives: autocorrelation with one mean and the squares of the whole series as divisor.</summary>
    /// <param name="lag">How many prompts lie between the values; 1 or more.</param>
    /// <returns>The definition.</returns>
    public static MeasureDefinition Autocorrelation(int lag) => new($"autocorrelation-lag-{lag}", 1, "correlation", "Box and Jenkins 1976");

    private static string Word(PairRule rule) => rule switch
    {
        PairRule.AdjacentSameDay => "adjacent-same-day",
        PairRule.Adjacent => "adjacent",
        PairRule.DropMissing => "drop-missing",
        _ => throw new ArgumentOutOfRangeException(nameof(rule), VariabilityMessages.UnknownRule),
    };
}
