namespace HomeworkKit.Research;

/// <summary>What the figures of change mean.</summary>
public static class ChangeDefinitions
{
    private const string JacobsonTruax = "Jacobson and Truax 1991";

    /// <summary>Gets: lower end of the interval around the change: the criterion's number of standard errors of a difference below it.</summary>
    public static MeasureDefinition ChangeLow { get; } = new("change-low", 1, "points", JacobsonTruax);

    /// <summary>Gets: upper end of that interval.</summary>
    public static MeasureDefinition ChangeHigh { get; } = new("change-high", 1, "points", JacobsonTruax);

    /// <summary>Gets: standard error of measurement, sd of the scores before times sqrt(1 - reliability).</summary>
    public static MeasureDefinition StandardError { get; } = new("change-se", 1, "points", JacobsonTruax);

    /// <summary>Gets: standard error of a difference between two scores, sqrt(2) times that.</summary>
    public static MeasureDefinition DifferenceError { get; } = new("change-sdiff", 1, "points", JacobsonTruax);

    /// <summary>Gets: after minus before, over the standard error of a difference.</summary>
    public static MeasureDefinition JacobsonTruaxIndex { get; } = new("rc-jacobson-truax", 1, "standard errors", JacobsonTruax);

    /// <summary>
    /// Gets: after minus the estimated true score before (mean + reliability times the distance from it), over the standard error of measurement.
    /// </summary>
    public static MeasureDefinition EdwardsNunnallyIndex { get; } = new("rc-edwards-nunnally", 1, "standard errors", "Speer 1992");

    /// <summary>Gets: second score less the predicted one, over the standard error of prediction.</summary>
    public static MeasureDefinition GulliksenLordNovickIndex { get; } = new("rc-gulliksen-lord-novick", 1, "standard errors", "Hsu 1989");

    /// <summary>Gets: the same about the group's mean after treatment.</summary>
    public static MeasureDefinition HsuLinnLordIndex { get; } = new("rc-hsu-linn-lord", 1, "standard errors", "Hsu 1989");

    /// <summary>Gets: second score less the estimated true first score, over an error of both.</summary>
    public static MeasureDefinition NunnallyKotschIndex { get; } = new("rc-nunnally-kotsch", 1, "standard errors", "Nunnally and Kotsch 1983; Speer 1992");

    /// <summary>Gets: estimated true change over its standard error.</summary>
    public static MeasureDefinition HagemanArrindellIndex { get; } = new("rc-hageman-arrindell", 1, "standard errors", "Hageman and Arrindell 1999");

    /// <summary>Gets: two standard deviations of the clinical group from its mean, towards better.</summary>
    public static MeasureDefinition CutoffA { get; } = new("cutoff-a", 1, "points", JacobsonTruax);

    /// <summary>Gets: two standard deviations of the other group from its mean, towards worse.</summary>
    public static MeasureDefinition CutoffB { get; } = new("cutoff-b", 1, "points", JacobsonTruax);

    /// <summary>Gets: the point between the means where both groups are equally likely, each weighted with the other's standard deviation.</summary>
    public static MeasureDefinition CutoffC { get; } = new("cutoff-c", 1, "points", JacobsonTruax);

    /// <summary>Gets: 100 (after - before) / before, on a scale with a true zero.</summary>
    public static MeasureDefinition PercentageChange { get; } = new("percentage-change", 1, "percent", "Hiller, Schindler and Lambert 2012");

    /// <summary>Gets all of them.</summary>
    public static IReadOnlyList<MeasureDefinition> All { get; } =
    [
        StandardError,
        DifferenceError,
        ChangeLow,
        ChangeHigh,
        JacobsonTruaxIndex,
        EdwardsNunnallyIndex,
        GulliksenLordNovickIndex,
        HsuLinnLordIndex,
        NunnallyKotschIndex,
        HagemanArrindellIndex,
        CutoffA,
        CutoffB,
        CutoffC,
        PercentageChange,
    ];
}
