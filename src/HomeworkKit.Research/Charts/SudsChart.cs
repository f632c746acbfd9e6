using HomeworkKit.Kinds;
using HomeworkKit.Words;

namespace HomeworkKit.Research.Charts;

/// <summary>Draws distress: over the minutes of one exposure, or over the repeats of one step.</summary>
/// <remarks>
/// The scale is always 0 to 100. A curve need not fall for an exposure to be worth while (Craske et al. 2014), so no line says where it should be.
/// </remarks>
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
        var words = options.OrThrow().Words;
        (double X, double? Y)[] points = [.. readings.Select(static reading => ((double)reading.Minute, (double?)reading.Value.Value))];
        var last = Math.Max(1, points.Select(static point => point.X).DefaultIfEmpty(1).Max());
        var described = points.Length == 0
            ? words.Of("chart/suds-empty")
            : words.Format(
                "chart/suds",
                ("n", points.Length),
                ("minutes", SvgCanvas.Number(words, last)),
                ("first", SvgCanvas.Number(words, points[0].Y!.Value)),
                ("most", SvgCanvas.Number(words, points.Max(static point => point.Y!.Value))),
                ("last", SvgCanvas.Number(words, points[^1].Y!.Value)));
        using var canvas = new SvgCanvas(options, options.Height, described);
        var area = PlotArea.In(options, 0, last, 0, 100);
        area.Axes(canvas, AxisTicks.Between(0, last, 8), Scale, options.XLabel ?? words.Of("chart/suds-x"), options.YLabel ?? words.Of("chart/suds-y"));
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
        var words = options.OrThrow().Words;
        var count = repeats.Outcomes.Count;
        (double X, double? Y)[] peaks = [.. repeats.Outcomes.Select(static (outcome, index) => (index + 1.0, (double?)outcome.Peak.Value))];
        (double X, double? Y)[] ends = [.. repeats.Outcomes.Select(static (outcome, index) => (index + 1.0, (double?)outcome.End.Value))];
        var described = words.Format("chart/repeats", ("n", count), ("peaks", List(peaks, words)), ("ends", List(ends, words)));
        using var canvas = new SvgCanvas(options, options.Height, described);
        var area = PlotArea.In(options, 0.5, Math.Max(1, count) + 0.5, 0, 100, above: 20);
        area.Axes(
            canvas,
            AxisTicks.Between(1, Math.Max(1, count) + 0.4, 10, whole: true),
            Scale,
            options.XLabel ?? words.Of("chart/repeat"),
            options.YLabel ?? words.Of("chart/suds-y"));
        LineMarks.Legend(canvas, area.Left, area.Top - 12, area.Right, [words.Of("chart/peak"), words.Of("chart/end")]);
        LineMarks.Draw(canvas, area, ends, 1);
        LineMarks.Draw(canvas, area, peaks, 0);
        return canvas.Finish();
    }

    private static string List(IEnumerable<(double X, double? Y)> points, HomeworkWords words) =>
        string.Join(", ", points.Select(point => point.Y is { } value ? SvgCanvas.Number(words, value) : words.Of("chart/not-recorded")));
}
