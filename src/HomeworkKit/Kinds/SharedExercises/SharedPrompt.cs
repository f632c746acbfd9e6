namespace HomeworkKit.Kinds;

/// <summary>One prompt of a shared exercise.</summary>
public sealed partial record SharedPrompt : ContentRecord
{
    /// <summary>Gets the prompt's key, by which answers name it.</summary>
    /// <value>Lower-case words with hyphens.</value>
    [ShortText]
    public required string Key { get; init; }

    /// <summary>Gets how the participants are asked.</summary>
    public string? Text { get; init; }

    /// <summary>Gets in which half it is answered.</summary>
    /// <value>Private unless said otherwise.</value>
    public PromptHalf Half { get; init; }
}
