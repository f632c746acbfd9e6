namespace HomeworkKit.Kinds;

/// <summary>One prompt to write about.</summary>
public sealed partial record JournalPrompt : ContentRecord
{
    /// <summary>Gets the prompt's key, by which answers name it.</summary>
    /// <value>Lower-case words with hyphens.</value>
    [ShortText]
    public required string Key { get; init; }

    /// <summary>Gets how the client is asked.</summary>
    public string? Text { get; init; }
}
