namespace HomeworkKit.Kinds;

/// <summary>One thing that the client wanted from a conversation.</summary>
public sealed partial record CommunicationGoal : ContentRecord
{
    /// <summary>Gets which sort of goal it is.</summary>
    public required CommunicationGoalType Type { get; init; }

    /// <summary>Gets the goal in the client's words.</summary>
    public string? Text { get; init; }
}
