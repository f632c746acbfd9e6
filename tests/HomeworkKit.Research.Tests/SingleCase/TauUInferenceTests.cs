namespace HomeworkKit.Research.Tests.SingleCase;

/// <summary>Against R 4.2.2, cor.test(method = "kendall", exact = FALSE), whose S is that of the same order of sessions.</summary>
public sealed class TauUInferenceTests
{
    private const double Close = 1e-9;

    private static readonly CasePhase A = CasePhase.Of("A", PhaseKind.Baseline, [15, 10, 14, 17, 13, 12]);
    private static readonly CasePhase B = CasePhase.Of("B", PhaseKind.Intervention, [9, 8, 8, 7, 10, 6, 7], 7);

    [Theory]
    [InlineData(TauUForm.LessTrendA, 0.904761904762, 0.354866575835, 0.010785173427)]
    [InlineData(TauUForm.WithTrendB, 0.793650793651, 0.244830789521, 0.001188482803)]
    [InlineData(TauUForm.BothTrends, 0.602564102564, 0.208965182537, 0.003932049791)]
    public void Value_error_and_p_are_those_of_kendalls_s_with_ties(TauUForm form, double value, double error, double p)
    {
        var found = TauUInference.Of(A, B, Improvement.Decrease, form);
        Assert.Equal(value, found.TauU.Value!.Value, Close);
        Assert.Equal(error, found.StandardError.Value!.Value, Close);
        Assert.Equal(p, found.P.Value!.Value, Close);
        Assert.Equal(value - (1.959963984540054 * error), found.Low.Value!.Value, 1e-8);
        Assert.Equal(value + (1.959963984540054 * error), found.High.Value!.Value, 1e-8);
    }

    [Fact]
    public void Several_cases_are_weighted_by_how_sure_each_is()
    {
        var one = TauUInference.Of(A, B, Improvement.Decrease, TauUForm.LessTrendA);
        var (weight, other) = (
            1 / Math.Pow(one.StandardError.Value!.Value, 2),
            TauUInference.Of(A.Part(0, 4), B.Part(0, 3), Improvement.Decrease, TauUForm.LessTrendA));
        var both = weight + (1 / Math.Pow(other.StandardError.Value!.Value, 2));
        var together = TauUInference.Combined([one, other, TauUInference.Of(A with { Values = [] }, B, Improvement.Decrease, TauUForm.LessTrendA)]);
        Assert.Equal(((weight * one.TauU.Value!.Value) + ((both - weight) * other.TauU.Value!.Value)) / both, together.TauU.Value!.Value, Close);
        Assert.Equal(1 / Math.Sqrt(both), together.StandardError.Value!.Value, Close);
        Assert.Equal((2, 1), (together.TauU.Count, together.TauU.Missing));
        Assert.Throws<ArgumentException>(() => TauUInference.Combined([one, TauUInference.Of(A, B, Improvement.Decrease, TauUForm.BothTrends)]));
    }

    [Fact]
    public void Equal_values_have_no_p_value_and_a_phase_without_values_nothing()
    {
        var flat = TauUInference.Of(
            CasePhase.Of("A", PhaseKind.Baseline, [3, 3, 3]),
            CasePhase.Of("B", PhaseKind.Intervention, [3, 3], 4),
            Improvement.Increase,
            TauUForm.BothTrends);
        Assert.Equal((0, NoValueReason.NoVariance), (flat.TauU.Value, flat.P.Reason));
        Assert.Equal(NoValueReason.TooFewValues, TauUInference.Of(A with { Values = [] }, B, Improvement.Increase, TauUForm.LessTrendA).StandardError.Reason);
    }

    [Fact]
    public void It_says_yes_by_chance_about_as_often_as_it_promises()
    {
        var random = new Random(11);
        const int Trials = 4_000;
        foreach (var form in Enum.GetValues<TauUForm>())
        {
            var yes = 0;
            for (var i = 0; i < Trials; i++)
            {
                double?[] values = [.. Enumerable.Range(0, 20).Select(_ => (double?)random.NextDouble())];
                yes +=
                    TauUInference
                        .Of(
                            CasePhase.Of("A", PhaseKind.Baseline, values.Take(8)),
                            CasePhase.Of("B", PhaseKind.Intervention, values.Skip(8), 9),
                            Improvement.Increase,
                            form)
                        .P.Value < 0.05
                        ? 1
                        : 0;
            }

            Assert.InRange((double)yes / Trials, 0.038, 0.062);
        }
    }
}
