namespace HomeworkKit.Research;

/// <summary>One prompt of a series, answered or not.</summary>
public sealed record SeriesPrompt
{
    /// <summary>Gets the day of the protocol, from 1.</summary>
    public required int Day { get; init; }

    /// <summary>Gets the moment that it stands for in its series.</summary>
    public required Instant At { get; init; }

    /// <summary>Gets the local time that it stands for.</summary>
    public required LocalTime Time { get; init; }

    /// <summary>Gets a value indicating whether it was answered, by the column that says so or by its ratings.</summary>
    public required bool IsAnswered { get; init; }

    /// <summary>Gets the ratings that there are, in the order of the mapping's items.</summary>
    public IReadOnlyList<SeriesRating> Ratings { get => field ?? []; init => field = ValueList.From(value); }
}
