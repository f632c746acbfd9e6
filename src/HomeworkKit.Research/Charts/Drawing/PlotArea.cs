namespace HomeworkKit.Research.Charts;

/// <summary>Where numbers lie in a picture with two axes.</summary>
internal sealed record PlotArea(double Left, double Top, double Width, double Height, double MinX, double MaxX, double MinY, double MaxY)
{
    internal double Right => Left + Width;

    internal double Bottom => Top + Height;

    internal double X(double value) => Left + ((value - MinX) / (MaxX - MinX) * Width);

    internal double Y(double value) => Bottom - ((value - MinY) / (MaxY - MinY) * Height);

    /// <summary>Places the area in a picture, with room for a title, for labels and for what stands at the right.</summary>
    internal static PlotArea In(ChartOptions options, double minX, double maxX, double minY, double maxY, double right = 24, double above = 0) =>
        new(
            56,
            60 + above,
            options.Width - 56 - right,
            options.Height - 60 - above - 52,
            minX,
            maxX > minX ? maxX : minX + 1,
            minY,
            maxY > minY ? maxY : minY + 1);

    internal void Axes(SvgCanvas canvas, IReadOnlyList<double> ticksX, IReadOnlyList<double> ticksY, string labelX, string labelY)
    {
        foreach (var tick in ticksY)
        {
            canvas.Line(Left, Y(tick), Right, Y(tick), ChartStyle.Grid);
            canvas.Text(Left - 8, Y(tick) + 4, SvgCanvas.Number(tick), ChartStyle.Soft, "end");
        }

        canvas.Line(Left, Bottom, Right, Bottom, ChartStyle.Axis);
        foreach (var tick in ticksX)
        {
            canvas.Line(X(tick), Bottom, X(tick), Bottom + 5, ChartStyle.Axis);
            canvas.Text(X(tick), Bottom + 18, SvgCanvas.Number(tick), ChartStyle.Soft, "middle");
        }

        canvas.Text(Left + (Width / 2), Bottom + 40, SvgCanvas.Fitted(labelX, Width), ChartStyle.Text, "middle", labelX);
        canvas.Text(16, 46, SvgCanvas.Fitted(labelY, Right - 16), ChartStyle.Soft, "start", labelY);
    }
}
