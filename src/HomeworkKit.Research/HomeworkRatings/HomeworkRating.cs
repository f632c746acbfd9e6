namespace HomeworkKit.Research;

/// <summary>One rating of one piece of homework on one occasion. It prints who rated and nothing else.</summary>
public sealed record HomeworkRating
{
    /// <summary>Gets whose homework it is.</summary>
    public required string Client { get; init; }

    /// <summary>Gets what was rated: a session, a week, an assignment.</summary>
    public required string Occasion { get; init; }

    /// <summary>Gets who rated.</summary>
    public required RatingSource Source { get; init; }

    /// <summary>Gets which of several raters it was.</summary>
    /// <value>Null where there is one.</value>
    public string? Rater { get; init; }

    /// <summary>Gets the answers in the order of the form's items; null where one is missing.</summary>
    public IReadOnlyList<double?> Answers { get => field ?? []; init => field = Array.AsReadOnly<double?>([.. value]); }

    /// <summary>Returns who rated.</summary>
    /// <returns>A text that is safe to log.</returns>
    public override string ToString() => KebabCase.Of(Source);
}
