using System.Text;

namespace HomeworkKit.Research.Charts;

/// <summary>Draws a line with marks; it breaks where a value is missing. Each series has a colour, a dash and a mark of its own.</summary>
internal static class LineMarks
{
    private const double Size = 3.5;
    private const double Key = 32;
    private const double Letter = 6.8;
    private const double Gap = 20;

    /// <summary>Refuses more series than styles: two that look alike would be taken for each other.</summary>
    internal static void RequireStyles(int count, string parameter)
    {
        if (count > ChartStyle.Series)
        {
            throw new ArgumentException(ChartMessages.Series, parameter);
        }
    }

    internal static void Draw(SvgCanvas canvas, PlotArea area, IReadOnlyList<(double X, double? Y)> points, int series)
    {
        var path = new StringBuilder();
        var isPenDown = false;
        foreach (var (x, y) in points)
        {
            if (y is { } value)
            {
                path.Append(
                        isPenDown ? " L"
                        : path.Length == 0 ? "M"
                        : " M")
                    .Append(SvgCanvas.Number(area.X(x)))
                    .Append(' ')
                    .Append(SvgCanvas.Number(area.Y(value)));
            }

            isPenDown = y is not null;
        }

        if (path.Length > 0)
        {
            canvas.Path(path.ToString(), ChartStyle.Line(series));
        }

        foreach (var (x, y) in points)
        {
            if (y is { } value)
            {
                Mark(canvas, area.X(x), area.Y(value), series);
            }
        }
    }

    internal static void Mark(SvgCanvas canvas, double x, double y, int series)
    {
        var style = ChartStyle.Fill(series);
        switch (series % ChartStyle.Series)
        {
            case 0:
                canvas.Circle(x, y, Size, style);
                break;
            case 1:
                canvas.Rectangle(x - Size, y - Size, 2 * Size, 2 * Size, style);
                break;
            case 2:
                canvas.Path(Polygon(x, y, (0, -1.4), (1.3, 1), (-1.3, 1)), style);
                break;
            default:
                canvas.Path(Polygon(x, y, (0, -1.4), (1.4, 0), (0, 1.4), (-1.4, 0)), style);
                break;
        }
    }

    /// <summary>Writes the names of the series in one row; where they do not fit, each gets an equal part of the room and is shortened to it.</summary>
    internal static void Legend(SvgCanvas canvas, double left, double y, double right, IReadOnlyList<string> names)
    {
        var widths = names.Select(static name => Key + (name.Length * Letter) + Gap).ToArray();
        var equal = (right - left) / Math.Max(1, names.Count);
        var fits = widths.Sum() <= right - left + Gap;
        var x = left;
        for (var i = 0; i < names.Count; i++)
        {
            canvas.Line(x, y - 4, x + 26, y - 4, ChartStyle.Line(i));
            Mark(canvas, x + 13, y - 4, i);
            canvas.Text(x + Key, y, fits ? names[i] : SvgCanvas.Fitted(names[i], equal - Key - 8), ChartStyle.Text, "start", names[i]);
            x += fits ? widths[i] : equal;
        }
    }

    private static string Polygon(double x, double y, params (double X, double Y)[] corners) =>
        "M" + string.Join(" L", corners.Select(corner => $"{SvgCanvas.Number(x + (corner.X * Size))} {SvgCanvas.Number(y + (corner.Y * Size))}")) + " Z";
}
