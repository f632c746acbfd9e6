using HomeworkKit.Words;

namespace HomeworkKit.Research.Charts;

/// <summary>Draws the cases of a multiple baseline under each other, on one axis of sessions, with a staggered line where each intervention begins.</summary>
public static class MultipleBaselineChart
{
    private const int MostPanels = 12;
    private const double Top = 92;
    private const double Panel = 110;
    private const double Gap = 34;

    /// <summary>Draws the cases.</summary>
    /// <param name="cases">The cases, from the top; at most twelve.</param>
    /// <param name="options">Title and width; the height follows from the cases.</param>
    /// <param name="low">The bottom of every scale; null: the lowest value of all.</param>
    /// <param name="high">The top of every scale; null: the highest value of all.</param>
    /// <param name="showMeans">Whether the mean of each phase is drawn as a line through it.</param>
    /// <returns>The picture as SVG.</returns>
    /// <exception cref="ArgumentException">There is no case or more than twelve, or the top of the scale does not lie above its bottom.</exception>
    public static string Draw(MultipleBaseline cases, ChartOptions options, double? low = null, double? high = null, bool showMeans = true)
    {
        ArgumentNullException.ThrowIfNull(cases);
        ArgumentNullException.ThrowIfNull(options);
        if (cases.Cases.Count is < 1 or > MostPanels)
        {
            throw new ArgumentException(ChartMessages.Panels, nameof(cases));
        }

        SessionValue[] points = [.. cases.Cases.SelectMany(static design => design.Phases).SelectMany(static phase => phase.Values)];
        double[] values = [.. points.Select(static point => point.Value).OfType<double>()];
        var bottom = low ?? values.DefaultIfEmpty(0).Min();
        var top = high ?? Math.Max(bottom + 1, values.DefaultIfEmpty(1).Max());
        if (!(top > bottom) || !double.IsFinite(top - bottom))
        {
            throw new ArgumentException(ChartMessages.Scale, nameof(high));
        }

        var (from, to) = (
            points.Select(static point => point.Session).DefaultIfEmpty(0).Min() - 0.5,
            points.Select(static point => point.Session).DefaultIfEmpty(1).Max() + 0.5);
        using var canvas = new SvgCanvas(options.OrThrow(), Top + (cases.Cases.Count * (Panel + Gap)) + 24, Description(cases, options.Words));
        for (var i = 0; i < cases.Cases.Count; i++)
        {
            var area = new PlotArea(56, Top + (i * (Panel + Gap)), options.Width - 80, Panel, from, to, bottom, top);
            var isLast = i == cases.Cases.Count - 1;
            area.Axes(
                canvas,
                isLast ? AxisTicks.Between(from, to, 10, whole: true) : [],
                AxisTicks.Between(bottom, top, 3),
                isLast ? options.XLabel ?? options.Words.Of("chart/lines-x") : string.Empty,
                i == 0 ? options.YLabel ?? options.Words.Of("chart/lines-y") : string.Empty);
            Case(canvas, area, cases.Cases[i], isFirst: i == 0, showMeans);
        }

        return canvas.Finish();
    }

    private static void Case(SvgCanvas canvas, PlotArea area, CaseDesign design, bool isFirst, bool showMeans)
    {
        CasePhase[] phases = [.. design.Phases.Where(static phase => phase.Values.Count > 0)];
        for (var i = 0; i < phases.Length; i++)
        {
            var start = i == 0 ? area.Left : area.X(phases[i].Values[0].Session - 0.5);
            var end = i + 1 < phases.Length ? area.X(phases[i + 1].Values[0].Session - 0.5) : area.Right;
            if (i > 0)
            {
                canvas.Line(start, area.Top, start, area.Bottom, ChartStyle.Dashed);
            }

            if (isFirst)
            {
                canvas.Text((start + end) / 2, area.Top - 22, SvgCanvas.Fitted(phases[i].Name, end - start - 6), ChartStyle.Soft, "middle", phases[i].Name);
            }

            LineMarks.Draw(canvas, area, [.. phases[i].Values.Select(static point => (point.Session, point.Value))], 0);
            double[] values = [.. phases[i].Values.Select(static point => point.Value).OfType<double>()];
            if (showMeans && values.Length > 0)
            {
                canvas.Line(
                    area.X(phases[i].Values[0].Session - 0.3),
                    area.Y(values.Average()),
                    area.X(phases[i].Values[^1].Session + 0.3),
                    area.Y(values.Average()),
                    ChartStyle.Axis);
            }
        }

        canvas.Text(area.Right, area.Top - 6, SvgCanvas.Fitted(design.Case, area.Width), ChartStyle.Text, "end", design.Case);
    }

    private static string Description(MultipleBaseline cases, HomeworkWords words) => string.Join(" ", cases.Cases.Select(design => words.Format(
        "chart/case", ("name", design.Case), ("phases", string.Join("; ", design.Phases.Select(phase =>
        {
            double[] values = [.. phase.Values.Select(static point => point.Value).OfType<double>()];
            return values.Length == 0
                ? words.Format("chart/phase-empty", ("name", phase.Name))
                : words.Format("chart/phase", ("name", phase.Name), ("n", values.Length), ("mean", SvgCanvas.Number(words, values.Average())));
        }))))));
}
