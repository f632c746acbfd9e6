namespace HomeworkKit.Research.Charts;

/// <summary>A group over time. Equality is by value.</summary>
public sealed record Trajectory
{
    /// <summary>Gets what stands in the legend.</summary>
    public required string Name { get; init; }

    /// <summary>Gets the points, in the order of time.</summary>
    public IReadOnlyList<TrajectoryPoint> Points { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Makes the means of people week by week, with bands of the mean and twice its standard error either side.</summary>
    /// <param name="name">The name.</param>
    /// <param name="values">The values of people with their weeks; each person counts once a week, with the mean of their values.</param>
    /// <param name="fewest">How few people a week may have for a point to be drawn.</param>
    /// <returns>The trajectory; a week with fewer people has a point without a middle.</returns>
    public static Trajectory OfWeeks(string name, IEnumerable<(string Person, int Week, double Value)> values, int fewest = CohortSpread.UsualSmallestGroup)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(values);
        return new Trajectory
        {
            Name = name,
            Points = [.. values.GroupBy(static one => one.Week).OrderBy(static week => week.Key).Select(week => Point(week, fewest))],
        };
    }

    private static TrajectoryPoint Point(IGrouping<int, (string Person, int Week, double Value)> week, int fewest)
    {
        double[] people =
        [
            .. week.GroupBy(static one => one.Person, static one => one.Value, StringComparer.Ordinal).Select(static person => person.Average()),
        ];
        if (people.Length < Math.Max(1, fewest))
        {
            return new TrajectoryPoint(week.Key, null);
        }

        var mean = people.Average();
        var reach =
            people.Length < 2 ? default(double?) : 2 * Math.Sqrt(people.Sum(value => (value - mean) * (value - mean)) / (people.Length - 1.0) / people.Length);
        return new TrajectoryPoint(week.Key, mean, mean - reach, mean + reach);
    }
}
