using HomeworkKit.Tests.Goldens;
using MathNet.Numerics.Statistics;

namespace HomeworkKit.Research.Tests.Change;

public sealed class ReliableChangeTests
{
    private static readonly ChangeCriteria Scale = new() { SdPre = 7.5, Reliability = 0.8, HigherIsBetter = true, MeanPre = 40 };

    [SharedDataFact("data/jacobson_truax_1991_table2_das.csv")]
    public void The_thirty_couples_of_table_2_fall_as_published()
    {
        (double Before, double After)[] couples =
        [
            .. SharedTable.Rows("jacobson_truax_1991_table2_das.csv").Select(static row => (double.Parse(row[1]), double.Parse(row[2]))),
        ];
        var criteria = new ChangeCriteria
        {
            SdPre = couples.Select(static couple => couple.Before).StandardDeviation(),
            Reliability = 0.88,
            HigherIsBetter = true,
            Cutoff = 104,
        };

        var changes = couples.Select(couple => ReliableChange.Of(couple.Before, couple.After, criteria)).ToList();
        var table = ChangeTable.Of(changes);

        Assert.Equal(5.793, changes[0].DifferenceError.Value!.Value, 5e-4);
        Assert.Equal((19, 11, 1, 10, 0), (table.ReliablyImproved, table.Recovered, table.Deteriorated, table.Unchanged, table.Missing));
    }

    [Fact]
    public void The_two_methods_differ_for_whoever_starts_far_from_the_mean()
    {
        var jacobsonTruax = ReliableChange.Of(20, 26, Scale);
        var edwardsNunnally = ReliableChange.Of(20, 26, Scale with { Method = ReliableChangeMethod.EdwardsNunnally });

        Assert.Equal(6 / 4.743416490252569, jacobsonTruax.Index.Value!.Value, 1e-9);
        Assert.Equal((26 - 24) / 3.3541019662496843, edwardsNunnally.Index.Value!.Value, 1e-9);
        Assert.NotEqual(jacobsonTruax.Index.Definition, edwardsNunnally.Index.Definition);
        Assert.Throws<ArgumentException>(() => ReliableChange.Of(20, 26, Scale with { Method = ReliableChangeMethod.EdwardsNunnally, MeanPre = null }));
    }

    [Fact]
    public void A_missing_score_leaves_everything_open()
    {
        var change = ReliableChange.Of(20, null, Scale);
        Assert.Equal((NoValueReason.NotRecorded, null, null), (change.Index.Reason!.Value, change.IsReliable, change.Category));
        Assert.Equal(1, ChangeTable.Of([change]).Missing);
    }

    [Fact]
    public void A_cutoff_takes_the_deviation_of_its_own_group()
    {
        var change = ReliableChange.Of(40, 41, Scale with { ClinicalMean = 40, ClinicalSd = 5, NormMean = 60, NormSd = 10 });
        Assert.Equal((50d, 40d), (change.CutoffA.Value, change.CutoffB.Value));
        Assert.Equal(((5 * 60) + (10 * 40)) / 15.0, change.CutoffC.Value!.Value, 1e-12);
    }

    [Fact]
    public void Crossing_into_the_clinical_group_is_said_apart()
    {
        var change = ReliableChange.Of(60, 30, Scale with { Cutoff = 50 });
        Assert.Equal((ChangeCategory.Deteriorated, true), (change.Category!.Value, change.CrossedIntoClinical));
        Assert.False(ReliableChange.Of(45, 20, Scale with { Cutoff = 50 }).CrossedIntoClinical);
    }

    [Fact]
    public void A_percentage_needs_a_start_above_zero()
    {
        Assert.Equal(-25, ReliableChange.Of(20, 15, Scale).PercentageChange.Value);
        Assert.Equal(NoValueReason.ZeroDivisor, ReliableChange.Of(0, 15, Scale).PercentageChange.Reason);
        Assert.Equal(NoValueReason.NotApplicable, ReliableChange.Of(-5, 15, Scale).PercentageChange.Reason);
    }

    [Theory]
    [InlineData(-0.1, 7.5)]
    [InlineData(1.1, 7.5)]
    [InlineData(double.NaN, 7.5)]
    [InlineData(0.8, -1)]
    public void Impossible_figures_of_a_scale_are_refused(double reliability, double deviation) =>
        Assert.Throws<ArgumentException>(() => ReliableChange.Of(1, 2, Scale with { Reliability = reliability, SdPre = deviation }));

    [Fact]
    public void Better_is_whatever_the_scale_says()
    {
        Assert.Equal(ChangeCategory.Improved, ReliableChange.Of(40, 20, Scale with { HigherIsBetter = false }).Category);
        Assert.Equal(ChangeCategory.Deteriorated, ReliableChange.Of(40, 20, Scale).Category);
    }
}
