namespace HomeworkKit;

/// <summary>A skill that was used in an attempt, and where: what a toolbox gathers over time.</summary>
/// <remarks>Equality is by value.</remarks>
public sealed partial record SkillUse : ContentRecord
{
    /// <summary>Gets the name of the skill, as it stands in the toolbox or the plan.</summary>
    /// <value>Names that differ in case alone are the same skill.</value>
    public required string Skill { get; init; }

    /// <summary>Gets where or in what it was used, for example <c>at work</c>.</summary>
    public string? Context { get; init; }

    /// <summary>Gets how confident the client is with it by now.</summary>
    public Rating? Confidence { get; init; }

    /// <summary>Gets how much it helped.</summary>
    public Rating? Helped { get; init; }
}
