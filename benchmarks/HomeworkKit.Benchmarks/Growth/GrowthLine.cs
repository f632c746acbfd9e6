using System.Globalization;

namespace HomeworkKit.Benchmarks.Growth;

/// <summary>How something grew: a figure for each size, and the exponent that fits them best.</summary>
internal sealed class GrowthLine(string what, string unit, string sizes)
{
    private readonly List<(double Size, double Figure)> _points = [];

    internal void Add(double size, double figure) => _points.Add((size, figure));

    /// <summary>Gives the slope of the line through the logarithms: 0 is flat, 1 grows as the size does.</summary>
    internal double Exponent()
    {
        var logs = _points.ConvertAll(static point => (X: Math.Log(point.Size), Y: Math.Log(Math.Max(point.Figure, 1e-9))));
        var (x, y) = (logs.Average(static log => log.X), logs.Average(static log => log.Y));
        return logs.Sum(log => (log.X - x) * (log.Y - y)) / logs.Sum(log => (log.X - x) * (log.X - x));
    }

    internal void Write(TextWriter output) => output.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"| {what} | {sizes} {string.Join(", ", _points.Select(static point => point.Size.ToString("N0", CultureInfo.InvariantCulture)))} | {string.Join(", ", _points.Select(static point => point.Figure.ToString("0.##", CultureInfo.InvariantCulture)))} {unit} | {Exponent():0.00} |"));
}
