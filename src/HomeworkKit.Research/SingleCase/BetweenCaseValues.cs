namespace HomeworkKit.Research;

/// <summary>
/// The values of several cases, with the moments that a difference between cases rests on. A case without a baseline that an intervention follows is left out.
/// </summary>
internal sealed class BetweenCaseValues
{
    private readonly Point[] _points;
    private readonly double[] _weights;
    private readonly int[][] _groups;
    private readonly int[][] _phases;

    private BetweenCaseValues(Point[] points, double[] weights, int cases)
    {
        (_points, _weights, Cases) = (points, weights, cases);
        _groups =
        [
            .. Enumerable
                .Range(0, points.Length)
                .GroupBy(i => (points[i].Session, points[i].Kind))
                .Select(static group => group.ToArray())
                .Where(static group => group.Length > 1),
        ];
        _phases = [.. Enumerable.Range(0, points.Length).GroupBy(i => (points[i].Case, points[i].Phase)).Select(static group => group.ToArray())];
    }

    internal int Cases { get; }

    internal int Count => _points.Length;

    internal int GroupsDf => _groups.Sum(static group => group.Length - 1);

    internal int WithinDf => _phases.Sum(static phase => phase.Length - 1);

    internal static BetweenCaseValues Of(MultipleBaseline all)
    {
        List<Point> points = [];
        List<double> weights = [];
        var cases = 0;
        foreach (var design in all.Cases)
        {
            var pairs = design
                .Phases.Zip(design.Phases.Skip(1), static (a, b) => (A: a, B: b))
                .Where(static pair => pair.A.Kind == PhaseKind.Baseline && pair.B.Kind == PhaseKind.Intervention && HasValue(pair.A) && HasValue(pair.B))
                .ToArray();
            if (pairs.Length == 0)
            {
                continue;
            }

            foreach (var (number, phase) in pairs.SelectMany(static pair => new[] { pair.A, pair.B }).Index())
            {
                SessionValue[] present = [.. phase.Values.Where(static point => point.Value is not null)];
                points.AddRange(present.Select(point => new Point(cases, number, phase.Kind, point.Session, point.Value!.Value)));

                // What a value counts for in the mean difference.
                weights.AddRange(present.Select(_ => (phase.Kind == PhaseKind.Intervention ? 1.0 : -1) / (present.Length * pairs.Length)));
            }

            cases++;
        }

        return new BetweenCaseValues([.. points], [.. weights.Select(weight => weight / cases)], cases);
    }

    internal double MeanDifference() => _points.Select((point, i) => _weights[i] * point.Value).Sum();

    /// <summary>The variance between cases in one phase at one session, pooled.</summary>
    internal double BetweenVariance() => _groups.Sum(Squares) / GroupsDf;

    /// <summary>The correlation of neighbours within phases, with the bias of their number taken out; within -0.99 and 0.99.</summary>
    internal double Autocorrelation()
    {
        var (together, apart) = (0d, 0d);
        foreach (var phase in _phases)
        {
            var mean = phase.Average(i => _points[i].Value);
            together += phase.Skip(1).Select((i, before) => (_points[i].Value - mean) * (_points[phase[before]].Value - mean)).Sum();
            apart += Squares(phase);
        }

        return apart == 0 ? 0 : Math.Clamp((together / apart) + (_phases.Sum(static phase => (phase.Length - 1.0) / phase.Length) / WithinDf), -0.99, 0.99);
    }

    /// <summary>The variance within cases: squares around the means of phases over what they would be with a variance of 1.</summary>
    internal double WithinVariance(double phi) =>
        _phases.Sum(Squares) / _phases.Sum(phase => phase.Length - (phase.Sum(i => phase.Sum(j => Correlation(i, j, phi))) / phase.Length));

    /// <summary>Degrees of freedom of the variance between cases: 2 E² / Var of a form in values that are correlated within cases.</summary>
    internal double Df(double phi, double rho)
    {
        // The form's matrix takes from each value the mean of its group. Its product with the covariances, row by row.
        var product = new Dictionary<int, double[]>();
        foreach (var group in _groups)
        {
            var mean = new double[Count];
            foreach (var i in group)
            {
                for (var j = 0; j < Count; j++)
                {
                    mean[j] += Covariance(i, j, phi, rho) / group.Length;
                }
            }

            foreach (var i in group)
            {
                product.Add(i, [.. Enumerable.Range(0, Count).Select(j => Covariance(i, j, phi, rho) - mean[j])]);
            }
        }

        var trace = product.Sum(static row => row.Value[row.Key]);
        var square = product.Sum(row => product.Sum(column => row.Value[column.Key] * column.Value[row.Key]));
        return trace * trace / square;
    }

    /// <summary>The variance of the mean difference, in units of the whole variance.</summary>
    internal double DifferenceVariance(double phi, double rho)
    {
        var variance = 0d;
        for (var i = 0; i < Count; i++)
        {
            for (var j = 0; j < Count; j++)
            {
                variance += _weights[i] * _weights[j] * Covariance(i, j, phi, rho);
            }
        }

        return variance;
    }

    private double Covariance(int i, int j, double phi, double rho) => _points[i].Case != _points[j].Case ? 0 : rho + ((1 - rho) * Correlation(i, j, phi));

    private double Correlation(int i, int j, double phi)
    {
        var apart = Math.Abs(_points[i].Session - _points[j].Session);
        return apart == 0 ? 1 : phi >= 0 ? Math.Pow(phi, apart) : Math.Pow(-phi, apart) * (Math.Round(apart) % 2 == 0 ? 1 : -1);
    }

    private double Squares(int[] group)
    {
        var mean = group.Average(i => _points[i].Value);
        return group.Sum(i => (_points[i].Value - mean) * (_points[i].Value - mean));
    }

    private static bool HasValue(CasePhase phase) => phase.Values.Any(static point => point.Value is not null);

    private readonly record struct Point(int Case, int Phase, PhaseKind Kind, double Session, double Value);
}
