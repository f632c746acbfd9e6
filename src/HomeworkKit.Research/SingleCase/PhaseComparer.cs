using MathNet.Numerics.Distributions;
using MathNet.Numerics.Statistics;

namespace HomeworkKit.Research;

/// <summary>Works out a comparison of two phases.</summary>
internal sealed class PhaseComparer
{
    private const double Rounding = 1e-9;

    private readonly SessionValue[] _a;
    private readonly SessionValue[] _b;
    private readonly double[] _rawA;
    private readonly double[] _rawB;
    private readonly int _missingA;
    private readonly int _missingB;
    private readonly int _sign;
    private readonly Improvement _improvement;
    private readonly PhaseComparisonOptions _options;
    private readonly NonOverlap? _overlap;
    private readonly KendallTau _trendA;
    private readonly KendallTau _trendB;
    private readonly double? _trendP;
    private readonly TheilSenLine? _line;

    internal PhaseComparer(CasePhase baseline, CasePhase intervention, Improvement improvement, PhaseComparisonOptions options)
    {
        (_improvement, _options) = (improvement, options);
        _sign = improvement switch
        {
            Improvement.Increase => 1,
            Improvement.Decrease => -1,
            _ => throw new ArgumentException(SingleCaseMessages.UnknownImprovement, nameof(improvement)),
        };
        SessionOrder.Check(baseline.Values.Concat(intervention.Values), nameof(intervention));
        (_a, _b) = (Present(baseline), Present(intervention));
        (_rawA, _rawB) = (Values(_a), Values(_b));
        (_missingA, _missingB) = (baseline.Values.Count - _a.Length, intervention.Values.Count - _b.Length);
        _overlap = _a.Length > 0 && _b.Length > 0 ? new NonOverlap(Turned(_rawA), Turned(_rawB)) : null;
        (_trendA, _trendB) = (KendallTau.Of(Sessions(_a), _rawA), KendallTau.Of(Sessions(_b), _rawB));
        _trendP = KendallTau.TrendP(_trendA.S, _rawA);
        _line = TheilSenLine.Fit(_a);
    }

    // Whether the baseline has a trend at the level asked for.
    private bool HasTrend => _trendP <= _options.TrendLevel;

    private bool TakesTrendOut => _options.Correction == BaselineCorrection.Always || (_options.Correction == BaselineCorrection.WhenTrend && HasTrend);

    private int Count => _a.Length + _b.Length;

    private int Missing => _missingA + _missingB;

    internal PhaseComparison Compare()
    {
        var interval = _overlap is null ? ((double Low, double High)?)null : NapInterval.Of(_overlap.Nap, _a.Length, _b.Length, _options.Confidence);
        var tauBc = TauBc();
        var smd = Smd();
        return new PhaseComparison
        {
            BaselineCount = _a.Length,
            InterventionCount = _b.Length,
            Improvement = _improvement,
            Nap = Both(SingleCaseDefinitions.Nap, _overlap?.Nap),
            NapSeNull = Both(SingleCaseDefinitions.NapSeNull, _overlap?.SeNull),
            NapSeHanley = Both(SingleCaseDefinitions.NapSeHanley, _overlap?.SeHanley),
            NapSeUnbiased = Both(
                SingleCaseDefinitions.NapSeUnbiased,
                _overlap?.SeUnbiased,
                _a.Length < 2 || _b.Length < 2 ? NoValueReason.TooFewValues : NoValueReason.NoVariance),
            NapLow = Both(SingleCaseDefinitions.NapLow, interval?.Low),
            NapHigh = Both(SingleCaseDefinitions.NapHigh, interval?.High),
            Tau = Both(SingleCaseDefinitions.Tau, (double?)_overlap?.Dominance / _overlap?.Pairs),
            TauP = Both(SingleCaseDefinitions.TauP, _overlap is { } overlap ? 2 * Normal.CDF(0, 1, -Math.Abs(overlap.Nap - 0.5) / overlap.SeNull) : null),
            TauU = Both(SingleCaseDefinitions.TauU, (_overlap?.Dominance - (_sign * _trendA.S)) / _overlap?.Pairs),
            TauUTrendB = Both(SingleCaseDefinitions.TauUTrendB, (_overlap?.Dominance + (_sign * _trendB.S)) / (_overlap?.Pairs + PairsWithin(_b.Length))),
            TauUBothTrends = Both(SingleCaseDefinitions.TauUBothTrends, (_overlap?.Dominance + (_sign * (_trendB.S - _trendA.S))) / PairsWithin(Count)),
            Pnd = Both(SingleCaseDefinitions.Pnd, _overlap?.Pnd),
            Pem = Both(SingleCaseDefinitions.Pem, _overlap?.Pem),
            Pand = Both(SingleCaseDefinitions.Pand, _overlap?.Pand),
            Ird = Both(SingleCaseDefinitions.Ird, _overlap?.Ird),
            TheilSenSlopeA = OfA(SingleCaseDefinitions.TheilSenSlopeA, _line?.Slope),
            TheilSenInterceptA = OfA(SingleCaseDefinitions.TheilSenInterceptA, _line?.Intercept),
            BaselineTauB = OfA(SingleCaseDefinitions.BaselineTauB, _trendA.B, WhyNoTrend),
            BaselineTrendP = OfA(SingleCaseDefinitions.BaselineTrendP, _trendP, WhyNoTrend),
            TauBc = tauBc,
            TauBcSe = tauBc is { Value: { } tau }
                ? Both(SingleCaseDefinitions.TauBcSe, Math.Sqrt(2.0 / Count * (1 - (tau * tau))))
                : Measure.None(SingleCaseDefinitions.TauBcSe, tauBc.Reason!.Value, Count, Missing),
            MeanA = OfA(SingleCaseDefinitions.MeanA, _a.Length > 0 ? _rawA.Mean() : null),
            MeanB = OfB(SingleCaseDefinitions.MeanB, _b.Length > 0 ? _rawB.Mean() : null),
            SdA = OfA(SingleCaseDefinitions.SdA, _a.Length > 1 ? _rawA.StandardDeviation() : null),
            SdB = OfB(SingleCaseDefinitions.SdB, _b.Length > 1 ? _rawB.StandardDeviation() : null),
            Smd = smd,
            SmdCorrected = smd is { Value: { } difference }
                ? Both(SingleCaseDefinitions.SmdCorrected, difference * (1 - (3 / ((4.0 * _a.Length) - 5))))
                : Measure.None(SingleCaseDefinitions.SmdCorrected, smd.Reason!.Value, Count, Missing),
            Remarks = [.. Remarks()],
        };
    }

    private NoValueReason WhyNoTrend => _a.Length < 2 ? NoValueReason.TooFewValues : NoValueReason.NoVariance;

    private static SessionValue[] Present(CasePhase phase) => [.. phase.Values.Where(static point => point.Value is not null)];

    private static double[] Values(SessionValue[] points) => [.. points.Select(static point => UsableNumbers.Checked(point.Value!.Value, nameof(points)))];

    private static double[] Sessions(SessionValue[] points) => [.. points.Select(static point => point.Session)];

    private static double PairsWithin(int count) => count * (count - 1.0) / 2;

    private double[] Turned(double[] values) => [.. values.Select(value => _sign * value)];

    private Measure TauBc()
    {
        var definition = _options.Correction switch
        {
            BaselineCorrection.WhenTrend => SingleCaseDefinitions.TauBcWhenTrend,
            BaselineCorrection.Always => SingleCaseDefinitions.TauBcAlways,
            _ => SingleCaseDefinitions.TauBcNever,
        };
        var line = TakesTrendOut ? _line : new TheilSenLine(0, 0);
        if (line is null || _overlap is null)
        {
            return Measure.None(definition, NoValueReason.TooFewValues, Count, Missing);
        }

        // What is left of a value on the line is zero but for rounding: such values are tied.
        double[] left = [.. _a.Concat(_b).Select(point => _sign * (point.Value!.Value - line.At(point.Session)))];
        double[] phase = [.. _a.Select(static _ => 0d), .. _b.Select(static _ => 1d)];
        var tolerance = TakesTrendOut ? Rounding * Math.Max(1, left.Max(Math.Abs)) : 0;
        return Both(definition, KendallTau.Of(phase, left, tolerance).B, NoValueReason.NoVariance);
    }

    private Measure Smd()
    {
        if (_a.Length < 2 || _b.Length < 1)
        {
            return Measure.None(SingleCaseDefinitions.Smd, NoValueReason.TooFewValues, Count, Missing);
        }

        var deviation = _rawA.StandardDeviation();
        return Array.TrueForAll(_rawA, value => value == _rawA[0]) || deviation == 0
            ? Measure.None(SingleCaseDefinitions.Smd, NoValueReason.NoVariance, Count, Missing)
            : Both(SingleCaseDefinitions.Smd, _sign * (_rawB.Mean() - _rawA.Mean()) / deviation);
    }

    private Measure Both(MeasureDefinition definition, double? value, NoValueReason otherwise = NoValueReason.TooFewValues) =>
        Figure(definition, value, otherwise, Count, Missing);

    private Measure OfA(MeasureDefinition definition, double? value, NoValueReason otherwise = NoValueReason.TooFewValues) =>
        Figure(definition, value, otherwise, _a.Length, _missingA);

    private Measure OfB(MeasureDefinition definition, double? value) => Figure(definition, value, NoValueReason.TooFewValues, _b.Length, _missingB);

    private static Measure Figure(MeasureDefinition definition, double? value, NoValueReason otherwise, int count, int missing) => value is { } number
        ? Measure.Of(definition, number, count, missing)
        : Measure.None(definition, otherwise, count, missing);

    private IEnumerable<PhaseRemark> Remarks()
    {
        yield return PhaseRemark.AssumesIndependence;
        var shortest = Math.Min(_a.Length, _b.Length);
        if (shortest < 5)
        {
            yield return shortest < 3 ? PhaseRemark.FewerThanThreeValues : PhaseRemark.FewerThanFiveValues;
        }

        if (_overlap is { Nap: 0 or 1 })
        {
            yield return PhaseRemark.CompleteSeparation;
        }

        if (TakesTrendOut && _line is not null)
        {
            yield return PhaseRemark.TrendTakenOut;
        }
        else if (HasTrend)
        {
            yield return PhaseRemark.TrendInBaseline;
        }

        if (Missing > 0)
        {
            yield return PhaseRemark.ValuesMissing;
        }
    }
}
