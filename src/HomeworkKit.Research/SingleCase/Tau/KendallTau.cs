using MathNet.Numerics.Distributions;

namespace HomeworkKit.Research;

/// <summary>Kendall's (1970) rank correlation: concordant minus discordant pairs, and the pairs that are not tied on either side.</summary>
internal readonly record struct KendallTau(double S, double UntiedX, double UntiedY)
{
    private const int MostExact = 50;

    /// <summary>Gets tau-b; null where all values on one side are tied.</summary>
    internal double? B => UntiedX == 0 || UntiedY == 0 ? null : Math.Clamp(S / Math.Sqrt(UntiedX * UntiedY), -1, 1);

    internal static KendallTau Of(double[] x, double[] y, double tolerance = 0)
    {
        var (s, untiedX, untiedY) = (0d, 0d, 0d);
        for (var j = 1; j < x.Length; j++)
        {
            for (var i = 0; i < j; i++)
            {
                var signX = Math.Sign(x[j] - x[i]);
                var difference = y[j] - y[i];
                var signY = Math.Abs(difference) <= tolerance ? 0 : Math.Sign(difference);
                s += signX * signY;
                untiedX += signX * signX;
                untiedY += signY * signY;
            }
        }

        return new KendallTau(s, untiedX, untiedY);
    }

    /// <summary>The two-sided p value of values against ascending sessions, none of which are tied; null with all values tied or fewer than two.</summary>
    internal static double? TrendP(double s, double[] values)
    {
        int[] ties = [.. values.GroupBy(static value => value).Select(static group => group.Count())];
        return ties.Length < 2 ? null
            : ties.Length == values.Length && values.Length <= MostExact ? Exact(s, values.Length)
            : Approximate(s, values.Length, ties);
    }

    // Twice the share of all orders with an S at least that far out. An order of n values has its n-th in one of n places, which adds 0 to n - 1 inversions.
    private static double Exact(double s, int n)
    {
        double[] shares = [1];
        for (var size = 2; size <= n; size++)
        {
            var next = new double[shares.Length + size - 1];
            for (var inversions = 0; inversions < shares.Length; inversions++)
            {
                for (var more = 0; more < size; more++)
                {
                    next[inversions + more] += shares[inversions] / size;
                }
            }

            shares = next;
        }

        var most = (int)(((n * (n - 1) / 2) - Math.Abs(s)) / 2);
        return Math.Min(1, 2 * shares.Take(most + 1).Sum());
    }

    private static double Approximate(double s, int n, int[] ties)
    {
        var variance = (Term(n) - ties.Sum(static count => Term(count))) / 18;
        return Math.Min(1, 2 * Normal.CDF(0, 1, -Math.Max(0, Math.Abs(s) - 1) / Math.Sqrt(variance)));
    }

    private static double Term(double count) => count * (count - 1) * ((2 * count) + 5);
}
