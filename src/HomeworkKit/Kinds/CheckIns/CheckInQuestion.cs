namespace HomeworkKit.Kinds;

/// <summary>One question of a check-in.</summary>
public sealed partial record CheckInQuestion : ContentRecord
{
    /// <summary>Gets the question's key, by which answers name it.</summary>
    /// <value>Lower-case words with hyphens.</value>
    [ShortText]
    public required string Key { get; init; }

    /// <summary>Gets how the client is asked.</summary>
    public string? Text { get; init; }

    /// <summary>Gets the scale of the answer.</summary>
    /// <value>Null where the answer is in words.</value>
    public RatingScale? Scale { get; init; }
}
