using System.Globalization;

namespace HomeworkKit.Benchmarks.Growth;

/// <summary>How something grew: a figure for each size, the exponent that fits them best, and what that says.</summary>
internal sealed class GrowthLine(string what, string unit, string sizes)
{
    /// <summary>The head of the table.</summary>
    internal const string Head = "| what | sizes | figures | exponent | verdict |\n|---|---|---|---|---|";

    private const double LikeTheStick = 0.05;

    private readonly List<(double Size, double Figure)> _points = [];

    /// <summary>Gets up to which exponent it holds: 1.1 for the whole of something, 0.1 for what should stay the same.</summary>
    internal double Limit { get; init; } = 1.1;

    /// <summary>Gets the exponent of work that is linear, on this machine.</summary>
    internal double? Stick { get; init; }

    /// <summary>Gets a value indicating whether this is that work, which nothing judges.</summary>
    internal bool IsStick { get; init; }

    /// <summary>Gets or sets what else is to be known of it.</summary>
    internal string Remark { get; set; } = string.Empty;

    internal void Add(double size, double figure) => _points.Add((size, figure));

    /// <summary>Gives the slope of the line through the logarithms: 0 is flat, 1 grows as the size does.</summary>
    internal double Exponent()
    {
        var logs = _points.ConvertAll(static point => (X: Math.Log(point.Size), Y: Math.Log(Math.Max(point.Figure, 1e-9))));
        var (x, y) = (logs.Average(static log => log.X), logs.Average(static log => log.Y));
        return logs.Sum(log => (log.X - x) * (log.Y - y)) / logs.Sum(log => (log.X - x) * (log.X - x));
    }

    internal void Write(TextWriter output)
    {
        var exponent = Exponent();
        var verdict =
            IsStick ? "the stick"
            : exponent <= Limit ? "holds"
            : exponent <= Stick + LikeTheStick ? "as the stick"
            : "missed";
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {what} | {sizes} {string.Join(", ", _points.Select(static point => point.Size.ToString("N0", CultureInfo.InvariantCulture)))} | {string.Join(", ", _points.Select(static point => point.Figure.ToString("0.##", CultureInfo.InvariantCulture)))} {unit} | {exponent:0.00} | {verdict}{Remark} |"));
    }
}
