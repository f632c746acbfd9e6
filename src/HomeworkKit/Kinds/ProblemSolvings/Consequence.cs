namespace HomeworkKit.Kinds;

/// <summary>Something that speaks for or against a solution.</summary>
public sealed partial record Consequence : ContentRecord
{
    /// <summary>Gets the consequence in the client's words.</summary>
    public string? Text { get; init; }

    /// <summary>Gets when it shows.</summary>
    public ConsequenceTerm? Term { get; init; }

    /// <summary>Gets for whom it matters.</summary>
    public ConsequenceBearer? For { get; init; }
}
