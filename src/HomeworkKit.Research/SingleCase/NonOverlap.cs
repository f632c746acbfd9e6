using MathNet.Numerics.Statistics;

namespace HomeworkKit.Research;

/// <summary>Counts how far the values of two phases, turned so that more is better, lie beside each other. Both phases hold at least one value.</summary>
internal sealed class NonOverlap
{
    private readonly double[] _a;
    private readonly double[] _b;
    private readonly double _rows;
    private readonly double _columns;
    private readonly double _cells;

    internal NonOverlap(double[] a, double[] b)
    {
        (_a, _b) = (a, b);
        Dominance = a.Sum(x => b.Sum(y => Math.Sign(y - x)));
        Nap = (1 + ((double)Dominance / Pairs)) / 2;
        _rows = a.Sum(x => Square(b.Sum(y => Score(x, y) - Nap))) / (Pairs * (double)b.Length);
        _columns = b.Sum(y => Square(a.Sum(x => Score(x, y) - Nap))) / (Pairs * (double)a.Length);
        _cells = a.Sum(x => b.Sum(y => Square(Score(x, y) - Nap))) / Pairs;
    }

    internal double Nap { get; }

    // Pairs in which B is better minus pairs in which it is worse: Kendall's S between the phases.
    internal long Dominance { get; }

    internal long Pairs => (long)_a.Length * _b.Length;

    internal double SeNull => Math.Sqrt((_a.Length + _b.Length + 1) / (12.0 * Pairs));

    internal double SeHanley => Math.Sqrt((Spread + ((_b.Length - 1) * _rows) + ((_a.Length - 1) * _columns)) / Pairs);

    // Null with one value in a phase, and where the estimate of the variance is not above zero.
    internal double? SeUnbiased =>
        _a.Length > 1 && _b.Length > 1 && Spread + (_b.Length * _rows) + (_a.Length * _columns) - (2 * _cells) is > 0 and var variance
            ? Math.Sqrt(variance / ((_a.Length - 1.0) * (_b.Length - 1)))
            : null;

    internal double Pnd => (double)_b.Count(y => y > _a.Max()) / _b.Length;

    internal double Pem
    {
        get
        {
            var median = _a.Median();
            return _b.Average(y => Score(median, y));
        }
    }

    internal double Pand
    {
        get
        {
            double[] ascending = [.. _a.Order()];
            double[] descending = [.. _b.OrderDescending()];
            var (most, j) = (descending.Length, descending.Length);
            for (var i = 1; i <= ascending.Length; i++)
            {
                // The more of A is kept, the higher it reaches, and the less of B may stay.
                while (j > 0 && descending[j - 1] <= ascending[i - 1])
                {
                    j--;
                }

                most = Math.Max(most, i + j);
            }

            return (double)most / (ascending.Length + descending.Length);
        }
    }

    internal double Ird => 1 - (Square(_a.Length + _b.Length) / (2.0 * Pairs) * (1 - Pand));

    // NAP (1 - NAP), with NAP kept half a pair away from its ends: else complete separation would have no standard error.
    private double Spread => Math.Clamp(Nap, 0.5 / Pairs, 1 - (0.5 / Pairs)) is var nap ? nap * (1 - nap) : 0;

    private static double Score(double a, double b) => (1 + Math.Sign(b - a)) / 2.0;

    private static double Square(double value) => value * value;
}
