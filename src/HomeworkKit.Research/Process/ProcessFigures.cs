using HomeworkKit.Adherence;
using HomeworkKit.Kinds;

namespace HomeworkKit.Research;

/// <summary>What the core computes from homework, as figures with a definition and a reason where there is none. No formula stands here.</summary>
public static class ProcessFigures
{
    private const int DaysPerWeek = 7;

    /// <summary>Gives a result of adherence as a figure.</summary>
    /// <param name="result">The result.</param>
    /// <returns>
    /// The ratio; of what was due it counts the occurrences that something is recorded for, and as missing those that closed without an entry. What is still
    /// open is in neither.
    /// </returns>
    public static Measure Of(AdherenceResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var definition = ProcessDefinitions.Adherence(result.Definition);
        var counts = result.Counts;
        var answered = counts.Done + counts.DoneEarly + counts.DoneLate + counts.Partly + counts.NotDone;
        return result.Match(
            Measure.None(definition, NoValueReason.NothingDue, 0),
            _ => Measure.None(definition, NoValueReason.NothingRecorded, 0, counts.NoEntry),
            measured => Measure.Of(definition, (double)measured.Ratio, AnsweredOfDue(measured, answered), counts.NoEntry));
    }

    /// <summary>Gives the changes over one thought record.</summary>
    /// <param name="changes">What the core computed.</param>
    /// <returns>Change of belief, of the mean emotion, and its reduction.</returns>
    public static MeasureSet Of(ThoughtRecordChanges changes)
    {
        ArgumentNullException.ThrowIfNull(changes);
        var rated = changes.Emotions.Count(static emotion => emotion.Change is not null);
        var unrated = changes.Emotions.Count - rated;
        return new MeasureSet(
            Figure(ProcessDefinitions.BeliefChange, changes.BeliefChange, NoValueReason.NotRecorded),
            Figure(ProcessDefinitions.EmotionChange, changes.MeanChange, NoValueReason.NotRecorded, rated, unrated),
            Figure(
                ProcessDefinitions.EmotionReduction,
                changes.PercentReductionOfMean,
                changes.MeanBefore is null ? NoValueReason.NotRecorded : NoValueReason.ZeroDivisor,
                rated,
                unrated));
    }

    /// <summary>Gives the changes over one behavioural experiment.</summary>
    /// <param name="outcome">What the core computed.</param>
    /// <returns>Change of belief in what was tested, of how true it feels, and of belief in the alternative.</returns>
    public static MeasureSet Of(BehaviouralExperimentOutcome outcome)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        return new MeasureSet(
            Figure(ProcessDefinitions.ExperimentBeliefChange, outcome.BeliefChange, NoValueReason.NotRecorded),
            Figure(ProcessDefinitions.ExperimentHeartBeliefChange, outcome.HeartBeliefChange, NoValueReason.NotRecorded),
            Figure(ProcessDefinitions.ExperimentAlternativeChange, outcome.AlternativeChange, NoValueReason.NotRecorded));
    }

    /// <summary>Gives the figures of one exposure.</summary>
    /// <param name="outcome">What the core computed.</param>
    /// <returns>Peak, activation, change within the session, overprediction and expectancy.</returns>
    public static MeasureSet Of(ExposureOutcome outcome)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        return new MeasureSet(
            Figure(ProcessDefinitions.SudsPeak, outcome.Peak),
            Figure(ProcessDefinitions.Activation, outcome.Activation),
            Figure(ProcessDefinitions.WithinSessionPeak, outcome.WithinSessionChangeFromPeak),
            Figure(ProcessDefinitions.WithinSessionInitial, outcome.WithinSessionChangeFromStart),
            Figure(ProcessDefinitions.WithinSessionPercent, outcome.WithinSessionChangePercent),
            Figure(ProcessDefinitions.Overprediction, outcome.Overprediction),
            Figure(ProcessDefinitions.ExpectancyChange, outcome.ExpectancyChange),
            Figure(ProcessDefinitions.ExpectancyViolation, outcome.ExpectancyViolation));
    }

    /// <summary>Gives the figures of the repeats of one step.</summary>
    /// <param name="repeats">What the core computed.</param>
    /// <returns>
    /// Change between sessions and the slope of the peaks, both counting the repeats with a peak, and the change of expectancy from the first repeat to the
    /// last.
    /// </returns>
    public static MeasureSet Of(ExposureRepeats repeats)
    {
        ArgumentNullException.ThrowIfNull(repeats);
        return new MeasureSet(
            Figure(ProcessDefinitions.BetweenSessions, repeats.BetweenSessionChange.Value, NoValueReason.TooFewValues, repeats.WithPeak, repeats.WithoutPeak),
            Figure(ProcessDefinitions.PeakSlope, repeats.Slope, NoValueReason.TooFewValues, repeats.WithPeak, repeats.WithoutPeak),
            Figure(ProcessDefinitions.ExpectancyOverRepeats, repeats.ExpectancyChange));
    }

    /// <summary>Gives the figures of one night.</summary>
    /// <param name="night">What the core computed.</param>
    /// <returns>Minutes of sleep and three efficiencies, none of which is just called efficiency.</returns>
    public static MeasureSet Of(SleepNightMeasures night)
    {
        ArgumentNullException.ThrowIfNull(night);
        return new MeasureSet(
            Night(ProcessDefinitions.TotalSleep, night, SleepMeasure.TotalSleep),
            Night(ProcessDefinitions.EfficiencyTimeInBed, night, SleepMeasure.EfficiencyTimeInBed),
            Night(ProcessDefinitions.EfficiencyLightsOut, night, SleepMeasure.EfficiencyLightsOut),
            Night(ProcessDefinitions.EfficiencySleepEpisode, night, SleepMeasure.EfficiencySleepEpisode));
    }

    /// <summary>Gives the averages of the nights of a diary, which is due every night of its weeks.</summary>
    /// <param name="week">What the core computed.</param>
    /// <returns>
    /// Mean sleep and both averages of efficiency. They count the nights used, and as missing the others of as many whole weeks of seven nights as there are
    /// from the first of them to the last: three usable nights of one week leave four.
    /// </returns>
    public static MeasureSet Of(SleepWeek week)
    {
        ArgumentNullException.ThrowIfNull(week);
        var nights = week.WakeDates.Count == 0 ? 1 : Period.DaysBetween(week.WakeDates[0], week.WakeDates[^1]) + 1;
        return Of(week, Math.Max(week.NightsGiven, (nights + DaysPerWeek - 1) / DaysPerWeek * DaysPerWeek));
    }

    /// <summary>Gives the averages of some nights out of all that were due.</summary>
    /// <param name="week">What the core computed.</param>
    /// <param name="nightsDue">How many nights the diary was to be kept for; no fewer than were used.</param>
    /// <returns>Mean sleep and both averages of efficiency; they count the nights used, and as missing the others that were due.</returns>
    /// <exception cref="ArgumentOutOfRangeException">More nights were used than were due.</exception>
    public static MeasureSet Of(SleepWeek week, int nightsDue)
    {
        ArgumentNullException.ThrowIfNull(week);
        ArgumentOutOfRangeException.ThrowIfLessThan(nightsDue, week.NightsUsed);
        var left = nightsDue - week.NightsUsed;
        return new MeasureSet(
            Figure(ProcessDefinitions.WeekMeanTotalSleep, week.MeanTotalSleep, NoValueReason.TooFewValues, week.NightsUsed, left),
            Figure(ProcessDefinitions.WeekMeanOfEfficiencies, week.MeanOfNightlyEfficiencies, NoValueReason.TooFewValues, week.NightsUsed, left),
            Figure(ProcessDefinitions.WeekEfficiencyOfSums, week.EfficiencyOfSums, NoValueReason.TooFewValues, week.NightsUsed, left));
    }

    /// <summary>Gives the figures of a practice profile.</summary>
    /// <param name="profile">What the core computed.</param>
    /// <returns>Minutes, days, coverage, and the intervals between days.</returns>
    public static MeasureSet Of(PracticeProfile profile)
    {
        ArgumentNullException.ThrowIfNull(profile);
        var days = profile.ActiveDays;
        return new MeasureSet(
            Measure.Of(
                ProcessDefinitions.PracticeMinutes,
                (double)profile.TotalMinutes,
                profile.Sessions - profile.SessionsWithoutMinutes,
                profile.SessionsWithoutMinutes),
            Measure.Of(ProcessDefinitions.PracticeDays, days, profile.Sessions),
            Figure(ProcessDefinitions.PracticeCoverage, profile.Coverage, NoValueReason.NotRecorded, profile.ObservedDays ?? 0),
            Figure(ProcessDefinitions.PracticeInterval, profile.MeanIntervalDays, NoValueReason.TooFewValues, days),
            Figure(ProcessDefinitions.PracticeIrregularity, profile.Irregularity, NoValueReason.TooFewValues, days),
            Figure(ProcessDefinitions.PracticeLongestGap, (double?)profile.LongestGapDays, NoValueReason.TooFewValues, days));
    }

    /// <summary>Gives the figures of how practice was spread between two sessions.</summary>
    /// <param name="pacing">What the core computed.</param>
    /// <returns>Burst share, evenness, lead over an even pace, and latency.</returns>
    public static MeasureSet Of(PracticePacing pacing)
    {
        ArgumentNullException.ThrowIfNull(pacing);
        return new MeasureSet(
            Figure(ProcessDefinitions.BurstShare, pacing.LastDayShare, NoValueReason.TooFewValues, pacing.Pieces),
            Figure(ProcessDefinitions.Evenness, pacing.Evenness, NoValueReason.TooFewValues, pacing.Pieces),
            Figure(ProcessDefinitions.PaceLead, pacing.MeanLead, NoValueReason.TooFewValues, pacing.Pieces),
            Figure(ProcessDefinitions.FirstPractice, pacing.Latency?.TotalHours, NoValueReason.TooFewValues, pacing.Pieces));
    }

    /// <summary>Gives how far practice is ahead of (above 0) or behind (below 0) an even pace by a moment between two sessions.</summary>
    /// <param name="done">How many pieces of practice are done by then.</param>
    /// <param name="due">How many are due over the whole interval.</param>
    /// <param name="from">The last session, or the agreement.</param>
    /// <param name="to">The next session, not included; after <paramref name="from"/>.</param>
    /// <param name="now">The moment.</param>
    /// <returns>The core's lead as a share of what is due; none where nothing is due. It counts the pieces.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative.</exception>
    /// <exception cref="ArgumentException">The interval does not end after it starts.</exception>
    public static Measure PaceLead(int done, int due, Instant from, Instant to, Instant now)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(done);
        ArgumentOutOfRangeException.ThrowIfNegative(due);
        var lead = PracticePacing.Lead(done, due, from, to, now);
        return due == 0
            ? Measure.None(ProcessDefinitions.PaceLeadByNow, NoValueReason.NothingDue, done)
            : Measure.Of(ProcessDefinitions.PaceLeadByNow, lead / due, done);
    }

    // Where occurrences are counted, what was answered ahead of its time is not yet due.
    private static int AnsweredOfDue(Measured measured, int answered) =>
        measured.Definition.Unit == AdherenceUnit.Occurrences ? Math.Min(answered, (int)measured.Denominator - measured.Counts.NoEntry) : answered;

    // Of a night that contradicts itself no number is a figure, also where the core can subtract its times.
    private static Measure Night(MeasureDefinition definition, SleepNightMeasures night, SleepMeasure measure) =>
        Figure(
            definition,
            night.IsAccepted ? night.Get(measure) : null,
            night.WhyNot(measure) switch
            {
                null or SleepMeasureNoValueReason.Contradiction => NoValueReason.NotApplicable,
                SleepMeasureNoValueReason.NoTimeToDivideBy => NoValueReason.ZeroDivisor,
                _ => NoValueReason.NotRecorded,
            });

    private static Measure Figure(MeasureDefinition definition, ExposureFigure figure) =>
        Figure(
            definition,
            figure.Value,
            figure.Gap switch
            {
                ExposureNoValueReason.PeakIsZero => NoValueReason.ZeroDivisor,
                ExposureNoValueReason.TooFewRepeats => NoValueReason.TooFewValues,
                ExposureNoValueReason.FearedOutcomeOccurred
                or ExposureNoValueReason.FearedOutcomePartlyOccurred
                or ExposureNoValueReason.FearedOutcomeUnclear => NoValueReason.NotApplicable,
                _ => NoValueReason.NotRecorded,
            });

    private static Measure Figure(MeasureDefinition definition, decimal? value, NoValueReason otherwise) =>
        Figure(definition, (double?)value, otherwise, value is null ? 0 : 1, value is null ? 1 : 0);

    private static Measure Figure(MeasureDefinition definition, decimal? value, NoValueReason otherwise, int count, int missing = 0) =>
        Figure(definition, (double?)value, otherwise, count, missing);

    private static Measure Figure(MeasureDefinition definition, double? value, NoValueReason otherwise, int count, int missing = 0) => value is { } number
        ? Measure.Of(definition, number, count, missing)
        : Measure.None(definition, otherwise, count, missing);
}
