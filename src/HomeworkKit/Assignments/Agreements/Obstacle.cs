namespace HomeworkKit;

/// <summary>Something that may get in the way, with an if-then plan for it (Gollwitzer 1999).</summary>
public sealed partial record Obstacle : ContentRecord
{
    /// <summary>Gets what may get in the way: the "if".</summary>
    public required string What { get; init; }

    /// <summary>Gets what the client will do then.</summary>
    public string? Then { get; init; }
}
