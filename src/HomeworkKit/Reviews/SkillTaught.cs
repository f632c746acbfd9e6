namespace HomeworkKit;

/// <summary>A skill that a session taught.</summary>
public sealed partial record SkillTaught : ContentRecord
{
    /// <summary>Gets the name of the skill.</summary>
    /// <value>Names that differ in case alone are the same skill.</value>
    public required string Skill { get; init; }

    /// <summary>Gets the homework in which it is to be practised, where there is one.</summary>
    public AssignmentId? PractisedIn { get; init; }

    /// <summary>Gets how confident the client is with it at the end of the session.</summary>
    public Rating? Confidence { get; init; }
}
