using HomeworkKit.Kinds;
using HomeworkKit.Validation;

namespace HomeworkKit.Tests.Predictions;

public sealed class FrozenPredictionsTests
{
    private static readonly Instant Now = Instant.FromUtc(2026, 3, 2, 9, 0);

    private static readonly BehaviouralExperiment Started = new() { StartedAt = Now, Predictions = [new() { Text = "I will blush.", Probability = 80 }] };

    private static readonly PredictionAmendment Amendment = new() { AmendedAt = Now, Reason = "Dim light", Probability = 60 };

    [Fact]
    public void Until_the_start_anything_may_change() =>
        Assert.Empty(FrozenPredictions.Compare(Started with { StartedAt = null }, Started with { Predictions = [] }).Findings);

    [Fact]
    public void From_the_start_on_outcomes_and_changes_are_written_beside()
    {
        var later = Started.AmendPrediction(0, Amendment) with { Observed = "Nobody looked." };
        Assert.Empty(FrozenPredictions.Compare(Started, Started).Findings);
        Assert.Empty(FrozenPredictions.Compare(Started, later).Findings);
    }

    [Fact]
    public void From_the_start_on_no_prediction_is_rewritten_added_or_dropped()
    {
        ExperimentPrediction[][] others =
        [
            [Started.Predictions[0] with { Text = "I will not blush." }],
            [Started.Predictions[0] with { Probability = 20 }],
            [.. Started.Predictions, new() { Text = "Somebody will laugh." }],
            [],
        ];
        Assert.All(others, static predictions => Assert.Equal(
            PredictionRules.ChangedAfterStart.Code, Assert.Single(FrozenPredictions.Compare(Started, Started with { Predictions = predictions }).Errors).Code));
    }

    [Fact]
    public void A_change_once_written_is_kept()
    {
        var amended = Started.AmendPrediction(0, Amendment);
        var finding = Assert.Single(FrozenPredictions.Compare(amended, Started).Errors);
        Assert.Equal((PredictionRules.AmendmentLost.Code, "predictions[0]"), (finding.Code, finding.Path));
        Assert.NotEmpty(FrozenPredictions.Compare(amended, Started.AmendPrediction(0, Amendment with { Reason = "None" })).Errors);
    }

    [Fact]
    public void The_start_stays()
    {
        Assert.Equal(PredictionRules.StartMoved.Code, Assert.Single(FrozenPredictions.Compare(Started, Started with { StartedAt = null }).Errors).Code);
        Assert.Equal(
            PredictionRules.StartMoved.Code,
            Assert.Single(FrozenPredictions.Compare(Started, Started with { StartedAt = Now + Duration.Epsilon }).Errors).Code);
    }

    [Fact]
    public void Exposures_are_held_to_the_same()
    {
        var started = new ExposureRecord { StartedAt = Now, FearedOutcome = "I will faint.", ExpectancyBefore = 80 };
        Assert.Empty(FrozenPredictions.Compare(started, started.AmendPrediction(Amendment) with { Occurred = FearedOutcomeOccurrence.No }).Findings);
        var finding = Assert.Single(FrozenPredictions.Compare(started, started with { ExpectancyBefore = 30 }).Errors);
        Assert.Equal((PredictionRules.ChangedAfterStart.Code, "fearedOutcome"), (finding.Code, finding.Path));
    }
}
