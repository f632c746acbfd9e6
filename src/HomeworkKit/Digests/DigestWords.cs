namespace HomeworkKit;

/// <summary>Something that a client wrote in what they filled in.</summary>
public sealed partial record DigestWords : ContentRecord
{
    /// <summary>Gets the member of the entry that it stands in, as in <c>situation</c> or <c>steps[0].note</c>.</summary>
    public required string Member { get; init; }

    /// <summary>Gets what the client wrote.</summary>
    public required string Text { get; init; }
}
