namespace HomeworkKit.Kinds;

/// <summary>What the client planned to say or do for one step of a skill.</summary>
public sealed partial record ScriptLine : ContentRecord
{
    /// <summary>Gets the key of the skill.</summary>
    [ShortText]
    public required string Skill { get; init; }

    /// <summary>Gets the key of the step.</summary>
    public required string Step { get; init; }

    /// <summary>Gets the words.</summary>
    public string? Words { get; init; }

    /// <summary>Gets a value indicating whether it was used in the conversation.</summary>
    /// <value>Null until the conversation has been.</value>
    public bool? Used { get; init; }
}
