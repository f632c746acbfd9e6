namespace HomeworkKit;

/// <summary>The thread from an insight to a skill to homework to other parts of life.</summary>
public sealed partial record Skill : ContentRecord
{
    /// <summary>Gets the name of the skill.</summary>
    public required string Name { get; init; }

    /// <summary>Gets the insight that it came from.</summary>
    public string? Insight { get; init; }

    /// <summary>Gets where else it could be used.</summary>
    public IReadOnlyList<string> OtherContexts { get => field ?? []; init => field = ValueList.From(value); }
}
