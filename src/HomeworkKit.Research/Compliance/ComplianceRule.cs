namespace HomeworkKit.Research;

/// <summary>What counts as answered, and out of what. Reports of experience sampling differ in all three (Stone and Shiffman 2002).</summary>
/// <param name="Denominator">Out of what answers are counted; there is no default.</param>
/// <param name="PartialCounts">Whether an answer in part counts.</param>
/// <param name="LateCounts">Whether an answer after the window counts.</param>
public sealed record ComplianceRule(ComplianceDenominator Denominator, bool PartialCounts = false, bool LateCounts = false)
{
    /// <summary>Gets every rule.</summary>
    public static IReadOnlyList<ComplianceRule> All { get; } =
    [
        .. new[] { ComplianceDenominator.Scheduled, ComplianceDenominator.Delivered }.SelectMany(static denominator =>
            new ComplianceRule[] { new(denominator), new(denominator, PartialCounts: true), new(denominator, LateCounts: true), new(denominator, true, true) }),
    ];

    /// <summary>Gets the definition of a share under this rule.</summary>
    /// <value>For example <c>compliance-delivered-with-partial/1</c>.</value>
    public MeasureDefinition Definition => new(
        $"compliance-{(Denominator == ComplianceDenominator.Scheduled ? "scheduled" : "delivered")}{(PartialCounts ? "-with-partial" : string.Empty)}{(LateCounts ? "-with-late" : string.Empty)}",
        1,
        "ratio",
        "Stone and Shiffman 2002");

    internal bool Asks(PromptRecord prompt) => Denominator == ComplianceDenominator.Scheduled || prompt.WasDelivered;

    internal bool Counts(PromptRecord prompt) =>
        (prompt.Answer == PromptAnswer.Full || (PartialCounts && prompt.Answer == PromptAnswer.Partial)) && (LateCounts || !prompt.IsLate);
}
