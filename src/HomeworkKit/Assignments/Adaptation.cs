namespace HomeworkKit;

/// <summary>How the homework was changed to fit a person, for example a neurodivergent client.</summary>
public sealed partial record Adaptation : ContentRecord
{
    /// <summary>Gets what was changed.</summary>
    public required string What { get; init; }

    /// <summary>Gets what it makes easier.</summary>
    public string? Because { get; init; }
}
