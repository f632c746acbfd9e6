using HomeworkKit.Kinds;

namespace HomeworkKit.Tests.Kinds.Exposures;

public sealed class ExposureRecordTests
{
    private static readonly PredictionAmendment Amendment = new()
    {
        AmendedAt = ExposureSamples.Now,
        Reason = "More people",
        Probability = 95,
        Text = "I will faint and fall.",
    };

    [Fact]
    public void A_change_after_the_start_stands_beside_what_was_first_written()
    {
        var record = new ExposureRecord { FearedOutcome = "I will faint.", ExpectancyBefore = 80, StartedAt = ExposureSamples.Now }.AmendPrediction(Amendment);
        Assert.Equal("I will faint.", record.FearedOutcome);
        Assert.Equal(80, record.ExpectancyBefore!.Value.Value);
        var prediction = Assert.Single(record.GetPredictions());
        Assert.Equal("I will faint.", prediction.Text);
        Assert.Equal("I will faint and fall.", prediction.CurrentText);
        Assert.Equal(95, prediction.CurrentProbability!.Value.Value);
    }

    [Fact]
    public void Before_the_start_there_is_nothing_to_amend() =>
        Assert.Throws<InvalidOperationException>(() => new ExposureRecord { FearedOutcome = "I will faint." }.AmendPrediction(Amendment));

    [Theory]
    [InlineData(FearedOutcomeOccurrence.No, PredictionVerdict.Disconfirmed)]
    [InlineData(FearedOutcomeOccurrence.Partly, PredictionVerdict.Mixed)]
    [InlineData(FearedOutcomeOccurrence.Yes, PredictionVerdict.Confirmed)]
    [InlineData(FearedOutcomeOccurrence.CannotTell, PredictionVerdict.Untested)]
    [InlineData(null, PredictionVerdict.Untested)]
    public void What_happened_tells_what_became_of_the_prediction(FearedOutcomeOccurrence? occurred, PredictionVerdict verdict) =>
        Assert.Equal(verdict, Assert.Single(new ExposureRecord { FearedOutcome = "I will faint.", Occurred = occurred }.GetPredictions()).Verdict);

    [Fact]
    public void A_record_without_a_feared_outcome_predicts_nothing() => Assert.Empty(new ExposureRecord { AnticipatedSuds = 60 }.GetPredictions());
}
