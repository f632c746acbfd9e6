using HomeworkKit.Adherence;

namespace HomeworkKit.Research.Charts;

/// <summary>The shapes of what became of an occurrence: told apart without colour, and none worse than another.</summary>
internal static class StatusMark
{
    private const double Radius = 5.5;

    internal static void Draw(SvgCanvas canvas, double x, double y, OccurrenceStatus status)
    {
        switch (status)
        {
            case OccurrenceStatus.Done:
                canvas.Circle(x, y, Radius, ChartStyle.Mark);
                break;
            case OccurrenceStatus.DoneEarly:
                canvas.Path(Triangle(x, y, -1), ChartStyle.Mark);
                break;
            case OccurrenceStatus.DoneLate:
                canvas.Path(Triangle(x, y, 1), ChartStyle.Mark);
                break;
            case OccurrenceStatus.Partly:
                canvas.Circle(x, y, Radius, ChartStyle.Hollow);
                canvas.Path($"M{N(x)} {N(y - Radius)} A{N(Radius)} {N(Radius)} 0 0 0 {N(x)} {N(y + Radius)} Z", ChartStyle.Mark);
                break;
            case OccurrenceStatus.NotDone:
                canvas.Circle(x, y, Radius, ChartStyle.Hollow);
                break;
            case OccurrenceStatus.NoEntry:
                canvas.Circle(x, y, 1.75, ChartStyle.Mark);
                break;
            case OccurrenceStatus.SetAside:
                canvas.Line(x - Radius, y, x + Radius, y, ChartStyle.Axis);
                break;
            case OccurrenceStatus.NotApplicable:
                canvas.Line(x - Radius, y + Radius, x + Radius, y - Radius, ChartStyle.Axis);
                break;
            default:
                canvas.Rectangle(x - Radius, y - Radius, 2 * Radius, 2 * Radius, status == OccurrenceStatus.Open ? ChartStyle.Hollow : ChartStyle.Dashed, 2);
                break;
        }
    }

    private static string Triangle(double x, double y, int direction) =>
        $"M{N(x - (direction * 4.5))} {N(y - Radius)} L{N(x + (direction * 4.5))} {N(y)} L{N(x - (direction * 4.5))} {N(y + Radius)} Z";

    private static string N(double value) => SvgCanvas.Number(value);
}
