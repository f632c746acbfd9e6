namespace HomeworkKit.Kinds;

/// <summary>An answer to one prompt of a shared exercise.</summary>
public sealed partial record SharedAnswer : ContentRecord
{
    /// <summary>Gets the key of the prompt.</summary>
    [ShortText]
    public required string Prompt { get; init; }

    /// <summary>Gets what the client wrote.</summary>
    public string? Text { get; init; }
}
