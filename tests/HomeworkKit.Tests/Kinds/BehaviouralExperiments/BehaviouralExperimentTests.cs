using HomeworkKit.Kinds;

namespace HomeworkKit.Tests.Kinds.BehaviouralExperiments;

public sealed class BehaviouralExperimentTests
{
    private static readonly BehaviouralExperiment Done = ExperimentSamples.Experiment;

    [Fact]
    public void A_change_after_the_start_stands_beside_what_was_first_written()
    {
        var amendment = new PredictionAmendment
        {
            AmendedAt = Done.StartedAt!.Value,
            Reason = "Fewer people",
            Text = "I will stop for more than five seconds.",
        };
        var amended = Done.AmendPrediction(1, amendment);
        Assert.Equal(Done.Predictions[1].Text, amended.Predictions[1].Text);
        Assert.Equal([amendment], amended.Predictions[1].Amendments);
        Assert.Equal(Done.Predictions[0], amended.Predictions[0]);
        Assert.Equal("I will stop for more than five seconds.", amended.GetPredictions()[1].CurrentText);
    }

    [Fact]
    public void What_cannot_be_amended_is_refused()
    {
        var amendment = new PredictionAmendment { AmendedAt = Done.StartedAt!.Value, Reason = "Fewer people" };
        Assert.Throws<ArgumentOutOfRangeException>(() => Done.AmendPrediction(2, amendment));
        Assert.Throws<ArgumentOutOfRangeException>(() => Done.AmendPrediction(-1, amendment));
        Assert.Throws<InvalidOperationException>(() => (Done with { StartedAt = null }).AmendPrediction(0, amendment));
    }

    [Fact]
    public void Changes_are_after_minus_before_and_the_predictions_are_weighed_together()
    {
        var outcome = Done.GetOutcome();
        Assert.Equal((-40m, -35m, 40m), (outcome.BeliefChange, outcome.HeartBeliefChange, outcome.AlternativeChange));
        Assert.Equal(PredictionVerdict.Mixed, outcome.Verdict);
        Assert.Equal(((0.7m * 0.7m) + (0.4m * 0.4m)) / 2, outcome.Brier.Mean);
    }

    [Theory]
    [InlineData(PredictionVerdict.Confirmed, PredictionVerdict.Confirmed, PredictionVerdict.Confirmed)]
    [InlineData(PredictionVerdict.Confirmed, PredictionVerdict.Disconfirmed, PredictionVerdict.Mixed)]
    [InlineData(PredictionVerdict.Disconfirmed, PredictionVerdict.Untested, PredictionVerdict.Disconfirmed)]
    [InlineData(PredictionVerdict.Disconfirmed, null, PredictionVerdict.Disconfirmed)]
    [InlineData(PredictionVerdict.Mixed, PredictionVerdict.Confirmed, PredictionVerdict.Mixed)]
    [InlineData(null, PredictionVerdict.Untested, PredictionVerdict.Untested)]
    public void The_verdict_is_what_the_tested_predictions_have_in_common(PredictionVerdict? one, PredictionVerdict? other, PredictionVerdict expected) =>
        Assert.Equal(expected, new BehaviouralExperiment { Predictions = [new() { Verdict = one }, new() { Verdict = other }] }.GetOutcome().Verdict);

    [Fact]
    public void A_blank_experiment_has_no_numbers()
    {
        var outcome = new BehaviouralExperiment().GetOutcome();
        Assert.Null(outcome.BeliefChange ?? outcome.HeartBeliefChange ?? outcome.AlternativeChange ?? outcome.Brier.Mean);
    }
}
