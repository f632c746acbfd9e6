namespace HomeworkKit.Research;

/// <summary>What the figures of agreement between raters mean.</summary>
public static class AgreementDefinitions
{
    /// <summary>Gets: share of what both rated that got ratings no further apart than allowed; no allowance for chance.</summary>
    public static MeasureDefinition PercentAgreement { get; } = new("percent-agreement", 1, "percent", "McHugh 2012");

    /// <summary>Gets: agreement beyond chance, every disagreement as bad as every other.</summary>
    public static MeasureDefinition Kappa { get; } = new("kappa", 1, "ratio", "Cohen 1960");

    /// <summary>Gets: agreement beyond chance, disagreement as bad as it is wide.</summary>
    public static MeasureDefinition KappaLinear { get; } = new("kappa-linear", 1, "ratio", "Cohen 1968");

    /// <summary>Gets: agreement beyond chance, disagreement as bad as the square of its width.</summary>
    public static MeasureDefinition KappaQuadratic { get; } = new("kappa-quadratic", 1, "ratio", "Cohen 1968");

    /// <summary>Gets: standard error of kappa, weighted or not, in a large sample.</summary>
    public static MeasureDefinition KappaSe { get; } = new("kappa-se", 1, "ratio", "Fleiss, Cohen and Everitt 1969");

    /// <summary>Gets: lower end of the interval around kappa, by that standard error, not below -1.</summary>
    public static MeasureDefinition KappaLow { get; } = new("kappa-low", 1, "ratio", "Fleiss, Cohen and Everitt 1969");

    /// <summary>Gets: upper end of that interval, not above 1.</summary>
    public static MeasureDefinition KappaHigh { get; } = new("kappa-high", 1, "ratio", "Fleiss, Cohen and Everitt 1969");

    /// <summary>Gets all of them.</summary>
    public static IReadOnlyList<MeasureDefinition> All { get; } =
    [
        PercentAgreement,
        Kappa,
        KappaLinear,
        KappaQuadratic,
        KappaSe,
        KappaLow,
        KappaHigh,
        .. Enum.GetValues<IntraclassForm>().SelectMany(static form => new[] { Icc(form), IccLow(form), IccHigh(form) }),
    ];

    /// <summary>Gives: the intraclass correlation of a form.</summary>
    /// <param name="form">The form.</param>
    /// <returns>The definition.</returns>
    public static MeasureDefinition Icc(IntraclassForm form) => new($"icc-{Word(form)}", 1, "ratio", "Shrout and Fleiss 1979; McGraw and Wong 1996");

    /// <summary>Gives: the lower end of its interval.</summary>
    /// <param name="form">The form.</param>
    /// <returns>The definition.</returns>
    public static MeasureDefinition IccLow(IntraclassForm form) => new($"icc-{Word(form)}-low", 1, "ratio", "Shrout and Fleiss 1979; McGraw and Wong 1996");

    /// <summary>Gives: the upper end of its interval.</summary>
    /// <param name="form">The form.</param>
    /// <returns>The definition.</returns>
    public static MeasureDefinition IccHigh(IntraclassForm form) => new($"icc-{Word(form)}-high", 1, "ratio", "Shrout and Fleiss 1979; McGraw and Wong 1996");

    private static string Word(IntraclassForm form) => HomeworkKit.KebabCase.Of(form);
}
