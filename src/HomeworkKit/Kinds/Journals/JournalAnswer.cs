namespace HomeworkKit.Kinds;

/// <summary>What was written to one prompt.</summary>
public sealed partial record JournalAnswer : ContentRecord
{
    /// <summary>Gets the key of the prompt.</summary>
    [ShortText]
    public required string Prompt { get; init; }

    /// <summary>Gets what the client wrote.</summary>
    public string? Text { get; init; }
}
