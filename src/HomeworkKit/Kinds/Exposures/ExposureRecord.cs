using System.Text.Json.Serialization;

namespace HomeworkKit.Kinds;

/// <summary>One exposure: what was expected, what distress did, what happened, what was learned.</summary>
/// <remarks>
/// Members stand in the order of the record: before, during, after, rituals. Everything may be left out. From <see cref="StartedAt"/> on, what was feared and
/// how likely it seemed are frozen: see <see cref="AmendPrediction"/>. Nothing here says whether an exposure went well; distress that stays high is no fault.
/// Foa and Kozak 1986; Craske et al. 2014.
/// </remarks>
public sealed partial record ExposureRecord : HomeworkEntry, IHasPredictions, IHasRatingChanges, IHasDuration, IOfLibraryKind
{
    /// <summary>Gets the step that was done.</summary>
    /// <value>May be another than the task's: any order is fine, and so is repeating.</value>
    public ExposureStepId? Step { get; init; }

    /// <summary>Gets what was met, in the client's words.</summary>
    public string? Situation { get; init; }

    /// <summary>Gets how long it was to take.</summary>
    /// <value>Minutes, 0 or more.</value>
    [Unit("minutes")]
    public decimal? PlannedMinutes { get; init; }

    /// <summary>Gets what the client feared would happen, in one sentence that could be observed.</summary>
    public string? FearedOutcome { get; init; }

    /// <summary>Gets how likely that seemed before.</summary>
    /// <value>0 to 100.</value>
    public Percent? ExpectancyBefore { get; init; }

    /// <summary>Gets how the client will know whether it happened.</summary>
    public string? HowIWillKnow { get; init; }

    /// <summary>Gets how strong the client expected distress to become.</summary>
    /// <value>0 to 100.</value>
    public Suds? AnticipatedSuds { get; init; }

    /// <summary>Gets what the client expects to feel, how willing they are to feel it, and what it is for.</summary>
    /// <value>Null where it is not asked.</value>
    public Courage? Courage { get; init; }

    /// <summary>Gets the distress before starting.</summary>
    /// <value>0 to 100.</value>
    public Suds? BaselineSuds { get; init; }

    /// <summary>Gets the safety behaviours that the client meant to leave out.</summary>
    public IReadOnlyList<string> SafetyBehavioursToDrop { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets where, when and with whom it was done.</summary>
    public IReadOnlyList<string> Contexts { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets the feared things that were met together (deepened extinction).</summary>
    public IReadOnlyList<string> CombinedStimuli { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets the safety signals that were still there: a companion, a phone, medication in the bag.</summary>
    public IReadOnlyList<string> SafetySignals { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets the reminder of earlier learning that was taken along.</summary>
    public string? RetrievalCue { get; init; }

    /// <summary>Gets when it started.</summary>
    /// <value>Null while it is being prepared.</value>
    public Instant? StartedAt { get; init; }

    /// <summary>Gets the distress over time.</summary>
    /// <value>Minutes strictly increasing.</value>
    public IReadOnlyList<SudsReading> Series { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets a value indicating whether the series runs from start to end, so that peak and end are in it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool SeriesIsComplete { get; init; }

    /// <summary>Gets the safety behaviours that were used.</summary>
    public IReadOnlyList<string> SafetyBehavioursUsed { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets the client's words for what was felt at the time (affect labelling).</summary>
    public string? AffectLabel { get; init; }

    /// <summary>Gets the changes to what was feared or how likely it seemed that were made after the start, oldest first.</summary>
    public IReadOnlyList<PredictionAmendment> Amendments { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets the highest distress.</summary>
    /// <value>0 to 100; not below <see cref="EndSuds"/> or any reading.</value>
    public Suds? PeakSuds { get; init; }

    /// <summary>Gets the distress at the end.</summary>
    /// <value>0 to 100.</value>
    public Suds? EndSuds { get; init; }

    /// <summary>Gets how long it took.</summary>
    /// <value>Minutes, not below the time of the last reading.</value>
    [Unit("minutes")]
    public decimal? ActualMinutes { get; init; }

    /// <summary>Gets how strong the sensations were that were brought on.</summary>
    /// <value>0 to 100; for interoceptive exposure (Craske and Barlow 2007).</value>
    public Percent? SensationIntensity { get; init; }

    /// <summary>Gets how like the client's own panic or anxiety the sensations were.</summary>
    /// <value>0 (not at all) to 100 (just the same); for interoceptive exposure (Craske and Barlow 2007). What is most alike is worth repeating.</value>
    public Percent? SensationSimilarity { get; init; }

    /// <summary>Gets how vivid the scene was.</summary>
    /// <value>0 (not at all) to 100 (as if it were happening); for imaginal exposure (Foa and Kozak 1986).</value>
    public Percent? Vividness { get; init; }

    /// <summary>Gets why it ended.</summary>
    public ExposureStopReason? StopReason { get; init; }

    /// <summary>Gets whether what was feared happened.</summary>
    public FearedOutcomeOccurrence? Occurred { get; init; }

    /// <summary>Gets what happened, in the client's words.</summary>
    public string? WhatHappened { get; init; }

    /// <summary>Gets how unpleasant it was.</summary>
    /// <value>0 to 100.</value>
    public Percent? HowUnpleasant { get; init; }

    /// <summary>Gets how well the client coped.</summary>
    /// <value>0 to 100.</value>
    public Percent? Coping { get; init; }

    /// <summary>Gets how surprised the client was.</summary>
    /// <value>0 to 100.</value>
    public Percent? Surprise { get; init; }

    /// <summary>Gets how likely what was feared seems now.</summary>
    /// <value>0 to 100.</value>
    public Percent? ExpectancyAfter { get; init; }

    /// <summary>Gets what the client learned.</summary>
    public string? Learned { get; init; }

    /// <summary>Gets how willing the client is to do it again.</summary>
    /// <value>0 to 100.</value>
    public Percent? WillingnessToRepeat { get; init; }

    /// <summary>Gets a value indicating whether the client would call the step mastered now.</summary>
    /// <value>The client's own word, whatever the numbers say; null while they have not said.</value>
    public bool? Mastered { get; init; }

    /// <summary>Gets what was done with the urge to ritualise.</summary>
    /// <value>Null where no ritual was in question.</value>
    public ResponsePrevention? ResponsePrevention { get; init; }

    /// <summary>Changes what was feared, or how likely it seemed, after the start. What was first written stays.</summary>
    /// <param name="amendment">The change, with its reason.</param>
    /// <returns>A record with the change behind the earlier ones.</returns>
    /// <exception cref="InvalidOperationException">It has not started: until then the members are simply set anew.</exception>
    public ExposureRecord AmendPrediction(PredictionAmendment amendment)
    {
        ArgumentNullException.ThrowIfNull(amendment);
        return StartedAt is null ? throw new InvalidOperationException(PredictionMessages.NotStarted) : this with { Amendments = [.. Amendments, amendment] };
    }

    /// <summary>Computes what the numbers of this record say.</summary>
    /// <returns>The derived values; one that does not exist says why.</returns>
    public ExposureOutcome GetOutcome() => ExposureOutcome.Of(this);

    /// <inheritdoc/>
    public IReadOnlyList<TestedPrediction> GetPredictions() => FearedOutcome is null && ExpectancyBefore is null ? [] :
    [
        new()
        {
            Path = "fearedOutcome",
            Text = FearedOutcome,
            Probability = ExpectancyBefore,
            Amendments = Amendments,
            Verdict = Occurred switch
            {
                FearedOutcomeOccurrence.No => PredictionVerdict.Disconfirmed,
                FearedOutcomeOccurrence.Partly => PredictionVerdict.Mixed,
                FearedOutcomeOccurrence.Yes => PredictionVerdict.Confirmed,
                _ => PredictionVerdict.Untested,
            },
            WhatHappened = WhatHappened,
            Learned = Learned,
        },
    ];

    /// <inheritdoc/>
    public IReadOnlyList<RatingChange> GetRatingChanges() => RatingChange.List(
        RatingChange.OfPercent("distress", BaselineSuds?.Value, EndSuds?.Value),
        RatingChange.OfPercent("likelihood", ExpectancyBefore?.Value, ExpectancyAfter?.Value, FearedOutcome));

    /// <inheritdoc/>
    public decimal? GetMinutesTaken() => ActualMinutes;

    HomeworkKind IOfLibraryKind.Kind() => ExposureKind.Instance;
}
