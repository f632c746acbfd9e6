namespace HomeworkKit.Kinds;

/// <summary>One behavioural experiment: the belief, what it predicts, what was done, what was seen, what was learned.</summary>
/// <remarks>
/// Members stand in the order of the record. Everything may be left out. From <see cref="StartedAt"/> on the predictions are frozen: see
/// <see cref="AmendPrediction"/>. An experiment cannot go wrong: whatever happens is a finding. Bennett-Levy et al. 2004.
/// </remarks>
public sealed partial record BehaviouralExperiment : HomeworkEntry, IHasPredictions, IHasRatingChanges, IOfLibraryKind
{
    /// <summary>Gets the belief that is tested.</summary>
    public string? TargetBelief { get; init; }

    /// <summary>Gets how much the client believes it before.</summary>
    /// <value>0 to 100.</value>
    public Percent? BeliefBefore { get; init; }

    /// <summary>Gets how true it feels before, where head and heart are rated apart.</summary>
    /// <value>0 to 100.</value>
    public Percent? HeartBeliefBefore { get; init; }

    /// <summary>Gets the belief that is held against it.</summary>
    public string? AlternativeBelief { get; init; }

    /// <summary>Gets how much the client believes the alternative before.</summary>
    /// <value>0 to 100.</value>
    public Percent? AlternativeBefore { get; init; }

    /// <summary>Gets what the client will do.</summary>
    public string? What { get; init; }

    /// <summary>Gets where.</summary>
    public string? Where { get; init; }

    /// <summary>Gets when, in the client's words.</summary>
    public string? When { get; init; }

    /// <summary>Gets the precautions that the client means to leave out.</summary>
    public IReadOnlyList<string> PrecautionsToDrop { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets the predictions, each with what became of it.</summary>
    public IReadOnlyList<ExperimentPrediction> Predictions { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets what may get in the way.</summary>
    public IReadOnlyList<ExperimentObstacle> Obstacles { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets what the client expects to feel, how willing they are to feel it, and what it is for.</summary>
    /// <value>Null where it is not asked.</value>
    public Courage? Courage { get; init; }

    /// <summary>Gets when it started.</summary>
    /// <value>Null while it is being prepared.</value>
    public Instant? StartedAt { get; init; }

    /// <summary>Gets the precautions that were used after all.</summary>
    public IReadOnlyList<string> PrecautionsUsed { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets what was observed.</summary>
    public string? Observed { get; init; }

    /// <summary>Gets what the client learned.</summary>
    public string? Learned { get; init; }

    /// <summary>Gets how much the client believes the tested belief now.</summary>
    /// <value>0 to 100.</value>
    public Percent? BeliefAfter { get; init; }

    /// <summary>Gets how true it feels now, where head and heart are rated apart.</summary>
    /// <value>0 to 100.</value>
    public Percent? HeartBeliefAfter { get; init; }

    /// <summary>Gets how much the client believes the alternative now.</summary>
    /// <value>0 to 100.</value>
    public Percent? AlternativeAfter { get; init; }

    /// <summary>Gets the belief as the client would put it now.</summary>
    public string? RevisedBelief { get; init; }

    /// <summary>Gets what the client would try next.</summary>
    public string? NextExperiment { get; init; }

    /// <summary>Changes a prediction after the start. What was first written stays.</summary>
    /// <param name="index">Which prediction, from 0.</param>
    /// <param name="amendment">The change, with its reason.</param>
    /// <returns>An experiment with the change behind the prediction's earlier ones.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such prediction.</exception>
    /// <exception cref="InvalidOperationException">It has not started: until then predictions are simply set anew.</exception>
    public BehaviouralExperiment AmendPrediction(int index, PredictionAmendment amendment)
    {
        ArgumentNullException.ThrowIfNull(amendment);
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Predictions.Count);
        return StartedAt is null
            ? throw new InvalidOperationException(PredictionMessages.NotStarted)
            : this with
            {
                Predictions =
                [
                    .. Predictions.Select((prediction, i) => i == index ? prediction with { Amendments = [.. prediction.Amendments, amendment] } : prediction),
                ],
            };
    }

    /// <summary>Computes how beliefs changed and what became of the predictions.</summary>
    /// <returns>The derived values; a number that cannot be computed is null.</returns>
    public BehaviouralExperimentOutcome GetOutcome() => BehaviouralExperimentOutcome.Of(this);

    /// <inheritdoc/>
    public IReadOnlyList<TestedPrediction> GetPredictions() => [.. Predictions.Select((prediction, i) => new TestedPrediction
    {
        Path = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"predictions[{i}]"),
        Text = prediction.Text,
        Probability = prediction.Probability,
        Amendments = prediction.Amendments,
        Verdict = prediction.Verdict ?? PredictionVerdict.Untested,
        WhatHappened = prediction.WhatHappened ?? Observed,
        Learned = Learned,
    })];

    /// <inheritdoc/>
    public IReadOnlyList<RatingChange> GetRatingChanges() => RatingChange.List(
        RatingChange.OfPercent("belief", BeliefBefore?.Value, BeliefAfter?.Value, TargetBelief),
        RatingChange.OfPercent("felt-belief", HeartBeliefBefore?.Value, HeartBeliefAfter?.Value, TargetBelief),
        RatingChange.OfPercent("alternative-belief", AlternativeBefore?.Value, AlternativeAfter?.Value, AlternativeBelief));

    /// <inheritdoc/>
    public string? GetBelief() => TargetBelief;

    HomeworkKind IOfLibraryKind.Kind() => BehaviouralExperimentKind.Instance;
}
