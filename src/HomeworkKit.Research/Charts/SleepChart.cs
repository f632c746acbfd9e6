using System.Globalization;
using HomeworkKit.Kinds;
using HomeworkKit.Words;

namespace HomeworkKit.Research.Charts;

/// <summary>Draws nights as bars from getting into bed to getting up, with the sleep attempt inside, and the window that was agreed.</summary>
/// <remarks>
/// Clock times as the diary has them; when the person slept within the attempt is not known and not drawn. Nothing says which night was good.
/// </remarks>
public static class SleepChart
{
    private const double Row = 26;
    private const double Label = 96;
    private const double Letter = 6.8;
    private const int MinutesPerDay = 24 * 60;

    /// <summary>Draws measured nights.</summary>
    /// <param name="nights">The nights; those without a wake date are left out.</param>
    /// <param name="options">Title and width; the height follows from the nights.</param>
    /// <param name="bedTime">The bedtime of the window; null if there is none.</param>
    /// <param name="riseTime">The rise time of the window; null if there is none.</param>
    /// <returns>The picture as SVG.</returns>
    public static string Draw(IEnumerable<SleepNightMeasures> nights, ChartOptions options, LocalTime? bedTime = null, LocalTime? riseTime = null)
    {
        ArgumentNullException.ThrowIfNull(nights);
        return Draw(
            nights
                .Where(static night => night.WakeDate is not null)
                .Select(static night => new SleepBar(
                    night.WakeDate!.Value,
                    night.Times.IntoBed,
                    night.Times.TriedToSleep,
                    night.Times.FinalAwakening,
                    night.Times.OutOfBed)),
            options,
            bedTime,
            riseTime);
    }

    /// <summary>Draws nights.</summary>
    /// <param name="nights">The nights, in any order.</param>
    /// <param name="options">Title and width; the height follows from the nights.</param>
    /// <param name="bedTime">The bedtime of the window; null if there is none.</param>
    /// <param name="riseTime">The rise time of the window; null if there is none.</param>
    /// <returns>The picture as SVG.</returns>
    public static string Draw(IEnumerable<SleepBar> nights, ChartOptions options, LocalTime? bedTime = null, LocalTime? riseTime = null)
    {
        ArgumentNullException.ThrowIfNull(nights);
        ArgumentNullException.ThrowIfNull(options);
        SleepBar[] all = [.. nights.OrderBy(static night => night.WakeDate)];

        // Minutes after the noon before the wake date, so that a night is one stretch.
        double?[] times =
        [
            .. all.SelectMany(static night =>
                new[] { Minute(night, night.IntoBed), Minute(night, night.TriedToSleep), Minute(night, night.FinalAwakening), Minute(night, night.OutOfBed) }),
            Clock(bedTime),
            Clock(riseTime),
        ];
        double[] known = [.. times.Where(static time => time is not null).Select(static time => time!.Value)];
        var from = Math.Floor((known.DefaultIfEmpty(10 * 60).Min() - 20) / 60) * 60;
        var to = Math.Max(from + 120, Math.Ceiling((known.DefaultIfEmpty(20 * 60).Max() + 20) / 60) * 60);
        var bottom = 84 + (Row * Math.Max(1, all.Length));
        using var canvas = new SvgCanvas(options.OrThrow(), bottom + 52, Description(all, bedTime, riseTime, options.Words));
        var area = new PlotArea(Label, 84, options.Width - Label - 24, bottom - 84, from, to, 0, 1);
        Legend(canvas, options.Words, bedTime is not null || riseTime is not null);
        Hours(canvas, area, options.Words);
        canvas.Text(area.Left + (area.Width / 2), area.Bottom + 40, options.XLabel ?? options.Words.Of("chart/sleep-x"), ChartStyle.Text, "middle");
        for (var i = 0; i < all.Length; i++)
        {
            var (night, y) = (all[i], area.Top + (i * Row));
            canvas.Text(Label - 10, y + (Row / 2) + 4, night.WakeDate.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture), ChartStyle.Soft, "end");
            if (night is { IntoBed: null, TriedToSleep: null, FinalAwakening: null, OutOfBed: null })
            {
                canvas.Text(area.Left + 8, y + (Row / 2) + 4, options.Words.Of("chart/not-filled-in"), ChartStyle.Soft);
            }

            Bar(canvas, area, y + 4, Row - 8, Minute(night, night.IntoBed), Minute(night, night.OutOfBed), ChartStyle.Pale);
            Bar(canvas, area, y + 8, Row - 16, Minute(night, night.TriedToSleep), Minute(night, night.FinalAwakening), ChartStyle.Mark);
        }

        foreach (var time in new[] { Clock(bedTime), Clock(riseTime) })
        {
            if (time is { } minute)
            {
                canvas.Line(area.X(minute), area.Top - 4, area.X(minute), area.Bottom, ChartStyle.Dashed);
            }
        }

        return canvas.Finish();
    }

    private static void Legend(SvgCanvas canvas, HomeworkWords words, bool hasWindow)
    {
        var (inBed, trying) = (words.Of("chart/sleep-in-bed"), words.Of("chart/sleep-trying"));
        canvas.Rectangle(16, 40, 22, 14, ChartStyle.Pale);
        canvas.Text(44, 51, inBed, ChartStyle.Text);
        var x = 44 + Math.Max(60, (inBed.Length * Letter) + 16);
        canvas.Rectangle(x, 43, 22, 8, ChartStyle.Mark);
        canvas.Text(x + 28, 51, trying, ChartStyle.Text);
        if (hasWindow)
        {
            x += 28 + (trying.Length * Letter) + 16;
            canvas.Line(x, 40, x, 55, ChartStyle.Dashed);
            canvas.Text(x + 8, 51, words.Of("chart/sleep-agreed"), ChartStyle.Text);
        }
    }

    private static void Hours(SvgCanvas canvas, PlotArea area, HomeworkWords words)
    {
        var every = Math.Ceiling((area.MaxX - area.MinX) / 60 / Math.Max(2, area.Width / 56)) * 60;
        for (var minute = area.MinX; minute <= area.MaxX; minute += every)
        {
            canvas.Line(area.X(minute), area.Top, area.X(minute), area.Bottom, ChartStyle.Grid);
            var hour = (int)(((minute / 60) + 12) % 24);
            canvas.Text(area.X(minute), area.Bottom + 18, words.Time(new LocalTime(hour, 0)), ChartStyle.Soft, "middle");
        }

        canvas.Line(area.Left, area.Bottom, area.Right, area.Bottom, ChartStyle.Axis);
    }

    private static void Bar(SvgCanvas canvas, PlotArea area, double y, double height, double? from, double? to, string style)
    {
        if (from is { } start && to is { } end && end >= start)
        {
            canvas.Rectangle(area.X(start), y, area.X(end) - area.X(start), height, style, 2);
        }
    }

    private static double? Minute(SleepBar night, LocalDateTime? time) =>
        time is { } at ? (double)Period.Between(night.WakeDate.PlusDaysWithin(-1) + new LocalTime(12, 0), at, PeriodUnits.Minutes).Minutes : null;

    private static double? Clock(LocalTime? time) => time is { } at ? ((at.Hour * 60) + at.Minute + (MinutesPerDay / 2)) % MinutesPerDay : null;

    private static string Description(SleepBar[] nights, LocalTime? bedTime, LocalTime? riseTime, HomeworkWords words)
    {
        var drawn =
            nights.Length == 0
                ? words.Of("chart/sleep-empty")
                : words.Format(
                    "chart/sleep",
                    ("n", nights.Length),
                    (
                        "nights",
                        string.Join(
                            "; ",
                            nights.Select(night =>
                                words.Format(
                                    "chart/sleep-night",
                                    ("date", night.WakeDate.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)),
                                    ("from", Told(night.IntoBed, words)),
                                    ("to", Told(night.OutOfBed, words)))))));
        return bedTime is { } bed && riseTime is { } rise
            ? words.Format("chart/sleep-window", ("text", drawn), ("from", words.Time(bed)), ("to", words.Time(rise)))
            : drawn;
    }

    private static string Told(LocalDateTime? time, HomeworkWords words) => time is { } at ? words.Time(at.TimeOfDay) : words.Of("chart/not-filled-in");
}
