namespace HomeworkKit.Kinds;

/// <summary>A balanced or alternative thought that takes all the evidence into account.</summary>
public sealed partial record BalancedThought : ContentRecord
{
    /// <summary>Gets the thought in the client's words.</summary>
    public string? Text { get; init; }

    /// <summary>Gets how much the client believes it.</summary>
    /// <value>0 to 100.</value>
    public Percent? Belief { get; init; }
}
