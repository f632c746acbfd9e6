namespace HomeworkKit.Kinds;

/// <summary>What the numbers of one exposure say. Numbers to look at together, not a grade.</summary>
/// <remarks>
/// Peak and end are those that were recorded, or else come from the series; the initial value is the first reading. WSH stands for within-session change of
/// distress (Foa and Kozak 1986): it does not predict outcome reliably, so it is shown and never judged. Equality is by value.
/// </remarks>
public sealed partial record ExposureOutcome
{
    private ExposureOutcome()
    {
    }

    /// <summary>Gets the highest distress.</summary>
    /// <value>0 to 100.</value>
    public ExposureFigure Peak { get; private init; }

    /// <summary>Gets the distress at the end.</summary>
    /// <value>0 to 100.</value>
    public ExposureFigure End { get; private init; }

    /// <summary>Gets the distress at the first reading.</summary>
    /// <value>0 to 100.</value>
    public ExposureFigure Initial { get; private init; }

    /// <summary>Gets WSH_peak: by how much distress fell from its peak.</summary>
    /// <value>Peak minus end.</value>
    public ExposureFigure WithinSessionChangeFromPeak { get; private init; }

    /// <summary>Gets WSH_initial: by how much distress fell from the first reading.</summary>
    /// <value>First minus end; negative if it rose.</value>
    public ExposureFigure WithinSessionChangeFromStart { get; private init; }

    /// <summary>Gets %WSH: by which share of its peak distress fell.</summary>
    /// <value>Percent of the peak; none at a peak of 0.</value>
    public ExposureFigure WithinSessionChangePercent { get; private init; }

    /// <summary>Gets the activation: by how much distress rose.</summary>
    /// <value>Peak minus baseline.</value>
    public ExposureFigure Activation { get; private init; }

    /// <summary>Gets the overprediction: by how much more distress was expected than came.</summary>
    /// <value>Anticipated minus peak; negative if more came than was expected.</value>
    public ExposureFigure Overprediction { get; private init; }

    /// <summary>Gets the change of expectancy: by how much less likely the feared outcome seems afterwards.</summary>
    /// <value>Before minus after.</value>
    public ExposureFigure ExpectancyChange { get; private init; }

    /// <summary>Gets the expectancy violation: how likely the feared outcome had seemed, where it did not happen.</summary>
    /// <value>The expectancy before; none if the outcome happened, even in part, or if nobody can tell.</value>
    public ExposureFigure ExpectancyViolation { get; private init; }

    /// <summary>Gets why it ended.</summary>
    public ExposureStopReason? StopReason { get; private init; }

    /// <summary>Says whether distress came down to a share of its peak by the end.</summary>
    /// <param name="conventions">The share; the customary one if left out.</param>
    /// <returns>Null if peak or end is not known or the peak is 0.</returns>
    public bool? CameDownToShareOfPeak(ExposureConventions? conventions = null) =>
        Peak.Value is not > 0 ? null
        : 100 * End.Value / Peak.Value is { } share ? share <= (conventions ?? ExposureConventions.Customary).ShareOfPeak.Value
        : null;

    /// <summary>Gives what a clinician may want to look at. For the clinician only.</summary>
    /// <param name="conventions">The numbers; the customary ones if left out.</param>
    /// <returns>The hints; empty if there are none.</returns>
    public IReadOnlyList<ExposureCaution> GetCautions(ExposureConventions? conventions = null)
    {
        var numbers = conventions ?? ExposureConventions.Customary;
        var cautions = new List<ExposureCaution>();
        if (Peak.Value < numbers.LowPeak.Value)
        {
            cautions.Add(ExposureCaution.LittleActivation);
        }

        if (StopReason == ExposureStopReason.LeftEarly && WithinSessionChangeFromPeak.Value <= numbers.NearPeak.Value)
        {
            cautions.Add(ExposureCaution.LeftNearPeak);
        }

        return cautions;
    }

    internal static ExposureOutcome Of(ExposureRecord record)
    {
        var peak = record.PeakSuds?.Value ?? (record.Series.Count == 0 ? null : record.Series.Max(static reading => reading.Value.Value));
        var end = record.EndSuds?.Value ?? (record.Series.Count == 0 ? null : record.Series[^1].Value.Value);
        decimal? initial = record.Series.Count == 0 ? null : record.Series[0].Value.Value;
        return new ExposureOutcome
        {
            Peak = ExposureFigure.Of(peak),
            End = ExposureFigure.Of(end),
            Initial = ExposureFigure.Of(initial),
            WithinSessionChangeFromPeak = ExposureFigure.Of(peak - end),
            WithinSessionChangeFromStart = ExposureFigure.Of(initial - end),
            WithinSessionChangePercent = peak == 0 ? ExposureFigure.None(ExposureNoValueReason.PeakIsZero) : ExposureFigure.Of(100 * (peak - end) / peak),
            Activation = ExposureFigure.Of(peak - record.BaselineSuds?.Value),
            Overprediction = ExposureFigure.Of(record.AnticipatedSuds?.Value - peak),
            ExpectancyChange = ExposureFigure.Of(record.ExpectancyBefore?.Value - record.ExpectancyAfter?.Value),
            ExpectancyViolation = Violation(record),
            StopReason = record.StopReason,
        };
    }

    private static ExposureFigure Violation(ExposureRecord record) => record.Occurred switch
    {
        FearedOutcomeOccurrence.No => ExposureFigure.Of(record.ExpectancyBefore?.Value),
        FearedOutcomeOccurrence.Partly => ExposureFigure.None(ExposureNoValueReason.FearedOutcomePartlyOccurred),
        FearedOutcomeOccurrence.Yes => ExposureFigure.None(ExposureNoValueReason.FearedOutcomeOccurred),
        FearedOutcomeOccurrence.CannotTell => ExposureFigure.None(ExposureNoValueReason.FearedOutcomeUnclear),
        _ => ExposureFigure.None(ExposureNoValueReason.NotRecorded),
    };
}
