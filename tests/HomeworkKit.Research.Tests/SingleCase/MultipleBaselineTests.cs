namespace HomeworkKit.Research.Tests.SingleCase;

public sealed class MultipleBaselineTests
{
    private static CaseDesign Case(string name, double?[] a, double?[] b) => new()
    {
        Case = name,
        Phases = [CasePhase.Of("A", PhaseKind.Baseline, a), CasePhase.Of("B", PhaseKind.Intervention, b, a.Length + 1)],
    };

    [Fact]
    public void Longer_cases_weigh_more()
    {
        var design = new MultipleBaseline { Cases = [Case("one", [1, 2, 1], [3, 3, 3]), Case("two", [1, 2, 1, 2, 1, 2], [1, 2, 1, 2, 1, 2, 1, 2])] };
        var comparisons = design.Compare(Improvement.Increase);
        var combined = MultipleBaseline.CombinedTau(comparisons);

        // Squared standard errors of Tau: 4 * 7/108 and 4 * 15/576.
        var (first, second) = (27 / 7.0, 576 / 60.0);
        Assert.Equal(first / (first + second) * 1, combined.Value!.Value, 1e-12);
        Assert.Equal(1 / Math.Sqrt(first + second), MultipleBaseline.CombinedTauSe(comparisons).Value!.Value, 1e-12);
        Assert.Equal(2, combined.Count);
    }

    [Fact]
    public void A_case_without_values_is_counted_and_not_weighed()
    {
        var comparisons = new MultipleBaseline { Cases = [Case("one", [1, 2, 1], [3, 3, 3]), Case("two", [null], [1])] }.Compare(Improvement.Increase);
        Assert.Equal(
            (1d, 1, 1),
            (
                MultipleBaseline.CombinedTau(comparisons).Value!.Value,
                MultipleBaseline.CombinedTau(comparisons).Count,
                MultipleBaseline.CombinedTau(comparisons).Missing));
        Assert.Equal(NoValueReason.TooFewValues, MultipleBaseline.CombinedTau([]).Reason);
    }

    [Fact]
    public void Only_an_intervention_after_a_baseline_is_compared()
    {
        CasePhase[] abab =
        [
            CasePhase.Of("A1", PhaseKind.Baseline, [1, 2], 1),
            CasePhase.Of("B1", PhaseKind.Intervention, [3, 4], 3),
            CasePhase.Of("A2", PhaseKind.Baseline, [1, 5], 5),
            CasePhase.Of("B2", PhaseKind.Intervention, [4, 4], 7),
            CasePhase.Of("F", PhaseKind.FollowUp, [9], 20),
        ];
        Assert.Equal(
            [1, 0.5],
            new CaseDesign { Case = "one", Phases = abab }
                .Compare(Improvement.Increase)
                .Select(static comparison => comparison.Nap.Value!.Value));
    }

    [Fact]
    public void A_theil_sen_line_passes_by_a_wild_value()
    {
        var line = TheilSenLine.Fit([new(1, 1), new(2, 2), new(3, 100), new(4, 4), new(6, 6)]);
        Assert.Equal(new TheilSenLine(1, 0), line);
        Assert.Equal(10, line!.At(10));
        Assert.Null(TheilSenLine.Fit([new(1, 1), new(2, null)]));
    }

    [Theory]
    [InlineData(3)]
    [InlineData(int.MaxValue)]
    public void A_baseline_as_long_as_the_data_or_longer_leaves_nothing_to_compare_with(int days)
    {
        var design = CaseDesign.OfDays("p", Enumerable.Range(0, 3).Select(static day => (new LocalDate(2026, 3, 2).PlusDays(day), (double)day)), days);

        Assert.Equal(3, design.Phases[0].Values.Count);
        Assert.Empty(design.Phases[1].Values);
        Assert.All(design.Compare(Improvement.Decrease), static phases => Assert.All(phases.All, static figure => Assert.False(figure.Value is double.NaN)));
    }
}
