namespace HomeworkKit.Kinds;

/// <summary>One part of a shared exercise as it was done. A part may be done several times.</summary>
public sealed partial record CompletedPart : ContentRecord
{
    /// <summary>Gets the key of the part.</summary>
    [ShortText]
    public required string Part { get; init; }

    /// <summary>Gets how long it lasted.</summary>
    public Minutes? MinutesSpent { get; init; }
}
