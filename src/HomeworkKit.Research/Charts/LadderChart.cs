using HomeworkKit.Kinds;

namespace HomeworkKit.Research.Charts;

/// <summary>Draws an exposure hierarchy: one bar a step, most anticipated distress at the top. One way to look at it, not the order of doing.</summary>
public static class LadderChart
{
    private const double Row = 28;

    private static readonly double[] Scale = [0, 20, 40, 60, 80, 100];

    /// <summary>Draws the steps in use.</summary>
    /// <param name="hierarchy">The hierarchy.</param>
    /// <param name="options">Title and width; the height follows from the steps.</param>
    /// <param name="showWords">Whether the client's own words stand beside the bars; otherwise steps are numbered as they were arranged.</param>
    /// <returns>The picture as SVG.</returns>
    public static string Draw(ExposureHierarchy hierarchy, ChartOptions options, bool showWords = false)
    {
        ArgumentNullException.ThrowIfNull(hierarchy);
        ArgumentNullException.ThrowIfNull(options);
        var numbers = hierarchy
            .Steps.Select(static (step, index) => (step.Id, Number: index + 1))
            .DistinctBy(static step => step.Id)
            .ToDictionary(static step => step.Id, static step => step.Number);
        return Draw(
            hierarchy.Descending.Select(step => new LadderRung(
                showWords && step.Description is { } words ? words : options.OrThrow().Words.Format("chart/ladder-step", ("n", numbers[step.Id])),
                (double?)step.AnticipatedSuds?.Value)),
            options);
    }

    /// <summary>Draws rungs in the order given, from the top.</summary>
    /// <param name="rungs">The rungs.</param>
    /// <param name="options">Title and width; the height follows from the rungs.</param>
    /// <returns>The picture as SVG.</returns>
    public static string Draw(IEnumerable<LadderRung> rungs, ChartOptions options)
    {
        ArgumentNullException.ThrowIfNull(rungs);
        ArgumentNullException.ThrowIfNull(options);
        LadderRung[] all = [.. rungs];
        var words = options.OrThrow().Words;
        var bottom = 60 + (Row * Math.Max(1, all.Length));
        var rated = all.Count(static rung => rung.Anticipated is not null);
        using var canvas = new SvgCanvas(
            options,
            bottom + 52,
            words.Format(
                "chart/ladder",
                ("n", all.Length),
                ("values", string.Join(", ", all.Select(rung => rung.Anticipated is { } value ? SvgCanvas.Number(words, value) : words.Of("chart/not-rated")))))
        );
        var labels = all.Length == 0 ? 60 : Math.Min(options.Width * 0.45, Math.Max(60, all.Max(static rung => rung.Label.Length) * 6.8));
        var area = new PlotArea(24 + labels, 60, options.Width - 24 - labels - 48, bottom - 60, 0, 100, 0, 1);
        foreach (var tick in Scale)
        {
            canvas.Line(area.X(tick), area.Top, area.X(tick), area.Bottom, ChartStyle.Grid);
            canvas.Text(area.X(tick), area.Bottom + 18, SvgCanvas.Number(tick), ChartStyle.Soft, "middle");
        }

        canvas.Line(area.Left, area.Top, area.Left, area.Bottom, ChartStyle.Axis);
        canvas.Text(area.Left + (area.Width / 2), area.Bottom + 40, options.XLabel ?? words.Of("chart/ladder-x"), ChartStyle.Text, "middle");
        canvas.Text(
            16,
            46,
            options.YLabel ?? (rated < all.Length ? words.Format("chart/ladder-rated", ("rated", rated), ("n", all.Length)) : words.Of("chart/ladder-y")),
            ChartStyle.Soft);
        for (var i = 0; i < all.Length; i++)
        {
            var y = area.Top + (i * Row);
            canvas.Text(area.Left - 8, y + (Row / 2) + 4, SvgCanvas.Fitted(all[i].Label, labels), ChartStyle.Text, "end", all[i].Label);
            if (all[i].Anticipated is { } value)
            {
                canvas.Rectangle(area.Left, y + 5, area.X(value) - area.Left, Row - 10, ChartStyle.Pale);
                Note(canvas, area.X(value) + 4, y, SvgCanvas.Number(value), ChartStyle.Text);
            }
            else
            {
                Note(canvas, area.Left + 4, y, words.Of("chart/not-rated"), ChartStyle.Soft);
            }
        }

        return canvas.Finish();
    }

    // On a ground of its own, so that no line of the scale runs through it.
    private static void Note(SvgCanvas canvas, double x, double y, string text, string style)
    {
        canvas.Rectangle(x, y + 5, (text.Length * 6.8) + 4, Row - 10, ChartStyle.Background);
        canvas.Text(x + 2, y + (Row / 2) + 4, text, style);
    }
}
