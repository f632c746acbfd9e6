namespace HomeworkKit.Kinds;

/// <summary>A smaller piece of a step.</summary>
public sealed partial record ActionPart : ContentRecord
{
    /// <summary>Gets the piece's key, by which entries name it.</summary>
    /// <value>Lower-case words with hyphens.</value>
    [ShortText]
    public required string Key { get; init; }

    /// <summary>Gets what is to be done.</summary>
    public string? Text { get; init; }
}
