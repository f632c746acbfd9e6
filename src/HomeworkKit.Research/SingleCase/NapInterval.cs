using MathNet.Numerics.Distributions;
using MathNet.Numerics.RootFinding;

namespace HomeworkKit.Research;

/// <summary>Newcombe's (2006) interval around NAP, method 5: the two values t for which NAP lies z standard errors away.</summary>
internal static class NapInterval
{
    private const double Accuracy = 1e-14;
    private const int Iterations = 500;

    internal static (double Low, double High) Of(double nap, int m, int n, double confidence)
    {
        var z = Normal.InvCDF(0, 1, (1 + confidence) / 2);

        // At an end of the scale that end is one root; dividing it out leaves the other.
        return nap >= 1 ? (Root(t => 1 - t - Width(t, m, n, z), 0, 1), 1)
            : nap <= 0 ? (0, Root(t => t - Width(1 - t, m, n, z), 0, 1))
            : (Root(Distance, 0, nap), Root(Distance, nap, 1));

        double Distance(double t) => ((nap - t) * (nap - t)) - ((1 - t) * Width(t, m, n, z));
    }

    // What stands on the right-hand side, without its factor 1 - t.
    private static double Width(double t, int m, int n, double z)
    {
        var h = ((m + n) / 2.0) - 1;
        return z * z * t / ((double)m * n) * (1 + (h * (((1 - t) / (2 - t)) + (t / (1 + t)))));
    }

    private static double Root(Func<double, double> function, double low, double high) => Brent.FindRoot(function, low, high, Accuracy, Iterations);
}
