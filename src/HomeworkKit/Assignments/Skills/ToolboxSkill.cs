namespace HomeworkKit;

/// <summary>A skill in a client's toolbox: what it is, where it was taught, and when it helps.</summary>
public sealed partial record ToolboxSkill : ContentRecord
{
    /// <summary>Gets the name of the skill.</summary>
    /// <value>Names that differ in case alone are the same skill.</value>
    public required string Name { get; init; }

    /// <summary>Gets how it is done, in the client's words.</summary>
    public string? How { get; init; }

    /// <summary>Gets when or where it helps.</summary>
    public IReadOnlyList<string> HelpsWhen { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets when it was taught.</summary>
    public Instant? TaughtAt { get; init; }

    /// <summary>Gets the session in which it was taught.</summary>
    public SessionRef? TaughtIn { get; init; }

    /// <summary>Gets the homework by which it was taught.</summary>
    public AssignmentId? TaughtBy { get; init; }

    /// <summary>Gets how confident the client is with it by now.</summary>
    public Rating? Confidence { get; init; }
}
