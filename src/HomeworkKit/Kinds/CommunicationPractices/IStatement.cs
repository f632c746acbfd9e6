namespace HomeworkKit.Kinds;

/// <summary>An I-statement in its parts: in this situation, when you do this, I feel this, and I ask for this (Gottman et al. 1976).</summary>
public sealed partial record IStatement : ContentRecord
{
    /// <summary>Gets the situation.</summary>
    public string? Situation { get; init; }

    /// <summary>Gets what the other person does, as a camera would see it.</summary>
    public string? Behaviour { get; init; }

    /// <summary>Gets what the client feels.</summary>
    public string? Feeling { get; init; }

    /// <summary>Gets what the client asks for.</summary>
    public string? Request { get; init; }
}
