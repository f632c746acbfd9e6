using System.Globalization;
using HomeworkKit.Kinds;

namespace HomeworkKit.Research.Charts;

/// <summary>Draws distress: over the minutes of one exposure, or over the repeats of one step.</summary>
/// <remarks>The scale is always 0 to 100. A curve need not fall for an exposure to be worth while (Craske et al. 2014), so no line says where it should be.</remarks>
public static class SudsChart
{
    private static readonly double[] Scale = [0, 20, 40, 60, 80, 100];

    /// <summary>Draws the readings of one exposure.</summary>
    /// <param name="readings">The readings in the order of their minutes.</param>
    /// <param name="options">Title and size.</param>
    /// <returns>The picture as SVG.</returns>
    public static string OverMinutes(IEnumerable<SudsReading> readings, ChartOptions options)
    {
        ArgumentNullException.ThrowIfNull(readings);
        ArgumentNullException.ThrowIfNull(options);
        (double X, double? Y)[] points = [.. readings.Select(static reading => ((double)reading.Minute, (double?)reading.Value.Value))];
        var last = Math.Max(1, points.Select(static point => point.X).DefaultIfEmpty(1).Max());
        var described = points.Length == 0
            ? "No readings."
            : string.Create(CultureInfo.InvariantCulture, $"Line of {points.Length} readings of distress from 0 to 100, over {last:0.##} minutes: {points[0].Y:0.##} at first, {points.Max(static point => point.Y):0.##} at most, {points[^1].Y:0.##} at the end.");
        using var canvas = new SvgCanvas(options.OrThrow(), options.Height, described);
        var area = PlotArea.In(options, 0, last, 0, 100);
        area.Axes(canvas, AxisTicks.Between(0, last, 8), Scale, options.XLabel ?? "Minutes", options.YLabel ?? "Distress (SUDS, 0 to 100)");
        LineMarks.Draw(canvas, area, points, 0);
        return canvas.Finish();
    }

    /// <summary>Draws peak and end of each repeat of one step.</summary>
    /// <param name="repeats">The repeats.</param>
    /// <param name="options">Title and size.</param>
    /// <returns>The picture as SVG.</returns>
    public static string OverRepeats(ExposureRepeats repeats, ChartOptions options)
    {
        ArgumentNullException.ThrowIfNull(repeats);
        ArgumentNullException.ThrowIfNull(options);
        var count = repeats.Outcomes.Count;
        (double X, double? Y)[] peaks = [.. repeats.Outcomes.Select(static (outcome, index) => (index + 1.0, (double?)outcome.Peak.Value))];
        (double X, double? Y)[] ends = [.. repeats.Outcomes.Select(static (outcome, index) => (index + 1.0, (double?)outcome.End.Value))];
        var described = string.Create(CultureInfo.InvariantCulture, $"Two lines, peak and end of distress from 0 to 100, over {count} repeats. Peaks: {List(peaks)}. Ends: {List(ends)}.");
        using var canvas = new SvgCanvas(options.OrThrow(), options.Height, described);
        var area = PlotArea.In(options, 0.5, Math.Max(1, count) + 0.5, 0, 100, above: 20);
        area.Axes(canvas, AxisTicks.Between(1, Math.Max(1, count) + 0.4, 10, whole: true), Scale, options.XLabel ?? "Repeat", options.YLabel ?? "Distress (SUDS, 0 to 100)");
        LineMarks.Legend(canvas, area.Left, area.Top - 12, area.Right, ["Peak", "End"]);
        LineMarks.Draw(canvas, area, ends, 1);
        LineMarks.Draw(canvas, area, peaks, 0);
        return canvas.Finish();
    }

    private static string List(IEnumerable<(double X, double? Y)> points) =>
        string.Join(", ", points.Select(static point => point.Y is { } value ? SvgCanvas.Number(value) : "not recorded"));
}
