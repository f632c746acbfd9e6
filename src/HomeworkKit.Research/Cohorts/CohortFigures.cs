namespace HomeworkKit.Research;

/// <summary>A cohort's adherence, practice and ratings, with those of its clients.</summary>
public sealed record CohortFigures
{
    /// <summary>Gets the clients in the order of their references.</summary>
    /// <value>
    /// A view of the sums: each summary is made whenever it is asked for, so that a large cohort takes no object for each client. Equal by value.
    /// </value>
    public IReadOnlyList<ClientSummary> Clients { get => field ?? []; internal init; }

    /// <summary>Gets the share of all that was due that was done: clients with more homework weigh more.</summary>
    public required Measure Adherence { get; init; }

    /// <summary>Gets the mean of the clients' shares: each client weighs the same.</summary>
    /// <value>Over the clients who have a share; the others are its missing.</value>
    public required Measure MeanAdherence { get; init; }

    /// <summary>Gets the mean of all ratings.</summary>
    public required Measure RatingMean { get; init; }

    /// <summary>Gets the standard deviation of all ratings; between and within clients together.</summary>
    public required Measure RatingSd { get; init; }

    /// <summary>Gets how many attempts were recorded.</summary>
    public required long Attempts { get; init; }

    /// <summary>Gets how many attempts were practice.</summary>
    public required long Sessions { get; init; }

    /// <summary>Gets the minutes of practice, of those that tell them.</summary>
    public required decimal TotalMinutes { get; init; }

    /// <summary>Gets how many rows were summed.</summary>
    public required long Rows { get; init; }
}
