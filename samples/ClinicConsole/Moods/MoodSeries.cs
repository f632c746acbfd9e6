using HomeworkKit.Kinds;

namespace HomeworkKit.Samples.ClinicConsole.Moods;

/// <summary>One person's prompts in one period, as a cycle and as numbers.</summary>
/// <param name="Person">The person's number.</param>
/// <param name="Period">0 before the course, 1 after it.</param>
/// <param name="Rows">How many rows the file has.</param>
/// <param name="Cycle">What is stored.</param>
internal sealed record MoodSeries(string Person, int Period, int Rows, HomeworkCycle Cycle)
{
    /// <summary>How many prompts the protocol had: about ten on each of six days.</summary>
    internal const int ProtocolPrompts = 60;

    /// <summary>Gets the worry ratings.</summary>
    internal IReadOnlyList<double> Worry { get; } =
    [
        .. Cycle.Attempts
            .SelectMany(static recorded => ((MoodLog)recorded.Attempt.Entry!).Ratings)
            .Where(static rating => rating.Item == EsmColumns.Worry)
            .Select(static rating => (double)rating.Rating.Value),
    ];

    /// <summary>Gets how many prompts were answered.</summary>
    internal int Answered => Cycle.AttemptCount;

    /// <summary>Gets the mean; null without ratings.</summary>
    internal static double? Mean(IReadOnlyList<double> values) => values.Count == 0 ? null : values.Average();

    /// <summary>Gets the standard deviation of a sample (n - 1); null with fewer than two ratings.</summary>
    internal static double? Sd(IReadOnlyList<double> values)
    {
        if (values.Count < 2)
        {
            return null;
        }

        var mean = values.Average();
        return Math.Sqrt(values.Sum(value => (value - mean) * (value - mean)) / (values.Count - 1));
    }
}
