namespace HomeworkKit.Kinds;

/// <summary>The answer to one question of a check-in.</summary>
public sealed partial record CheckInAnswer : ContentRecord
{
    /// <summary>Gets the key of the question.</summary>
    [ShortText]
    public required string Question { get; init; }

    /// <summary>Gets the rating, where the question has a scale.</summary>
    public Rating? Rating { get; init; }

    /// <summary>Gets the answer in words; beside a rating, whatever the client adds.</summary>
    public string? Text { get; init; }
}
