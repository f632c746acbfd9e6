using FsCheck;
using FsCheck.Fluent;
using HomeworkKit.Tests.Goldens;
using MathNet.Numerics.Statistics;

namespace HomeworkKit.Research.Tests.Change;

/// <summary>The other indices of reliable change, against their formulas written out in R, and the interval.</summary>
public sealed class ChangeMethodTests
{
    // R 4.2, base functions alone, on the same thirty couples; the formulas are those of the R package clinicalsignificance, reliability .88, after treatment
    // .80.
    [SharedDataTheory("data/jacobson_truax_1991_table2_das.csv")]
    [InlineData(ReliableChangeMethod.GulliksenLordNovick, 1.347724, 8.739731, 0.418382, 1.96, 19)]
    [InlineData(ReliableChangeMethod.HsuLinnLord, -1.583917, 5.808090, -2.513259, 1.96, 7)]
    [InlineData(ReliableChangeMethod.NunnallyKotsch, 1.182742, 7.669855, 0.367166, 1.96, 18)]
    [InlineData(ReliableChangeMethod.HagemanArrindell, 1.422116, 8.456671, 0.451832, 1.65, 20)]
    public void Thirty_couples_have_the_indices_that_R_gives(
        ReliableChangeMethod method,
        double first,
        double second,
        double third,
        double criterion,
        int improved)
    {
        double[][] couples =
        [
            .. SharedTable.Rows("jacobson_truax_1991_table2_das.csv").Select(static row => new[] { double.Parse(row[1]), double.Parse(row[2]) }),
        ];
        var (before, after) = (couples.Select(static couple => couple[0]).ToArray(), couples.Select(static couple => couple[1]).ToArray());
        var criteria = new ChangeCriteria
        {
            SdPre = before.StandardDeviation(),
            Reliability = 0.88,
            HigherIsBetter = true,
            Method = method,
            Criterion = criterion,
            MeanPre = before.Mean(),
            MeanPost = after.Mean(),
            SdPost = after.StandardDeviation(),
            ReliabilityPost = 0.8,
            Correlation = Correlation.Pearson(before, after),
        };

        var changes = couples.Select(couple => ReliableChange.Of(couple[0], couple[1], criteria)).ToArray();

        Assert.Equal([first, second, third], changes.Take(3).Select(static change => Math.Round(change.Index.Value!.Value, 6)));
        Assert.Equal(improved, ChangeTable.Of(changes).ReliablyImproved);
        Assert.Equal(
            Enum.GetValues<ReliableChangeMethod>().Length,
            Enum.GetValues<ReliableChangeMethod>().Select(one => ReliableChange.Of(60, 70, criteria with { Method = one }).Index.Definition).Distinct().Count()
        );
    }

    [Theory]
    [InlineData(ReliableChangeMethod.EdwardsNunnally)]
    [InlineData(ReliableChangeMethod.GulliksenLordNovick)]
    [InlineData(ReliableChangeMethod.HsuLinnLord)]
    [InlineData(ReliableChangeMethod.NunnallyKotsch)]
    [InlineData(ReliableChangeMethod.HagemanArrindell)]
    public void A_method_that_lacks_what_it_takes_is_refused(ReliableChangeMethod method) =>
        Assert.Throws<ArgumentException>(() =>
            ReliableChange.Of(
                20,
                26,
                new ChangeCriteria
                {
                    SdPre = 7.5,
                    Reliability = 0.8,
                    HigherIsBetter = true,
                    Method = method,
                    SdPost = 7,
                }));

    [Fact]
    public void A_change_is_reliable_if_and_only_if_its_interval_leaves_out_nought() =>
        Prop.ForAll(ArbMap.Default.ArbFor<int>(), ArbMap.Default.ArbFor<int>(), static (before, change) =>
            {
                var result = ReliableChange.Of(
                    before % 100,
                    (before % 100) + (change % 60),
                    new ChangeCriteria
                    {
                        SdPre = 7.5,
                        Reliability = 0.8,
                        HigherIsBetter = true,
                    });
                return result.IsReliable == (result.Low.Value > 0 || result.High.Value < 0);
            })
            .QuickCheckThrowOnFailure();
}
