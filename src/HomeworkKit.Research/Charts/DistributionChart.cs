namespace HomeworkKit.Research.Charts;

/// <summary>Draws how a figure is spread over the people of a cohort: bars of people, none of whom stands out.</summary>
/// <remarks>
/// Bars of fewer people than the smallest group that is shown are dashed and all of one height, so that the picture does not say how many they are.
/// </remarks>
public static class DistributionChart
{
    /// <summary>Draws figures, one a person.</summary>
    /// <param name="figures">The figures; those without a value are counted beside the picture.</param>
    /// <param name="scale">The bars. Values beyond its ends are counted in the first and the last bar.</param>
    /// <param name="options">Title and size.</param>
    /// <param name="smallestGroup">The smallest number of people that is shown; 1 or more.</param>
    /// <returns>The picture as SVG.</returns>
    /// <exception cref="ArgumentException">The figures stand under different definitions, or the scale has no extent.</exception>
    public static string Draw(IEnumerable<Measure> figures, DistributionScale scale, ChartOptions options, int smallestGroup = CohortSpread.UsualSmallestGroup)
    {
        ArgumentNullException.ThrowIfNull(figures);
        ArgumentNullException.ThrowIfNull(scale);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentOutOfRangeException.ThrowIfLessThan(smallestGroup, 1);
        Measure[] all = [.. figures];
        if (all.Select(static figure => figure.Definition).Distinct().Count() > 1)
        {
            throw new ArgumentException(MeasureMessages.MixedDefinitions, nameof(figures));
        }

        _ = scale.OrThrow();
        var counts = new int[scale.Bars];
        foreach (var figure in all)
        {
            if (figure.Value is { } value)
            {
                counts[scale.IndexOf(value)]++;
            }
        }

        return Draw(
            counts,
            all.Count(static figure => figure.Value is null),
            all.FirstOrDefault()?.Definition.Citation,
            scale,
            options.OrThrow(),
            smallestGroup);
    }

    private static string Draw(int[] counts, int without, string? citation, DistributionScale scale, ChartOptions options, int smallestGroup)
    {
        var top = Math.Max(smallestGroup, counts.Max());
        var isHidden = Array.ConvertAll(counts, count => count > 0 && count < smallestGroup);
        var words = options.Words;
        var fewer = words.Format("chart/distribution-fewer", ("n", smallestGroup));
        var missing =
            without == 0 ? string.Empty : words.Format("chart/distribution-without", ("n", without < smallestGroup ? fewer : SvgCanvas.Number(without)));
        var bars = string.Join(
            "; ",
            counts.Select(
                (count, bar) =>
                    words.Format(
                        "chart/distribution-bar",
                        ("from", SvgCanvas.Number(words, scale.Low + (bar * scale.Width))),
                        ("to", SvgCanvas.Number(words, scale.Low + ((bar + 1) * scale.Width))),
                        ("n", isHidden[bar] ? fewer : SvgCanvas.Number(count)))));
        var described = words.Format("chart/distribution", ("bars", bars), ("without", missing));
        using var canvas = new SvgCanvas(options, options.Height, described.TrimEnd());

        // What stands above a bar that reaches the top needs room of its own.
        var area = PlotArea.In(options, scale.Low, scale.High, 0, top, above: top == smallestGroup && Array.Exists(isHidden, static hidden => hidden) ? 16 : 0);
        area.Axes(
            canvas,
            AxisTicks.Between(scale.Low, scale.High, 10),
            AxisTicks.Between(0, top, 5, whole: true),
            options.XLabel ?? citation ?? words.Of("chart/distribution-x"),
            options.YLabel ?? words.Format("chart/distribution-y", ("without", missing)).TrimEnd());
        for (var bar = 0; bar < counts.Length; bar++)
        {
            var (left, right) = (area.X(scale.Low + (bar * scale.Width)) + 2, area.X(scale.Low + ((bar + 1) * scale.Width)) - 2);
            if (isHidden[bar])
            {
                var y = area.Y(smallestGroup);
                canvas.Rectangle(left, y, right - left, area.Bottom - y, ChartStyle.Dashed);
                canvas.Text((left + right) / 2, y - 5, $"<{SvgCanvas.Number(smallestGroup)}", ChartStyle.Soft, "middle");
            }
            else if (counts[bar] > 0)
            {
                canvas.Rectangle(left, area.Y(counts[bar]), right - left, area.Bottom - area.Y(counts[bar]), ChartStyle.Pale);
            }
        }

        return canvas.Finish();
    }
}
