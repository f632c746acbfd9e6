namespace HomeworkKit.Research;

/// <summary>How well items that are added up go together: over people, or within people over time and between people.</summary>
public static class ItemReliability
{
    private const int MostItems = 50;

    /// <summary>Gives Cronbach's alpha.</summary>
    /// <param name="answers">For each person the answers to the items, in one order; rows with a missing answer are left out and counted.</param>
    /// <returns>Alpha; none with fewer than two items or three complete rows, or without variance.</returns>
    /// <exception cref="ArgumentException">The rows are of unequal length or longer than 50, or a value cannot be used.</exception>
    public static Measure Alpha(IEnumerable<IReadOnlyList<double?>> answers)
    {
        var (rows, missing) = Complete(answers);
        if (rows.Length < 3 || rows[0].Length < 2)
        {
            return Measure.None(ReliabilityDefinitions.Alpha, NoValueReason.TooFewValues, rows.Length, missing);
        }

        var covariance = Scatter(rows, [.. Enumerable.Range(0, rows[0].Length).Select(i => rows.Average(row => row[i]))]);
        var (items, whole) = (covariance.Select(static (row, i) => row[i]).Sum(), covariance.Sum(static row => row.Sum()));
        var n = (double)rows[0].Length;
        return whole > 0
            ? Measure.Of(ReliabilityDefinitions.Alpha, n / (n - 1) * (1 - (items / whole)), rows.Length, missing)
            : Measure.None(ReliabilityDefinitions.Alpha, NoValueReason.NoVariance, rows.Length, missing);
    }

    /// <summary>Gives omega.</summary>
    /// <param name="answers">For each person the answers to the items, in one order; rows with a missing answer are left out and counted.</param>
    /// <returns>Omega; none with fewer than three items, or no more complete rows than items, or where an item adds nothing of its own.</returns>
    /// <exception cref="ArgumentException">The rows are of unequal length or longer than 50, or a value cannot be used.</exception>
    public static Measure Omega(IEnumerable<IReadOnlyList<double?>> answers)
    {
        var (rows, missing) = Complete(answers);
        return rows.Length <= 3 || rows[0].Length < 3 || rows.Length <= rows[0].Length
            ? Measure.None(ReliabilityDefinitions.Omega, NoValueReason.TooFewValues, rows.Length, missing)
            : Figure(ReliabilityDefinitions.Omega, Over(Scatter(rows, Means(rows)), rows.Length - 1), rows.Length, missing);
    }

    /// <summary>Gives omega within people over time, and between people.</summary>
    /// <remarks>
    /// One factor at each level, fitted one after the other: to the pooled covariances within people, and to those of their means less what comes of within
    /// (Muthen 1994). With few people the covariances between them may be none that a factor fits; then there is no figure.
    /// </remarks>
    /// <param name="answers">For each moment the person and the answers to the items, in one order; rows with a missing answer are left out and
    /// counted.</param>
    /// <returns>Both figures; the count within is that of moments, the count between that of people.</returns>
    /// <exception cref="ArgumentException">The rows are of unequal length or longer than 50, or a value cannot be used.</exception>
    public static MeasureSet OmegaByLevel(IEnumerable<(string Person, IReadOnlyList<double?> Items)> answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        (string Person, IReadOnlyList<double?> Items)[] all = [.. answers];
        var (rows, missing) = Complete(all.Select(static one => one.Items));
        var people = all.Where(static one => one.Items.All(static value => value is not null)).Zip(rows, static (one, row) => (one.Person, Row: row))
            .GroupBy(static one => one.Person, static one => one.Row, StringComparer.Ordinal).Select(static group => group.ToArray()).ToArray();
        var (n, items) = (people.Length, rows.Length == 0 ? 0 : rows[0].Length);
        if (items < 3 || n <= items || rows.Length - n <= items)
        {
            return new MeasureSet(
                Measure.None(ReliabilityDefinitions.OmegaWithin, NoValueReason.TooFewValues, rows.Length, missing),
                Measure.None(ReliabilityDefinitions.OmegaBetween, NoValueReason.TooFewValues, n));
        }

        // Squares within and between people; what is left of those between is divided by how many moments a person has, unequal numbers counted.
        var within = Over(Sum(people.Select(static person => Scatter(person, Means(person)))), rows.Length - n);
        var grand = Means(rows);
        var squares = Over(Sum(people.Select(person => Times(Scatter([Means(person)], grand), person.Length))), n - 1);
        var each = (rows.Length - (people.Sum(static person => (double)person.Length * person.Length) / rows.Length)) / (n - 1);
        double[][] between = [.. squares.Select((row, i) => row.Select((square, j) => (square - within[i][j]) / each).ToArray())];
        return new MeasureSet(
            Figure(ReliabilityDefinitions.OmegaWithin, within, rows.Length, missing),
            Figure(ReliabilityDefinitions.OmegaBetween, between, n, 0));
    }

    private static Measure Figure(MeasureDefinition definition, double[][] covariance, int count, int missing) =>
        OneFactor.Omega(covariance) is { } omega && double.IsFinite(omega)
            ? Measure.Of(definition, omega, count, missing)
            : Measure.None(definition, NoValueReason.NoVariance, count, missing);

    private static (double[][] Rows, int Missing) Complete(IEnumerable<IReadOnlyList<double?>> answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        IReadOnlyList<double?>[] all = [.. answers];
        if (Array.Exists(all, row => row.Count != all[0].Count || row.Count > MostItems))
        {
            throw new ArgumentException(RatersMessages.UnequalItems, nameof(answers));
        }

        double[][] rows =
        [
            .. all.Where(static row => row.All(static value => value is not null)).Select(static row => UsableNumbers.Present(row, nameof(answers))),
        ];
        return (rows, all.Length - rows.Length);
    }

    private static double[] Means(double[][] rows) => [.. Enumerable.Range(0, rows[0].Length).Select(i => rows.Average(row => row[i]))];

    private static double[][] Scatter(double[][] rows, double[] around) =>
        [.. around.Select((mean, i) => around.Select((other, j) => rows.Sum(row => (row[i] - mean) * (row[j] - other))).ToArray())];

    private static double[][] Sum(IEnumerable<double[][]> matrices) =>
        matrices.Aggregate(static (one, other) => [.. one.Zip(other, static (a, b) => a.Zip(b, static (x, y) => x + y).ToArray())]);

    private static double[][] Times(double[][] matrix, double factor) => [.. matrix.Select(row => row.Select(value => value * factor).ToArray())];

    private static double[][] Over(double[][] matrix, double divisor) => Times(matrix, 1 / divisor);
}
