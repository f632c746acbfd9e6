namespace HomeworkKit.Research.Charts;

/// <summary>A series of ratings to be drawn as a line.</summary>
/// <remarks>Equality is by value.</remarks>
public sealed record RatingLine
{
    /// <summary>Gets what the ratings are of.</summary>
    public required string Name { get; init; }

    /// <summary>Gets the ratings, in order; the line breaks where one is missing.</summary>
    public IReadOnlyList<SessionValue> Values { get => field ?? []; init => field = ValueList.From(value); }
}
