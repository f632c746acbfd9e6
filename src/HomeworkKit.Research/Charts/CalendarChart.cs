using System.Globalization;
using HomeworkKit.Adherence;
using HomeworkKit.Words;

namespace HomeworkKit.Research.Charts;

/// <summary>Draws what became of each occurrence, day by day, in weeks from Monday to Sunday.</summary>
/// <remarks>
/// Marks differ in shape and have one colour; nothing counts days in a row, and a day without an entry is a small dot, since nobody knows what happened on it.
/// </remarks>
public static class CalendarChart
{
    private const int MostWeeks = 53;
    private const int MostMarks = 3;
    private const double Row = 40;
    private const double Label = 88;

    /// <summary>Draws what matching brought together.</summary>
    /// <param name="matches">Occurrences, as they stand.</param>
    /// <param name="options">Title and width; the height follows from the weeks.</param>
    /// <returns>The picture as SVG.</returns>
    /// <exception cref="ArgumentException">There are more than 53 weeks.</exception>
    public static string Draw(OccurrenceMatches matches, ChartOptions options)
    {
        ArgumentNullException.ThrowIfNull(matches);
        return Draw(matches.Occurrences.Select(static matched => new CalendarMark(matched.Occurrence.Local.Date, matched.Status)), options);
    }

    /// <summary>Draws marks.</summary>
    /// <param name="marks">The marks, in any order; several may fall on one day.</param>
    /// <param name="options">Title and width; the height follows from the weeks.</param>
    /// <returns>The picture as SVG.</returns>
    /// <exception cref="ArgumentException">There are more than 53 weeks.</exception>
    public static string Draw(IEnumerable<CalendarMark> marks, ChartOptions options)
    {
        ArgumentNullException.ThrowIfNull(marks);
        ArgumentNullException.ThrowIfNull(options);
        var days = marks.GroupBy(static mark => mark.Date).ToDictionary(static day => day.Key, static day => day.Select(static mark => mark.Status).ToArray());
        LocalDate? first = days.Count == 0 ? null : Monday(days.Keys.Min());
        var weeks = first is { } monday ? (Period.DaysBetween(monday, days.Keys.Max()) / 7) + 1 : 0;
        if (weeks > MostWeeks)
        {
            throw new ArgumentException(ChartMessages.LongCalendar, nameof(marks));
        }

        OccurrenceStatus[] present = [.. days.Values.SelectMany(static day => day).Distinct().Order()];
        var cell = (options.OrThrow().Width - Label - 16) / 7;
        var columns = Math.Max(1, (int)((options.Width - 32) / 150.0));
        var legend = (present.Length + columns - 1) / columns;
        var bottom = 64 + (weeks * Row);
        using var canvas = new SvgCanvas(options, bottom + 24 + (legend * 20), Description(days, present, options.Words));
        for (var day = 0; day < 7; day++)
        {
            canvas.Text(Label + ((day + 0.5) * cell), 54, options.Words.Of("weekday-short/" + SvgCanvas.Number(day + 1)), ChartStyle.Soft, "middle");
        }

        for (var week = 0; week < weeks; week++)
        {
            var start = first!.Value.PlusWeeks(week);
            canvas.Text(16, 64 + (week * Row) + 24, Iso(start), ChartStyle.Soft);
            for (var day = 0; day < 7; day++)
            {
                Day(canvas, Label + (day * cell), 64 + (week * Row), cell, start.PlusDaysWithin(day), days);
            }
        }

        for (var i = 0; i < present.Length; i++)
        {
            var (x, y) = (24 + (i % columns * 150), bottom + 22 + (i / columns * 20));
            StatusMark.Draw(canvas, x, y - 4, present[i]);
            canvas.Text(x + 14, y, options.Words.Of(present[i]), ChartStyle.Text);
        }

        return canvas.Finish();
    }

    private static LocalDate Monday(LocalDate date) => date.PlusDaysWithin(1 - (int)date.DayOfWeek);

    private static void Day(SvgCanvas canvas, double x, double y, double cell, LocalDate date, Dictionary<LocalDate, OccurrenceStatus[]> days)
    {
        canvas.Rectangle(x, y, cell, Row, ChartStyle.Grid);
        canvas.Text(x + 5, y + 13, SvgCanvas.Number(date.Day), ChartStyle.Soft);
        if (!days.TryGetValue(date, out var statuses))
        {
            return;
        }

        var shown = statuses.Length > MostMarks + 1 ? MostMarks : statuses.Length;
        var width = 15.0 * (shown + (shown < statuses.Length ? 1 : 0));
        var from = x + (cell / 2) - (width / 2) + 7.5;
        for (var i = 0; i < shown; i++)
        {
            StatusMark.Draw(canvas, from + (15 * i), y + 26, statuses[i]);
        }

        if (shown < statuses.Length)
        {
            canvas.Text(from + (15 * shown), y + 30, $"+{SvgCanvas.Number(statuses.Length - shown)}", ChartStyle.Soft, "middle");
        }
    }

    private static string Description(Dictionary<LocalDate, OccurrenceStatus[]> days, OccurrenceStatus[] present, HomeworkWords words) =>
        days.Count == 0
            ? words.Of("chart/calendar-empty")
            : words.Format(
                "chart/calendar",
                ("from", Iso(days.Keys.Min())),
                ("to", Iso(days.Keys.Max())),
                (
                    "counts",
                    string.Join(
                        ", ",
                        present.Select(status =>
                            words.Format("chart/calendar-count", ("n", days.Values.Sum(day => day.Count(one => one == status))), ("status", words.Of(status)))))
                ));

    private static string Iso(LocalDate date) => date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
}
