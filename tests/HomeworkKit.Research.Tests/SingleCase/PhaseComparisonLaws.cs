using HomeworkKit.Tests.Properties;

namespace HomeworkKit.Research.Tests.SingleCase;

public sealed class PhaseComparisonLaws
{
    private static readonly PhaseComparisonOptions Always = new() { Correction = BaselineCorrection.Always };

    private static PhaseComparison Compare(IEnumerable<double?> a, IEnumerable<double?> b, Improvement improvement = Improvement.Increase) =>
        PhaseComparison.Of(a, b, improvement, Always);

    [Law(41)]
    public Property Shares_lie_within_their_scale() => Law.Holds(PhasePair.Complete, static pair =>
        {
            var comparison = Compare(pair.A, pair.B);
            Assert.All([comparison.Nap, comparison.Pnd, comparison.Pem, comparison.Pand, comparison.NapLow, comparison.NapHigh], static share =>
                Assert.InRange(share.Value!.Value, 0, 1));
            Assert.InRange(comparison.Tau.Value!.Value, -1, 1);
            Assert.InRange(comparison.TauBc.Value ?? 0, -1, 1);
            Assert.InRange(comparison.NapLow.Value!.Value, 0, comparison.Nap.Value!.Value + 1e-9);
            Assert.InRange(comparison.NapHigh.Value!.Value, comparison.Nap.Value!.Value - 1e-9, 1);
        });

    [Law(42)]
    public Property Turning_the_values_and_the_direction_round_changes_nothing() => Law.Holds(PhasePair.Complete, static pair =>
    {
        var one = Compare(pair.A, pair.B);
        var other = Compare(pair.A.Select(static value => -value), pair.B.Select(static value => -value), Improvement.Decrease);
        foreach (var (first, second) in Directed(one).Zip(Directed(other)))
        {
            Assert.Equal(first.Value, second.Value);
        }
    });

    [Law(43)]
    public Property Turning_the_direction_alone_turns_nap_about_one_half() => Law.Holds(PhasePair.Complete, static pair =>
    {
        var up = Compare(pair.A, pair.B);
        var down = Compare(pair.A, pair.B, Improvement.Decrease);
        Assert.Equal(1, up.Nap.Value!.Value + down.Nap.Value!.Value, 1e-12);
        Assert.Equal(1, up.NapLow.Value!.Value + down.NapHigh.Value!.Value, 1e-9);
        Assert.Equal(up.Tau.Value!.Value, -down.Tau.Value!.Value, 1e-12);
    });

    [Law(44)]
    public Property Ranks_are_all_that_non_overlap_sees() => Law.Holds(PhasePair.Complete, static pair =>
    {
        var plain = Compare(pair.A, pair.B);
        var bent = Compare(pair.A.Select(static value => value * value * value), pair.B.Select(static value => value * value * value));
        foreach (var figure in new Func<PhaseComparison, Measure>[] { static c => c.Nap, static c => c.Tau, static c => c.TauU, static c => c.Pnd, static c => c.Pand, static c => c.BaselineTauB, static c => c.NapSeHanley })
        {
            Assert.Equal(figure(plain).Value, figure(bent).Value);
        }
    });

    [Law(45)]
    public Property The_order_within_the_intervention_matters_only_to_trends() => Law.Holds(PhasePair.Complete, static pair =>
    {
        var plain = Compare(pair.A, pair.B);
        var turned = Compare(pair.A, Enumerable.Reverse(pair.B));
        Assert.Equal(plain.Nap, turned.Nap);
        Assert.Equal(plain.TauU, turned.TauU);
        Assert.Equal(plain.Pem, turned.Pem);
        Assert.Equal(plain.SdB.Value ?? 0, turned.SdB.Value ?? 0, 1e-9);
    });

    [Law(46)]
    public Property Figures_are_those_of_the_plainest_count() => Law.Holds(PhasePair.Complete, static pair =>
    {
        var comparison = Compare(pair.A, pair.B);
        double[] a = [.. pair.A.Select(static value => value!.Value)], b = [.. pair.B.Select(static value => value!.Value)];
        var (wins, trend) = (0d, 0d);
        foreach (var x in a)
        {
            foreach (var y in b)
            {
                wins += y > x ? 1 : y == x ? 0.5 : 0;
            }
        }

        for (var i = 0; i < a.Length; i++)
        {
            for (var j = i + 1; j < a.Length; j++)
            {
                trend += a[j] > a[i] ? 1 : a[j] < a[i] ? -1 : 0;
            }
        }

        var pairs = (double)a.Length * b.Length;
        Assert.Equal(wins / pairs, comparison.Nap.Value!.Value, 1e-12);
        Assert.Equal(((2 * wins) - pairs - trend) / pairs, comparison.TauU.Value!.Value, 1e-12);
        Assert.Equal(FewestRemoved(a, b), comparison.Pand.Value!.Value, 1e-12);
    });

    [Law(47)]
    public Property Scaling_and_shifting_leaves_the_standardised_difference() => Law.Holds(PhasePair.Complete, static pair =>
    {
        var plain = Compare(pair.A, pair.B);
        var scaled = Compare(pair.A.Select(static value => (3 * value) + 7), pair.B.Select(static value => (3 * value) + 7));
        Assert.Equal(plain.Smd.Reason, scaled.Smd.Reason);
        Assert.Equal(plain.Smd.Value ?? 0, scaled.Smd.Value ?? 0, 1e-9);
        Assert.Equal(plain.TauBc.Value ?? 0, scaled.TauBc.Value ?? 0, 1e-9);
        Assert.Equal(3 * plain.TheilSenSlopeA.Value ?? 0, scaled.TheilSenSlopeA.Value ?? 0, 1e-9);
    });

    [Law(48)]
    public Property Every_figure_has_a_value_or_a_reason_and_counts_what_is_missing() => Law.Holds(PhasePair.WithGaps, static pair =>
    {
        var comparison = Compare(pair.A, pair.B);
        Assert.All(comparison.All, static measure => Assert.True(measure.Value is null != measure.Reason is null));
        Assert.Equal(pair.A.Concat(pair.B).Count(static value => value is null), comparison.Nap.Missing);
        Assert.Equal(pair.A.Count(static value => value is not null), comparison.MeanA.Count);
        Assert.Equal(comparison.Nap.Missing > 0, comparison.Remarks.Contains(PhaseRemark.ValuesMissing));
    });

    // Tries every set of values to keep that is a part of the sorted phases; the ends alone can help.
    private static double FewestRemoved(double[] a, double[] b)
    {
        var most = 0;
        foreach (var cut in a.Concat(b).SelectMany(static value => new[] { value - 0.5, value + 0.5 }))
        {
            most = Math.Max(most, a.Count(value => value < cut) + b.Count(value => value > cut));
        }

        return (double)most / (a.Length + b.Length);
    }

    private static IEnumerable<Measure> Directed(PhaseComparison c) =>
        [
            c.Nap,
            c.NapSeNull,
            c.NapSeHanley,
            c.NapSeUnbiased,
            c.NapLow,
            c.NapHigh,
            c.Tau,
            c.TauP,
            c.TauU,
            c.TauUTrendB,
            c.TauUBothTrends,
            c.Pnd,
            c.Pem,
            c.Pand,
            c.Ird,
            c.Smd,
            c.SmdCorrected,
            c.TauBc,
            c.BaselineTrendP,
        ];
}
