using FsCheck;
using FsCheck.Fluent;
using HomeworkKit.Adherence;
using HomeworkKit.Tests.Properties;

namespace HomeworkKit.Research.Tests.Raters;

public sealed class RaterAgreementTests
{
    private static readonly Gen<(int? First, int? Second)[]> Ratings = (
        from first in Gen.Choose(0, 3)
        from second in Gen.Choose(0, 3)
        from gap in Gen.Choose(0, 9)
        select (gap == 0 ? (int?)null : first, gap == 1 ? (int?)null : second)
    ).ArrayOf();

    private static IEnumerable<(int?, int?)> Table(params int[][] counts) =>
        counts.SelectMany((row, first) => row.SelectMany((count, second) => Enumerable.Repeat(((int?)first, (int?)second), count)));

    // Cohen 1960: 88 of 200 in the diagonal of [[88, 14, 18], [10, 40, 10], [2, 6, 12]], kappa .492; quadratic and linear by hand from the same table.
    [Theory]
    [InlineData(KappaWeights.None, 1 - (60 / 200.0 / (1 - ((120 * 100) + (60 * 60) + (20 * 40.0)) / 40000)))]
    [InlineData(KappaWeights.Linear, 1 - (80 / 200.0 / (((120 * 60) + (60 * 100) + (60 * 40) + (20 * 60) + (2 * ((120 * 40) + (20 * 100.0)))) / 40000)))]
    [InlineData(KappaWeights.Quadratic, 1 - (120 / 200.0 / (((120 * 60) + (60 * 100) + (60 * 40) + (20 * 60) + (4 * ((120 * 40) + (20 * 100.0)))) / 40000)))]
    public void A_published_table_gives_its_kappas(KappaWeights weights, double kappa)
    {
        var figure = RaterAgreement.Kappa(Table([88, 14, 18], [10, 40, 10], [2, 6, 12]), 3, weights);
        Assert.Equal(kappa, figure.Value!.Value, 1e-12);
        Assert.Equal(200, figure.Count);
    }

    [Law(61)]
    public Property It_is_the_same_whoever_comes_first_and_never_above_one() => Law.Holds(Ratings, static ratings =>
    {
        foreach (var weights in Enum.GetValues<KappaWeights>())
        {
            var one = RaterAgreement.Kappa(ratings, 4, weights);
            var other = RaterAgreement.Kappa(ratings.Select(static pair => (pair.Second, pair.First)), 4, weights);
            Assert.Equal(one.Value ?? 9, other.Value ?? 9, 1e-9);
            Assert.True(one.Value is null or <= 1 + 1e-12);
            Assert.Equal(ratings.Length, one.Count + one.Missing);
        }
    });

    [Law(62)]
    public Property With_two_categories_the_weights_make_no_difference() => Law.Holds(Ratings, static ratings =>
    {
        var two = ratings.Select(static pair => (pair.First % 2, pair.Second % 2)).ToArray();
        Assert.Equal(RaterAgreement.Kappa(two, 2, KappaWeights.None).Value ?? 9, RaterAgreement.Kappa(two, 2, KappaWeights.Quadratic).Value ?? 9, 1e-9);
    });

    [Fact]
    public void Nothing_rated_and_nothing_told_apart_are_reasons()
    {
        Assert.Equal(NoValueReason.TooFewValues, RaterAgreement.Kappa([(1, null)], 3, KappaWeights.Linear).Reason);
        Assert.Equal(NoValueReason.NoVariance, RaterAgreement.Kappa([(1, 1), (1, 1)], 3, KappaWeights.Linear).Reason);
        Assert.Equal(NoValueReason.TooFewValues, RaterAgreement.Percent(new ObserverAgreement(0, 0)).Reason);
        Assert.Throws<ArgumentException>(() => RaterAgreement.Kappa([(1, 3)], 3, KappaWeights.Linear));
    }

    [Fact]
    public void Percent_agreement_is_the_cores() =>
        Assert.Equal((75d, 4), (RaterAgreement.Percent(new ObserverAgreement(4, 3)).Value!.Value, RaterAgreement.Percent(new ObserverAgreement(4, 3)).Count));
}
