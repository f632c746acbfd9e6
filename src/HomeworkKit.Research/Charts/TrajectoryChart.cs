using System.Text;
using HomeworkKit.Words;

namespace HomeworkKit.Research.Charts;

/// <summary>Draws groups over time, each with a band: weekly efficiency of sleep, compliance, a score by arm.</summary>
public static class TrajectoryChart
{
    /// <summary>The most groups that one picture can tell apart.</summary>
    public const int MostGroups = ChartStyle.Series;

    /// <summary>Draws the groups.</summary>
    /// <param name="groups">The groups; at most <see cref="MostGroups"/>.</param>
    /// <param name="options">Title and size.</param>
    /// <param name="low">The bottom of the scale; null: the lowest value or end of a band.</param>
    /// <param name="high">The top of the scale; null: the highest value or end of a band.</param>
    /// <returns>The picture as SVG. A line breaks where a point has no middle.</returns>
    /// <exception cref="ArgumentException">There are more than four groups, points do not ascend or lie outside their band, or the top of the scale does not
    /// lie above its bottom.</exception>
    public static string Draw(IReadOnlyList<Trajectory> groups, ChartOptions options, double? low = null, double? high = null)
    {
        ArgumentNullException.ThrowIfNull(groups);
        ArgumentNullException.ThrowIfNull(options);
        LineMarks.RequireStyles(groups.Count, nameof(groups));
        if (groups.Any(static group => !IsInOrder(group.Points)))
        {
            throw new ArgumentException(ChartMessages.Points, nameof(groups));
        }

        TrajectoryPoint[] points = [.. groups.SelectMany(static group => group.Points)];
        double[] values = [.. points.SelectMany(static point => new[] { point.Middle, point.Low, point.High }).OfType<double>()];
        var bottom = low ?? values.DefaultIfEmpty(0).Min();
        var top = high ?? Math.Max(bottom + 1, values.DefaultIfEmpty(1).Max());
        if (!(top > bottom) || !double.IsFinite(top - bottom))
        {
            throw new ArgumentException(ChartMessages.Scale, nameof(high));
        }

        using var canvas = new SvgCanvas(options.OrThrow(), options.Height, Description(groups, options.Words), ChartStyle.BandRule);
        var (from, to) = (
            points.Select(static point => point.X).DefaultIfEmpty(0).Min() - 0.5,
            points.Select(static point => point.X).DefaultIfEmpty(1).Max() + 0.5);
        var area = PlotArea.In(options, from, to, bottom, top, above: groups.Count > 1 ? 20 : 0);
        area.Axes(
            canvas,
            AxisTicks.Between(from, to, 10, whole: true),
            AxisTicks.Between(bottom, top, 5),
            options.XLabel ?? options.Words.Of("chart/trajectory-x"),
            options.YLabel ?? options.Words.Of("chart/trajectory-y"));
        if (groups.Count > 1)
        {
            LineMarks.Legend(canvas, area.Left, 66, area.Right, [.. groups.Select(static group => group.Name)]);
        }

        foreach (var group in groups)
        {
            Bands(canvas, area, group.Points);
        }

        for (var i = 0; i < groups.Count; i++)
        {
            LineMarks.Draw(canvas, area, [.. groups[i].Points.Select(static point => (point.X, point.Middle))], i);
        }

        return canvas.Finish();
    }

    // A band is kept within the scale, and broken where a point has none.
    private static void Bands(SvgCanvas canvas, PlotArea area, IReadOnlyList<TrajectoryPoint> points)
    {
        List<TrajectoryPoint> run = [];
        foreach (var point in points.Append(new TrajectoryPoint(double.MaxValue, null)))
        {
            if (point is { Low: not null, High: not null })
            {
                run.Add(point);
                continue;
            }

            if (run.Count > 1)
            {
                var path = new StringBuilder();
                foreach (
                    var (x, y) in run.Select(static one => (one.X, one.High!.Value))
                        .Concat(run.AsEnumerable().Reverse().Select(static one => (one.X, one.Low!.Value))))
                {
                    path.Append(path.Length == 0 ? "M" : " L")
                        .Append(SvgCanvas.Number(area.X(x)))
                        .Append(' ')
                        .Append(SvgCanvas.Number(area.Y(Math.Clamp(y, area.MinY, area.MaxY))));
                }

                canvas.Path(path.Append(" Z").ToString(), ChartStyle.Band);
            }

            run.Clear();
        }
    }

    private static bool IsInOrder(IReadOnlyList<TrajectoryPoint> points) =>
        points.Zip(points.Skip(1)).All(static pair => pair.First.X < pair.Second.X)
        && points.All(static point =>
            !(point.Low > (point.Middle ?? point.Low)) && !(point.High < (point.Middle ?? point.High)) && (point.Low is null) == (point.High is null));

    private static string Description(IReadOnlyList<Trajectory> groups, HomeworkWords words) =>
        groups.Count == 0
            ? words.Of("chart/trajectories-empty")
            : string.Join(
                " ",
                groups.Select(group =>
                {
                    TrajectoryPoint[] drawn = [.. group.Points.Where(static point => point.Middle is not null)];
                    return drawn.Length == 0
                        ? words.Format("chart/trajectory-empty", ("name", group.Name))
                        : words.Format(
                            drawn.Length < group.Points.Count ? "chart/trajectory-few" : "chart/trajectory",
                            ("name", group.Name),
                            ("n", drawn.Length),
                            ("first", SvgCanvas.Number(words, drawn[0].Middle!.Value)),
                            ("start", SvgCanvas.Number(words, drawn[0].X)),
                            ("last", SvgCanvas.Number(words, drawn[^1].Middle!.Value)),
                            ("end", SvgCanvas.Number(words, drawn[^1].X)),
                            ("few", group.Points.Count - drawn.Length));
                }));
}
