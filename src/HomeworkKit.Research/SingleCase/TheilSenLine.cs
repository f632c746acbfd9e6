using MathNet.Numerics.Statistics;

namespace HomeworkKit.Research;

/// <summary>
/// A line that a few wild values cannot pull away: the median of all slopes between two sessions, and the median of what is left (Sen 1968; Tarlow 2017).
/// </summary>
/// <param name="Slope">The change from one session to the next.</param>
/// <param name="Intercept">The value at session 0.</param>
public sealed record TheilSenLine(double Slope, double Intercept)
{
    /// <summary>Fits the line.</summary>
    /// <param name="values">The values; missing ones are left out.</param>
    /// <returns>The line; null with fewer than two values at different sessions.</returns>
    public static TheilSenLine? Fit(IEnumerable<SessionValue> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        (double X, double Y)[] points = [.. values.Where(static point => point.Value is not null).Select(static point => (point.Session, point.Value!.Value))];
        var slopes = points
            .SelectMany((from, index) => points.Skip(index + 1).Where(to => to.X != from.X).Select(to => (to.Y - from.Y) / (to.X - from.X)))
            .ToArray();
        if (slopes.Length == 0)
        {
            return null;
        }

        var slope = slopes.Median();
        return new TheilSenLine(slope, points.Select(point => point.Y - (slope * point.X)).Median());
    }

    /// <summary>Gives the line's value at a session.</summary>
    /// <param name="session">The session.</param>
    /// <returns>The value.</returns>
    public double At(double session) => Intercept + (Slope * session);
}
