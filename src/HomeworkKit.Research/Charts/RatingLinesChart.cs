using HomeworkKit.Words;

namespace HomeworkKit.Research.Charts;

/// <summary>Draws ratings over sessions or days, with the phases of a design.</summary>
public static class RatingLinesChart
{
    /// <summary>Draws a single-case design: one line, broken between phases.</summary>
    /// <param name="design">The phases.</param>
    /// <param name="options">Title and size.</param>
    /// <param name="low">The bottom of the scale; null: the lowest value.</param>
    /// <param name="high">The top of the scale; null: the highest value.</param>
    /// <returns>The picture as SVG.</returns>
    /// <exception cref="ArgumentException">The top of the scale does not lie above its bottom.</exception>
    public static string Draw(CaseDesign design, ChartOptions options, double? low = null, double? high = null)
    {
        ArgumentNullException.ThrowIfNull(design);
        CasePhase[] phases = [.. design.Phases.Where(static phase => phase.Values.Count > 0)];

        // A missing value between two phases breaks the line.
        var values = phases.SelectMany((phase, index) => index == 0 ? phase.Values : phase.Values.Prepend(new SessionValue(phase.Values[0].Session, null)));
        return Draw(
            [new RatingLine { Name = design.Case, Values = [.. values] }],
            [.. phases.Select(static phase => new PhaseBand(phase.Name, phase.Values[0].Session))],
            options,
            low,
            high);
    }

    /// <summary>Draws lines.</summary>
    /// <param name="lines">The lines; at most four, which is how many can be told apart.</param>
    /// <param name="phases">The phases in order; empty if there are none.</param>
    /// <param name="options">Title and size.</param>
    /// <param name="low">The bottom of the scale; null: the lowest value.</param>
    /// <param name="high">The top of the scale; null: the highest value.</param>
    /// <returns>The picture as SVG.</returns>
    /// <exception cref="ArgumentException">There are more than four lines, or the top of the scale does not lie above its bottom.</exception>
    public static string Draw(IReadOnlyList<RatingLine> lines, IReadOnlyList<PhaseBand> phases, ChartOptions options, double? low = null, double? high = null)
    {
        ArgumentNullException.ThrowIfNull(lines);
        ArgumentNullException.ThrowIfNull(phases);
        ArgumentNullException.ThrowIfNull(options);
        LineMarks.RequireStyles(lines.Count, nameof(lines));
        double[] values =
        [
            .. lines.SelectMany(static line => line.Values).Where(static point => point.Value is not null).Select(static point => point.Value!.Value),
        ];
        double[] sessions = [.. lines.SelectMany(static line => line.Values).Select(static point => point.Session)];
        var bottom = low ?? values.DefaultIfEmpty(0).Min();
        var top = high ?? Math.Max(bottom + 1, values.DefaultIfEmpty(1).Max());
        if (!(top > bottom) || !double.IsFinite(top - bottom))
        {
            throw new ArgumentException(ChartMessages.Scale, nameof(high));
        }

        using var canvas = new SvgCanvas(options.OrThrow(), options.Height, Description(lines, phases, options.Words));
        var names = lines.Count > 1;
        var margin = sessions.Length == 0 ? 0.5 : Math.Max(0.5, (sessions.Max() - sessions.Min()) * 0.02);
        var (from, to) = (sessions.DefaultIfEmpty(0).Min() - margin, sessions.DefaultIfEmpty(1).Max() + margin);
        var area = PlotArea.In(options, from, to, bottom, top, above: (names ? 20 : 0) + (phases.Count > 0 ? 18 : 0));
        area.Axes(
            canvas,
            AxisTicks.Between(from, to, 10, whole: true),
            AxisTicks.Between(bottom, top, 5),
            options.XLabel ?? options.Words.Of("chart/lines-x"),
            options.YLabel ?? options.Words.Of("chart/lines-y"));
        if (names)
        {
            LineMarks.Legend(canvas, area.Left, 66, area.Right, [.. lines.Select(static line => line.Name)]);
        }

        for (var i = 0; i < phases.Count; i++)
        {
            var x = i == 0 ? area.Left : area.X(phases[i].First - 0.5);
            var end = i + 1 < phases.Count ? area.X(phases[i + 1].First - 0.5) : area.Right;
            if (i > 0)
            {
                canvas.Line(x, area.Top - 18, x, area.Bottom, ChartStyle.Dashed);
            }

            canvas.Text((x + end) / 2, area.Top - 8, SvgCanvas.Fitted(phases[i].Name, end - x - 6), ChartStyle.Text, "middle", phases[i].Name);
        }

        for (var i = 0; i < lines.Count; i++)
        {
            LineMarks.Draw(canvas, area, [.. lines[i].Values.Select(static point => (point.Session, point.Value))], i);
        }

        return canvas.Finish();
    }

    private static string Description(IReadOnlyList<RatingLine> lines, IReadOnlyList<PhaseBand> phases, HomeworkWords words)
    {
        var drawn = string.Join(
            " ",
            lines.Select(line =>
            {
                double[] values = [.. line.Values.Where(static point => point.Value is not null).Select(static point => point.Value!.Value)];
                return values.Length == 0
                    ? words.Format("chart/line-empty", ("name", line.Name))
                    : words.Format(
                        "chart/line",
                        ("name", line.Name),
                        ("n", values.Length),
                        ("least", SvgCanvas.Number(words, values.Min())),
                        ("most", SvgCanvas.Number(words, values.Max())),
                        ("first", SvgCanvas.Number(words, values[0])),
                        ("last", SvgCanvas.Number(words, values[^1])));
            }));
        return phases.Count == 0
            ? drawn
            : words.Format("chart/phases", ("text", drawn), ("names", string.Join(", ", phases.Select(static phase => phase.Name))));
    }
}
