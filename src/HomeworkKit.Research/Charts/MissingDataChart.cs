namespace HomeworkKit.Research.Charts;

/// <summary>
/// Draws what is missing, a row for each person and a column for each week: the bar of a cell is the share that is there, so that grey paper shows it too.
/// </summary>
/// <remarks>
/// Rows stand in the order of the references and are numbered, not named; nobody is ranked. A cell without a frame is a week in which nothing was due.
/// </remarks>
public static class MissingDataChart
{
    private const int MostRows = 200;
    private const int MostWeeks = 53;
    private const double Row = 14;
    private const double Label = 48;
    private const double Top = 64;

    /// <summary>Draws one variable, or all together.</summary>
    /// <param name="data">What is missing.</param>
    /// <param name="options">Title and width; the height follows from the people.</param>
    /// <param name="variable">The variable; null for all that was due together.</param>
    /// <returns>The picture as SVG.</returns>
    /// <exception cref="ArgumentException">There are more than 200 people or 53 weeks.</exception>
    public static string Draw(MissingData data, ChartOptions options, string? variable = null)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(options);
        MissingCell[] cells = [.. data.Cells.Where(cell => variable is null || cell.Variable == variable)];
        var people = cells.GroupBy(static cell => cell.Client).ToArray();
        var weeks = cells.Length == 0 ? 0 : cells.Max(static cell => cell.Week);
        if (people.Length > MostRows || weeks > MostWeeks)
        {
            throw new ArgumentException(ChartMessages.WideTable, nameof(data));
        }

        var width = weeks == 0 ? 0 : (options.OrThrow().Width - Label - 16) / weeks;
        var (due, present) = (cells.Sum(static cell => cell.Due), cells.Sum(static cell => cell.Present));
        var description = cells.Length == 0 ? options.Words.Of("chart/missing-empty") : options.Words.Format(
            "chart/missing", ("people", people.Length), ("weeks", weeks), ("due", due), ("missing", due - present));
        using var canvas = new SvgCanvas(options, Top + (people.Length * Row) + 40, description);
        for (var week = 1; week <= weeks; week += Math.Max(1, (weeks + 19) / 20))
        {
            canvas.Text(Label + ((week - 0.5) * width), Top - 8, SvgCanvas.Number(week), ChartStyle.Soft, "middle");
        }

        for (var person = 0; person < people.Length; person++)
        {
            var y = Top + (person * Row);
            if (person == 0 || (person + 1) % 5 == 0)
            {
                canvas.Text(Label - 8, y + 11, SvgCanvas.Number(person + 1), ChartStyle.Soft, "end");
            }

            foreach (var week in people[person].GroupBy(static cell => cell.Week))
            {
                var (x, asked) = (Label + ((week.Key - 1) * width), week.Sum(static cell => cell.Due));
                canvas.Rectangle(x + 1, y + 1, width - 2, Row - 2, ChartStyle.Grid);
                if (week.Sum(static cell => cell.Present) is > 0 and var there)
                {
                    canvas.Rectangle(x + 1, y + 1, (width - 2) * there / asked, Row - 2, ChartStyle.Pale);
                }
            }
        }

        canvas.Text(16, Top + (people.Length * Row) + 24, options.XLabel ?? options.Words.Of("chart/missing-x"), ChartStyle.Soft);
        return canvas.Finish();
    }
}
