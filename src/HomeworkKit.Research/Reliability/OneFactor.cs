namespace HomeworkKit.Research;

/// <summary>One factor behind some items, fitted to their covariances by maximum likelihood.</summary>
internal static class OneFactor
{
    private const int MostSteps = 200_000;
    private const double Least = 0.005;

    /// <summary>
    /// Omega: the variance of the sum that the factor accounts for, over the whole. Null where the items have no variance or the covariances are no such
    /// matrix.
    /// </summary>
    internal static double? Omega(double[][] covariance)
    {
        var n = covariance.Length;
        double[] deviations = [.. Enumerable.Range(0, n).Select(i => Math.Sqrt(covariance[i][i]))];
        if (Array.Exists(deviations, static deviation => !(deviation > 0)))
        {
            return null;
        }

        double[][] correlation =
        [
            .. Enumerable.Range(0, n).Select(i => Enumerable.Range(0, n).Select(j => covariance[i][j] / (deviations[i] * deviations[j])).ToArray()),
        ];
        if (!IsPositive(correlation))
        {
            return null;
        }

        var (loadings, unique) = Fit(correlation);
        var common = Enumerable.Range(0, n).Sum(i => loadings[i] * deviations[i]);
        return common * common / ((common * common) + Enumerable.Range(0, n).Sum(i => unique[i] * covariance[i][i]));
    }

    // Expectation and maximization (Rubin and Thayer 1982), which needs no inverse with one factor.
    private static (double[] Loadings, double[] Unique) Fit(double[][] r)
    {
        var n = r.Length;
        var (loadings, unique) = (Enumerable.Repeat(0.7, n).ToArray(), Enumerable.Repeat(0.51, n).ToArray());
        for (var step = 0; step < MostSteps; step++)
        {
            var precision = 1 + Enumerable.Range(0, n).Sum(i => loadings[i] * loadings[i] / unique[i]);
            double[] weights = [.. Enumerable.Range(0, n).Select(i => loadings[i] / unique[i] / precision)];
            double[] together = [.. r.Select(row => row.Zip(weights, static (one, weight) => one * weight).Sum())];
            var square =
                1
                - weights.Zip(loadings, static (weight, loading) => weight * loading).Sum()
                + weights.Zip(together, static (weight, one) => weight * one).Sum();
            var change = 0d;
            for (var i = 0; i < n; i++)
            {
                var loading = together[i] / square;
                change = Math.Max(change, Math.Abs(loading - loadings[i]));
                loadings[i] = loading;
                unique[i] = Math.Max(Least, 1 - (loading * together[i]));
            }

            if (change < 1e-13)
            {
                break;
            }
        }

        return (loadings, unique);
    }

    // Cholesky's: it ends where a matrix is not positive definite.
    private static bool IsPositive(double[][] matrix)
    {
        var n = matrix.Length;
        var lower = new double[n, n];
        for (var i = 0; i < n; i++)
        {
            for (var j = 0; j <= i; j++)
            {
                var sum = matrix[i][j];
                for (var k = 0; k < j; k++)
                {
                    sum -= lower[i, k] * lower[j, k];
                }

                if (i == j && !(sum > 1e-10))
                {
                    return false;
                }

                lower[i, j] = i == j ? Math.Sqrt(sum) : sum / lower[j, j];
            }
        }

        return true;
    }
}
