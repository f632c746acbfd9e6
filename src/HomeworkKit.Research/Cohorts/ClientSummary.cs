using HomeworkKit.Primitives;
using HomeworkKit.Research.Measures;

namespace HomeworkKit.Research.Cohorts;

/// <summary>One client's adherence, practice and ratings, summed over all their homework. For analysis; nothing here is for ranking people.</summary>
public sealed record ClientSummary
{
    /// <summary>Gets the client or pseudonym.</summary>
    public required ClientRef Client { get; init; }

    /// <summary>Gets the share of what was due that was done, under the definition that was asked for.</summary>
    public required Measure Adherence { get; init; }

    /// <summary>Gets how much of what was due counts as done.</summary>
    public required decimal Done { get; init; }

    /// <summary>Gets how many occurrences were due.</summary>
    public required int Due { get; init; }

    /// <summary>Gets how many attempts were recorded, whatever came of them.</summary>
    public required int Attempts { get; init; }

    /// <summary>Gets how many attempts were practice: between sessions, done at least in part.</summary>
    public required int Sessions { get; init; }

    /// <summary>Gets the number of days with practice.</summary>
    public required int ActiveDays { get; init; }

    /// <summary>Gets the first day with practice; null without any.</summary>
    public LocalDate? FirstDay { get; init; }

    /// <summary>Gets the last day with practice; null without any.</summary>
    public LocalDate? LastDay { get; init; }

    /// <summary>Gets the most days from one day of practice to the next; null with fewer than two.</summary>
    public int? LongestGapDays { get; init; }

    /// <summary>Gets the minutes of practice, of those that tell them.</summary>
    public required decimal TotalMinutes { get; init; }

    /// <summary>Gets how many pieces of practice do not tell their minutes.</summary>
    public required int SessionsWithoutMinutes { get; init; }

    /// <summary>Gets the mean of the ratings.</summary>
    public required Measure RatingMean { get; init; }

    /// <summary>Gets the standard deviation of the ratings.</summary>
    public required Measure RatingSd { get; init; }

    internal int[] Counts { get; init; } = [];

    /// <summary>Gives how many rows of a status there were.</summary>
    /// <param name="status">The status.</param>
    /// <returns>The number.</returns>
    public int CountOf(PracticeRowStatus status) => Counts[(int)status];
}
