using MathNet.Numerics.Distributions;
using MathNet.Numerics.Statistics;

namespace HomeworkKit.Research;

/// <summary>
/// The mean squares of a table of n targets by k raters without gaps, and the correlations they give (Shrout and Fleiss 1979; McGraw and Wong 1996).
/// </summary>
internal sealed class MeanSquares
{
    private readonly double _n;
    private readonly double _k;
    private readonly double _targets;
    private readonly double _raters;
    private readonly double _within;
    private readonly double _error;

    internal MeanSquares(double[][] table)
    {
        (_n, _k) = (table.Length, table[0].Length);
        var all = table.SelectMany(static target => target).ToArray();
        if (Array.TrueForAll(all, value => value == all[0]))
        {
            return;
        }

        var mean = all.Mean();
        var total = all.Sum(value => Square(value - mean));
        var targets = _k * table.Sum(target => Square(target.Mean() - mean));
        var raters = _n * Enumerable.Range(0, table[0].Length).Sum(rater => Square(table.Select(target => target[rater]).Mean() - mean));
        _targets = targets / (_n - 1);
        _raters = raters / (_k - 1);
        _within = Math.Max(0, total - targets) / (_n * (_k - 1));
        _error = Math.Max(0, total - targets - raters) / ((_n - 1) * (_k - 1));
    }

    // Null where nothing varies.
    internal double? Correlation(IntraclassForm form) => form switch
    {
        IntraclassForm.OneWaySingle => Quotient(_targets - _within, _targets + ((_k - 1) * _within)),
        IntraclassForm.AgreementSingle => Quotient(_targets - _error, _targets + ((_k - 1) * _error) + (_k * (_raters - _error) / _n)),
        IntraclassForm.ConsistencySingle => Quotient(_targets - _error, _targets + ((_k - 1) * _error)),
        IntraclassForm.OneWayAverage => Quotient(_targets - _within, _targets),
        IntraclassForm.AgreementAverage => Quotient(_targets - _error, _targets + ((_raters - _error) / _n)),
        IntraclassForm.ConsistencyAverage => Quotient(_targets - _error, _targets),
        _ => throw new ArgumentOutOfRangeException(nameof(form)),
    };

    internal (double Low, double High) Interval(IntraclassForm form, double correlation, double tail) => form switch
    {
        IntraclassForm.OneWaySingle => Single(OneWay(tail)),
        IntraclassForm.OneWayAverage => Average(OneWay(tail)),
        IntraclassForm.ConsistencySingle => Single(Consistency(tail)),
        IntraclassForm.ConsistencyAverage => Average(Consistency(tail)),
        IntraclassForm.AgreementSingle => Agreement(correlation, tail),
        _ => Agreement(Correlation(IntraclassForm.AgreementSingle)!.Value, tail) is var (low, high) ? (StepUp(low), StepUp(high)) : default,
    };

    private static double? Quotient(double dividend, double divisor) => divisor == 0 ? null : dividend / divisor;

    private static double Square(double value) => value * value;

    private static double Quantile(double tail, double first, double second) => FisherSnedecor.InvCDF(first, second, 1 - tail);

    private (double Low, double High) OneWay(double tail) =>
        ((_targets / _within) / Quantile(tail, _n - 1, _n * (_k - 1)), (_targets / _within) * Quantile(tail, _n * (_k - 1), _n - 1));

    private (double Low, double High) Consistency(double tail) =>
        ((_targets / _error) / Quantile(tail, _n - 1, (_n - 1) * (_k - 1)), (_targets / _error) * Quantile(tail, (_n - 1) * (_k - 1), _n - 1));

    private (double Low, double High) Single((double Low, double High) ratio) =>
        ((ratio.Low - 1) / (ratio.Low + _k - 1), (ratio.High - 1) / (ratio.High + _k - 1));

    private static (double Low, double High) Average((double Low, double High) ratio) => (1 - (1 / ratio.Low), 1 - (1 / ratio.High));

    private double StepUp(double single) => _k * single / (1 + (single * (_k - 1)));

    // Shrout and Fleiss 1979, after Satterthwaite.
    private (double Low, double High) Agreement(double correlation, double tail)
    {
        var ratio = _raters / _error;
        var inner = (_n * (1 + ((_k - 1) * correlation))) - (_k * correlation);
        var freedom = (_k - 1) * (_n - 1) * Square((_k * correlation * ratio) + inner) / (((_n - 1) * Square(_k * correlation * ratio)) + Square(inner));
        if (!double.IsFinite(freedom) || freedom <= 0)
        {
            return (double.NaN, double.NaN);
        }

        var (lower, upper) = (Quantile(tail, _n - 1, freedom), Quantile(tail, freedom, _n - 1));
        var rest = (_k * _raters) + (((_k * _n) - _k - _n) * _error);
        return (_n * (_targets - (lower * _error)) / ((lower * rest) + (_n * _targets)), _n * ((upper * _targets) - _error) / (rest + (_n * upper * _targets)));
    }
}
