using FsCheck;
using FsCheck.Fluent;
using HomeworkKit.Kinds;
using HomeworkKit.Tests.Properties;

namespace HomeworkKit.Tests.Predictions;

public sealed class BrierScoreTests
{
    private static Gen<TestedPrediction> Predictions =>
        from probability in Generators.Percents
        from verdict in Generators.Any<PredictionVerdict>()
        from rated in Gen.Elements(true, true, false)
        select new TestedPrediction { Path = string.Empty, Probability = rated ? probability : null, Verdict = verdict };

    [Theory]
    [InlineData(80, PredictionVerdict.Disconfirmed, 0.64)]
    [InlineData(80, PredictionVerdict.Confirmed, 0.04)]
    [InlineData(0, PredictionVerdict.Disconfirmed, 0.0)]
    [InlineData(100, PredictionVerdict.Disconfirmed, 1.0)]
    [InlineData(80, PredictionVerdict.Mixed, null)]
    [InlineData(80, PredictionVerdict.Untested, null)]
    public void It_is_the_squared_distance_from_what_happened(int probability, PredictionVerdict verdict, double? expected) =>
        Assert.Equal((decimal?)expected, BrierScore.Of(new TestedPrediction { Path = string.Empty, Probability = probability, Verdict = verdict }));

    [Law(331)]
    public Property It_lies_between_0_and_1_and_counts_all_that_it_was_given() => Law.Holds(Predictions.ListOf(), static predictions =>
    {
        var score = BrierScore.Of(predictions);
        Assert.Equal(predictions.Count, score.Count + score.Excluded);
        Assert.Equal(score.Count == 0, score.Mean is null);
        Assert.True(score.Mean is null or (>= 0 and <= 1));
    });

    [Fact]
    public void The_probability_from_before_the_start_counts_whatever_was_amended() => Assert.Equal(0.64m, BrierScore.Of(new TestedPrediction
    {
        Path = string.Empty,
        Probability = 80,
        Verdict = PredictionVerdict.Disconfirmed,
        Amendments = [new() { AmendedAt = Instant.FromUtc(2026, 3, 2, 9, 0), Reason = "Dim light", Probability = 10 }],
    }));
}
