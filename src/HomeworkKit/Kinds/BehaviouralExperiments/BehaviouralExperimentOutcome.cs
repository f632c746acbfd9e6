namespace HomeworkKit.Kinds;

/// <summary>How beliefs changed over a behavioural experiment and what became of its predictions. Something to look at together, not a grade.</summary>
/// <remarks>Every change is after minus before, so a belief that lost hold is negative. Equality is by value.</remarks>
public sealed partial record BehaviouralExperimentOutcome
{
    private BehaviouralExperimentOutcome()
    {
    }

    /// <summary>Gets how much the belief in what was tested changed.</summary>
    /// <value>-100 to 100; null if a rating is missing.</value>
    public decimal? BeliefChange { get; private init; }

    /// <summary>Gets how much its feeling true changed.</summary>
    /// <value>-100 to 100; null if a rating is missing.</value>
    public decimal? HeartBeliefChange { get; private init; }

    /// <summary>Gets how much the belief in the alternative changed.</summary>
    /// <value>-100 to 100; null if a rating is missing.</value>
    public decimal? AlternativeChange { get; private init; }

    /// <summary>Gets what became of the predictions together.</summary>
    /// <value>What all tested ones have in common, else mixed; untested if none was tested.</value>
    public PredictionVerdict Verdict { get; private init; }

    /// <summary>Gets how far the probabilities lay from what happened.</summary>
    public BrierScore Brier { get; private init; } = new(null, 0, 0);

    internal static BehaviouralExperimentOutcome Of(BehaviouralExperiment experiment)
    {
        var predictions = experiment.GetPredictions();
        PredictionVerdict[] verdicts =
        [
            .. predictions.Select(static prediction => prediction.Verdict).Where(static verdict => verdict != PredictionVerdict.Untested).Distinct(),
        ];
        return new BehaviouralExperimentOutcome
        {
            BeliefChange = experiment.BeliefAfter?.Value - experiment.BeliefBefore?.Value,
            HeartBeliefChange = experiment.HeartBeliefAfter?.Value - experiment.HeartBeliefBefore?.Value,
            AlternativeChange = experiment.AlternativeAfter?.Value - experiment.AlternativeBefore?.Value,
            Verdict = verdicts.Length switch { 0 => PredictionVerdict.Untested, 1 => verdicts[0], _ => PredictionVerdict.Mixed },
            Brier = BrierScore.Of(predictions),
        };
    }
}
