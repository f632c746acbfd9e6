using HomeworkKit.Adherence;

namespace HomeworkKit.Research;

/// <summary>What the figures about homework mean. The formulas are those of the core's kinds; here they get a name, a unit and a source.</summary>
public static class ProcessDefinitions
{
    private const string Exposure = "Foa and Kozak 1986";
    private const string Diary = "Carney et al. 2012";
    private const string Efficiency = "Reed and Sacco 2016";
    private const string Thoughts = "Greenberger and Padesky 2015";
    private const string Experiments = "Bennett-Levy et al. 2004";
    private const string Pacing = "HomeworkKit 2026";

    /// <summary>Gets: belief in the hot thought, after minus before.</summary>
    public static MeasureDefinition BeliefChange { get; } = new("belief-change", 1, "points", Thoughts);

    /// <summary>Gets: mean strength of the emotions rated twice, after minus before.</summary>
    public static MeasureDefinition EmotionChange { get; } = new("emotion-mean-change", 1, "points", Thoughts);

    /// <summary>Gets: by which share of its strength before the mean fell.</summary>
    public static MeasureDefinition EmotionReduction { get; } = new("emotion-mean-reduction", 1, "percent", Thoughts);

    /// <summary>Gets: belief in what an experiment tested, after minus before.</summary>
    public static MeasureDefinition ExperimentBeliefChange { get; } = new("experiment-belief-change", 1, "points", Experiments);

    /// <summary>Gets: belief in the alternative, after an experiment minus before.</summary>
    public static MeasureDefinition ExperimentAlternativeChange { get; } = new("experiment-alternative-change", 1, "points", Experiments);

    /// <summary>Gets: how true what an experiment tested feels, after minus before.</summary>
    public static MeasureDefinition ExperimentHeartBeliefChange { get; } = new("experiment-heart-belief-change", 1, "points", Experiments);

    /// <summary>Gets: peak of distress.</summary>
    public static MeasureDefinition SudsPeak { get; } = new("suds-peak", 1, "SUDS", Exposure);

    /// <summary>Gets: peak minus baseline.</summary>
    public static MeasureDefinition Activation { get; } = new("exposure-activation", 1, "SUDS", Exposure);

    /// <summary>Gets: within a session, peak minus end.</summary>
    public static MeasureDefinition WithinSessionPeak { get; } = new("exposure-within-session-peak", 1, "SUDS", Exposure);

    /// <summary>Gets: within a session, first reading minus end.</summary>
    public static MeasureDefinition WithinSessionInitial { get; } = new("exposure-within-session-initial", 1, "SUDS", Exposure);

    /// <summary>Gets: within a session, peak minus end in percent of the peak.</summary>
    public static MeasureDefinition WithinSessionPercent { get; } = new("exposure-within-session-percent", 1, "percent", Exposure);

    /// <summary>Gets: anticipated minus peak distress.</summary>
    public static MeasureDefinition Overprediction { get; } = new("exposure-overprediction", 1, "SUDS", "Rachman and Bichard 1988");

    /// <summary>Gets: expectancy of the feared outcome, before minus after.</summary>
    public static MeasureDefinition ExpectancyChange { get; } = new("exposure-expectancy-change", 1, "percent", "Craske et al. 2014");

    /// <summary>Gets: expectancy before, where the feared outcome did not come.</summary>
    public static MeasureDefinition ExpectancyViolation { get; } = new("exposure-expectancy-violation", 1, "percent", "Craske et al. 2014");

    /// <summary>Gets: between sessions, first peak minus last.</summary>
    public static MeasureDefinition BetweenSessions { get; } = new("exposure-between-sessions", 1, "SUDS", Exposure);

    /// <summary>Gets: least-squares slope of the peak over the number of the repeat.</summary>
    public static MeasureDefinition PeakSlope { get; } = new("exposure-peak-slope", 1, "SUDS per repeat", Exposure);

    /// <summary>Gets: over the repeats of a step, expectancy before the first minus expectancy after the last.</summary>
    public static MeasureDefinition ExpectancyOverRepeats { get; } = new("exposure-expectancy-over-repeats", 1, "percent", "Craske et al. 2014");

    /// <summary>Gets: sleep in percent of the time in bed, of one night.</summary>
    public static MeasureDefinition EfficiencyTimeInBed { get; } = new("sleep-efficiency-time-in-bed", 1, "percent", Diary);

    /// <summary>Gets: sleep in percent of the time from trying to sleep to getting up, of one night.</summary>
    public static MeasureDefinition EfficiencyLightsOut { get; } = new("sleep-efficiency-lights-out", 1, "percent", Efficiency);

    /// <summary>Gets: sleep in percent of the sleep episode, of one night.</summary>
    public static MeasureDefinition EfficiencySleepEpisode { get; } = new("sleep-efficiency-sleep-episode", 1, "percent", Efficiency);

    /// <summary>Gets: minutes of sleep of one night.</summary>
    public static MeasureDefinition TotalSleep { get; } = new("total-sleep", 1, "minutes", Diary);

    /// <summary>Gets: mean of the nights' own efficiencies by time in bed.</summary>
    public static MeasureDefinition WeekMeanOfEfficiencies { get; } = new("sleep-week-mean-of-efficiencies", 1, "percent", Efficiency);

    /// <summary>Gets: all sleep in percent of all time in bed.</summary>
    public static MeasureDefinition WeekEfficiencyOfSums { get; } = new("sleep-week-efficiency-of-sums", 1, "percent", Efficiency);

    /// <summary>Gets: mean minutes of sleep over the nights.</summary>
    public static MeasureDefinition WeekMeanTotalSleep { get; } = new("sleep-week-mean-total-sleep", 1, "minutes", Diary);

    /// <summary>Gets: minutes of practice.</summary>
    public static MeasureDefinition PracticeMinutes { get; } = new("practice-minutes", 1, "minutes", Pacing);

    /// <summary>Gets: days with practice.</summary>
    public static MeasureDefinition PracticeDays { get; } = new("practice-active-days", 1, "days", Pacing);

    /// <summary>Gets: days with practice over days observed.</summary>
    public static MeasureDefinition PracticeCoverage { get; } = new("practice-coverage", 1, "ratio", Pacing);

    /// <summary>Gets: mean of the intervals between days of practice.</summary>
    public static MeasureDefinition PracticeInterval { get; } = new("practice-mean-interval", 1, "days", Pacing);

    /// <summary>Gets: standard deviation of those intervals over their mean.</summary>
    public static MeasureDefinition PracticeIrregularity { get; } = new("practice-irregularity", 1, "ratio", Pacing);

    /// <summary>Gets: largest difference between one day of practice and the next.</summary>
    public static MeasureDefinition PracticeLongestGap { get; } = new("practice-longest-gap", 1, "days", Pacing);

    /// <summary>Gets: share of the practice between two sessions that fell into the last 24 hours.</summary>
    public static MeasureDefinition BurstShare { get; } = new("practice-burst-share", 1, "ratio", Pacing);

    /// <summary>Gets: how evenly practice lies over the days between two sessions: entropy over the largest possible.</summary>
    public static MeasureDefinition Evenness { get; } = new("practice-evenness", 1, "ratio", Pacing);

    /// <summary>Gets: how far practice lay ahead of an even pace, on average.</summary>
    public static MeasureDefinition PaceLead { get; } = new("practice-pace-lead", 1, "ratio", Pacing);

    /// <summary>Gets: by a moment, what was done less what an even pace would have brought, out of all that is due.</summary>
    public static MeasureDefinition PaceLeadByNow { get; } = new("practice-pace-lead-by-now", 1, "ratio", Pacing);

    /// <summary>Gets: hours from a session to the first practice.</summary>
    public static MeasureDefinition FirstPractice { get; } = new("practice-latency", 1, "hours", Pacing);

    /// <summary>Gets all of them, adherence under the core's definitions included.</summary>
    public static IReadOnlyList<MeasureDefinition> All { get; } =
    [
        BeliefChange,
        EmotionChange,
        EmotionReduction,
        ExperimentBeliefChange,
        ExperimentHeartBeliefChange,
        ExperimentAlternativeChange,
        SudsPeak,
        Activation,
        WithinSessionPeak,
        WithinSessionInitial,
        WithinSessionPercent,
        Overprediction,
        ExpectancyChange,
        ExpectancyViolation,
        BetweenSessions,
        PeakSlope,
        ExpectancyOverRepeats,
        EfficiencyTimeInBed,
        EfficiencyLightsOut,
        EfficiencySleepEpisode,
        TotalSleep,
        WeekMeanOfEfficiencies,
        WeekEfficiencyOfSums,
        WeekMeanTotalSleep,
        PracticeMinutes,
        PracticeDays,
        PracticeCoverage,
        PracticeInterval,
        PracticeIrregularity,
        PracticeLongestGap,
        BurstShare,
        Evenness,
        PaceLead,
        PaceLeadByNow,
        FirstPractice,
        .. AdherenceDefinition.BuiltIn.Select(Adherence),
    ];

    /// <summary>Gives the core's definition of adherence as a definition of a figure.</summary>
    /// <param name="definition">The core's definition.</param>
    /// <returns>One of the same version.</returns>
    public static MeasureDefinition Adherence(AdherenceDefinition definition)
    {
        ArgumentNullException.ThrowIfNull(definition);
        return new MeasureDefinition($"adherence-{definition.Id}", definition.Version, "ratio", "Mausbach et al. 2010");
    }
}
