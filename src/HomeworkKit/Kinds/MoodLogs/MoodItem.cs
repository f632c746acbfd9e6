namespace HomeworkKit.Kinds;

/// <summary>One thing to rate in a mood log.</summary>
public sealed partial record MoodItem : ContentRecord
{
    /// <summary>Gets the item's key, by which ratings and exports name it.</summary>
    /// <value>Lower-case words with hyphens.</value>
    [ShortText]
    public required string Key { get; init; }

    /// <summary>Gets how the client is asked.</summary>
    public string? Label { get; init; }

    /// <summary>Gets the scale of the answer.</summary>
    public required RatingScale Scale { get; init; }
}
