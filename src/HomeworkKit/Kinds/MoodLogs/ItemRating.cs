namespace HomeworkKit.Kinds;

/// <summary>The rating of one item of a mood log.</summary>
public sealed partial record ItemRating : ContentRecord
{
    /// <summary>Gets the key of the item.</summary>
    [ShortText]
    public required string Item { get; init; }

    /// <summary>Gets the rating.</summary>
    /// <value>On the scale that the task gives for the item.</value>
    public required Rating Rating { get; init; }
}
