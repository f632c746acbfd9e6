namespace HomeworkKit.Research;

/// <summary>What the figures about how faithfully a programme was followed mean. None of them judges a person: a programme is meant to bend.</summary>
public static class FidelityDefinitions
{
    private const string Source = "HomeworkKit 2026";

    /// <summary>Gets: steps put forward out of the steps whose time came or that were left out.</summary>
    public static MeasureDefinition StepsPutForward { get; } = new("programme-steps-put-forward", 1, "ratio", Source);

    /// <summary>Gets: steps put forward by their rule, out of the steps put forward.</summary>
    public static MeasureDefinition ByRule { get; } = new("programme-by-rule", 1, "ratio", Source);

    /// <summary>Gets: steps put forward no earlier than every step before them, out of the steps put forward.</summary>
    public static MeasureDefinition InOrder { get; } = new("programme-in-order", 1, "ratio", Source);

    /// <summary>Gets: steps whose plan is the one of their template, out of the steps agreed to.</summary>
    public static MeasureDefinition Unadapted { get; } = new("programme-unadapted", 1, "ratio", Source);

    /// <summary>Gets: steps handed in, done as often as was agreed or brought to an end, out of the steps put forward.</summary>
    public static MeasureDefinition Finished { get; } = new("programme-finished", 1, "ratio", Source);
}
