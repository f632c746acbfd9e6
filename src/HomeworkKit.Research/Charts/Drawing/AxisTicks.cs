namespace HomeworkKit.Research.Charts;

/// <summary>Round numbers along an axis.</summary>
internal static class AxisTicks
{
    /// <summary>Gives multiples of 1, 2 or 5 times a power of ten that lie within a range, about as many as asked for.</summary>
    internal static IReadOnlyList<double> Between(double low, double high, int about, bool whole = false)
    {
        var rough = (high - low) / about;
        var power = Math.Pow(10, Math.Floor(Math.Log10(rough)));
        var step = new[] { 1d, 2, 5, 10 }.Select(factor => factor * power).First(step => step >= rough * 0.999);
        if (whole)
        {
            step = Math.Max(1, Math.Ceiling(step));
        }

        var first = Math.Ceiling((low / step) - 1e-9);
        var last = Math.Floor((high / step) + 1e-9);
        return [.. Enumerable.Range(0, (int)(last - first) + 1).Select(index => Math.Round((first + index) * step, 10))];
    }
}
