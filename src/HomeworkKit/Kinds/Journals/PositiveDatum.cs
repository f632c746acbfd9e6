namespace HomeworkKit.Kinds;

/// <summary>One event of a positive data log, with what it says for the new belief.</summary>
public sealed partial record PositiveDatum : ContentRecord
{
    /// <summary>Gets what happened.</summary>
    public string? Event { get; init; }

    /// <summary>Gets how it fits the new belief.</summary>
    public string? Evidence { get; init; }
}
