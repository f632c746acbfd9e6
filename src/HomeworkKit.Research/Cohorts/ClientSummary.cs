namespace HomeworkKit.Research;

/// <summary>One client's adherence, practice and ratings, summed over all their homework. For analysis; nothing here is for ranking people.</summary>
/// <remarks>Figures are worked out from the sums when they are asked for. Equality is by value.</remarks>
public sealed record ClientSummary
{
    private static readonly LocalDate Epoch = new(1970, 1, 1);
    private readonly CohortClients _cohort;
    private readonly int _row;

    internal ClientSummary(CohortClients cohort, int row) => (_cohort, _row) = (cohort, row);

    /// <summary>Gets the client or pseudonym.</summary>
    public ClientRef Client => new(_cohort.NameOf(_row));

    /// <summary>Gets the share of what was due that was done, under the definition that was asked for.</summary>
    public Measure Adherence => _cohort.Figures.Adherence(Sums);

    /// <summary>Gets how much of what was due counts as done.</summary>
    public decimal Done => _cohort.Figures.Due(Sums).Done;

    /// <summary>Gets how many occurrences were due.</summary>
    public int Due => _cohort.Figures.Due(Sums).Due;

    /// <summary>Gets how many attempts were recorded, whatever came of them.</summary>
    public int Attempts => Sums.Attempts;

    /// <summary>Gets how many attempts were practice: between sessions, done at least in part.</summary>
    public int Sessions => Sums.Sessions;

    /// <summary>Gets the number of days with practice.</summary>
    public int ActiveDays => Days.Count;

    /// <summary>Gets the first day with practice; null without any.</summary>
    public LocalDate? FirstDay => Days is { Count: > 0, First: var first } ? Epoch.PlusDaysWithin(first) : null;

    /// <summary>Gets the last day with practice; null without any.</summary>
    public LocalDate? LastDay => Days is { Count: > 0, Last: var last } ? Epoch.PlusDaysWithin(last) : null;

    /// <summary>Gets the most days from one day of practice to the next; null with fewer than two.</summary>
    public int? LongestGapDays => Days is { Count: > 1, LongestGap: var gap } ? gap : null;

    /// <summary>Gets the minutes of practice, of those that tell them.</summary>
    public decimal TotalMinutes => Sums.Minutes.Sum;

    /// <summary>Gets how many pieces of practice do not tell their minutes.</summary>
    public int SessionsWithoutMinutes => Sums.Sessions - (int)Sums.Minutes.Count;

    /// <summary>Gets the mean of the ratings.</summary>
    public Measure RatingMean => CohortSummarizer.Mean(Sums.Rating);

    /// <summary>Gets the standard deviation of the ratings.</summary>
    public Measure RatingSd => CohortSummarizer.Sd(Sums.Rating);

    private ref readonly ClientSums Sums => ref _cohort.SumsOf(_row);

    private DaySpan Days => Sums.Days.Span();

    /// <summary>Gives how many rows of a status there were.</summary>
    /// <param name="status">The status.</param>
    /// <returns>The number.</returns>
    public int CountOf(PracticeRowStatus status) => Sums.All[(int)status];

    /// <summary>Says whether all figures are equal.</summary>
    /// <param name="other">Another summary.</param>
    /// <returns>True if they are.</returns>
    public bool Equals(ClientSummary? other) =>
        other is not null
        && (Client, Adherence, Done, Due, Attempts, Sessions, Days)
            == (other.Client, other.Adherence, other.Done, other.Due, other.Attempts, other.Sessions, other.Days)
        && (TotalMinutes, SessionsWithoutMinutes, RatingMean, RatingSd) == (other.TotalMinutes, other.SessionsWithoutMinutes, other.RatingMean, other.RatingSd)
        && Enum.GetValues<PracticeRowStatus>().All(status => CountOf(status) == other.CountOf(status));

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Client, Attempts, Sessions, Due);
}
