namespace HomeworkKit.Kinds;

/// <summary>Something to rate before and after a practice, of body or mind: tension, anxiety, restlessness.</summary>
public sealed partial record PracticeItem : ContentRecord
{
    /// <summary>Gets the key, by which ratings and exports name it.</summary>
    /// <value>Lower-case words with hyphens.</value>
    [ShortText]
    public required string Key { get; init; }

    /// <summary>Gets how the client is asked.</summary>
    public string? Label { get; init; }

    /// <summary>Gets the scale.</summary>
    public required RatingScale Scale { get; init; }
}
