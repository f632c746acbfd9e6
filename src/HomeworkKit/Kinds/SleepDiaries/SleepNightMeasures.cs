using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>The measures of one night. Numbers to look at together; none of them is a grade.</summary>
/// <remarks>
/// Minutes are elapsed time in the client's zone, so that nights on which clocks change have 23 or 25 hours a day; without a zone every day has 24 hours, see
/// <see cref="HasZone"/>. What cannot be computed is null, and <see cref="WhyNot"/> says why. Formulas: Carney et al. 2012; Reed and Sacco 2016. Equality is by
/// value.
/// </remarks>
public sealed partial record SleepNightMeasures
{
    private const decimal LongestPlausible = 16 * 60;
    private const decimal ShortestPlausible = 60;

    private SleepNightMeasures(SleepTimes times) => Times = times;

    /// <summary>Gets the date on which the client got out of bed.</summary>
    public LocalDate? WakeDate { get; private init; }

    /// <summary>Gets the clock times with their dates.</summary>
    public SleepTimes Times { get; }

    /// <summary>Gets a value indicating whether time was counted in the client's zone; if not, every day was taken to have 24 hours.</summary>
    public bool HasZone => Times.Zone is not null;

    /// <summary>Gets the minutes from getting into bed to getting out of it (TIB).</summary>
    public decimal? TimeInBed => Times.MinutesBetween(Times.IntoBed, Times.OutOfBed);

    /// <summary>Gets the minutes from trying to sleep to the final awakening (SA).</summary>
    public decimal? SleepAttempt => Times.MinutesBetween(Times.TriedToSleep, Times.FinalAwakening);

    /// <summary>Gets the minutes from the final awakening to getting out of bed (TWAK).</summary>
    public decimal? TerminalWake => Times.MinutesBetween(Times.FinalAwakening, Times.OutOfBed);

    /// <summary>Gets the minutes of falling asleep (SOL).</summary>
    public decimal? SleepOnsetLatency { get; private init; }

    /// <summary>Gets the minutes awake between falling asleep and the final awakening (WASO).</summary>
    /// <value>0 where there were no awakenings and the minutes are blank.</value>
    public decimal? WakeAfterSleepOnset { get; private init; }

    /// <summary>Gets the minutes of trying to sleep on after the final awakening (TASAFA).</summary>
    public decimal? TryingAfterFinalAwakening { get; private init; }

    /// <summary>Gets the minutes of sleep: the sleep attempt, less falling asleep and lying awake (TST).</summary>
    /// <value>Negative where the fields contradict each other; such a night is not accepted.</value>
    public decimal? TotalSleep => SleepAttempt - SleepOnsetLatency - WakeAfterSleepOnset;

    /// <summary>Gets the minutes awake: falling asleep, lying awake, and trying to sleep on (TWT).</summary>
    public decimal? TotalWake => SleepOnsetLatency + WakeAfterSleepOnset + TryingAfterFinalAwakening;

    /// <summary>Gets the percent of the time in bed that was sleep.</summary>
    public decimal? EfficiencyTimeInBed => PercentAsleep(TimeInBed);

    /// <summary>Gets the percent of the time from trying to sleep to getting out of bed that was sleep.</summary>
    public decimal? EfficiencyLightsOut => PercentAsleep(FromLightsOut);

    /// <summary>Gets the percent of the duration of the sleep episode that was sleep.</summary>
    public decimal? EfficiencySleepEpisode => PercentAsleep(SleepEpisode);

    /// <summary>Gets what the numbers of the night contradict or make doubtful.</summary>
    public ValidationReport Findings =>
        ValidationReport.From(SleepNightChecks.All.Where(check => !check.Holds(this)).Select(static check => check.ToFinding()));

    /// <summary>Gets a value indicating whether nothing contradicts: the night may enter averages.</summary>
    /// <value>Blank fields contradict nothing.</value>
    public bool IsAccepted => SleepNightChecks.All.All(check => check.Rule.Tier != FindingTier.Error || check.Holds(this));

    internal bool HasNegativeInput { get; private init; }

    internal bool HasNoNegativeSleep => !(TotalSleep < 0);

    internal bool GetsUpAfterGettingIn => !(Times.TriedBeforeIntoBed && TimeInBed <= 0);

    internal bool TriesWithinTerminalWake => !(TryingAfterFinalAwakening > TerminalWake);

    internal bool IsInBedPlausibly => TimeInBed is null or (>= ShortestPlausible and <= LongestPlausible);

    internal bool SleepsNoLongerThanInBed => !(TotalSleep > TimeInBed);

    private decimal? FromLightsOut => Times.MinutesBetween(Times.TriedToSleep, Times.OutOfBed);

    private decimal? SleepEpisode => TotalSleep + TotalWake;

    /// <summary>Gives a measure by its name.</summary>
    /// <param name="measure">The measure.</param>
    /// <returns>Its value; null if there is none.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The measure is none of those named.</exception>
    public decimal? Get(SleepMeasure measure) => measure switch
    {
        SleepMeasure.TimeInBed => TimeInBed,
        SleepMeasure.SleepAttempt => SleepAttempt,
        SleepMeasure.TotalSleep => TotalSleep,
        SleepMeasure.TerminalWake => TerminalWake,
        SleepMeasure.WakeAfterSleepOnset => WakeAfterSleepOnset,
        SleepMeasure.TotalWake => TotalWake,
        SleepMeasure.EfficiencyTimeInBed => EfficiencyTimeInBed,
        SleepMeasure.EfficiencyLightsOut => EfficiencyLightsOut,
        SleepMeasure.EfficiencySleepEpisode => EfficiencySleepEpisode,
        _ => throw new ArgumentOutOfRangeException(nameof(measure), SleepDiaryMessages.UnknownMeasure),
    };

    /// <summary>Says why a measure has no value.</summary>
    /// <param name="measure">The measure.</param>
    /// <returns>The reason; null if it has a value.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The measure is none of those named.</exception>
    public SleepMeasureNoValueReason? WhyNot(SleepMeasure measure) => Get(measure) is not null ? null : measure switch
    {
        SleepMeasure.EfficiencyTimeInBed => WhyNoPercentage(TimeInBed),
        SleepMeasure.EfficiencyLightsOut => WhyNoPercentage(FromLightsOut),
        SleepMeasure.EfficiencySleepEpisode => WhyNoPercentage(SleepEpisode),
        _ => SleepMeasureNoValueReason.NotFilledIn,
    };

    /// <summary>Returns the name of the type and nothing of its content.</summary>
    /// <returns>A text that is safe to log.</returns>
    public override string ToString() => nameof(SleepNightMeasures);

    internal static SleepNightMeasures Compute(SleepNight night, DateTimeZone? zone)
    {
        var times = SleepTimes.Of(night, zone);
        var afterwards = night.MinutesTryingAfterFinalAwakening ?? times.MinutesBetween(times.FinalAwakening, times.OutOfBed);
        return new SleepNightMeasures(times)
        {
            WakeDate = night.WakeDate,
            SleepOnsetLatency = night.MinutesToFallAsleep,
            WakeAfterSleepOnset = night.MinutesAwakeIncludeFinalAwakening ? night.MinutesAwake - afterwards
                : night is { Awakenings: 0, MinutesAwake: null } ? 0
                : night.MinutesAwake,
            TryingAfterFinalAwakening = night.MinutesTryingAfterFinalAwakening,
            HasNegativeInput = night.MinutesToFallAsleep < 0 || night.MinutesAwake < 0 || night.MinutesTryingAfterFinalAwakening < 0,
        };
    }

    private decimal? PercentAsleep(decimal? whole) => TotalSleep is { } sleep && whole is > 0 && IsAccepted ? 100 * sleep / whole : null;

    private SleepMeasureNoValueReason WhyNoPercentage(decimal? whole) =>
        TotalSleep is null || whole is null ? SleepMeasureNoValueReason.NotFilledIn
        : IsAccepted ? SleepMeasureNoValueReason.NoTimeToDivideBy
        : SleepMeasureNoValueReason.Contradiction;
}
