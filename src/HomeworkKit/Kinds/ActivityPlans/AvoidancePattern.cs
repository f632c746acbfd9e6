namespace HomeworkKit.Kinds;

/// <summary>A pattern of avoiding, and another way of coping with the same trigger.</summary>
/// <remarks>The trigger, response and avoidance pattern of behavioural activation, and its counterpart with alternative coping.</remarks>
public sealed partial record AvoidancePattern : ContentRecord
{
    /// <summary>Gets what set it off.</summary>
    public string? Trigger { get; init; }

    /// <summary>Gets the feeling or reaction that came.</summary>
    public string? Response { get; init; }

    /// <summary>Gets what was avoided, and how.</summary>
    public string? Avoidance { get; init; }

    /// <summary>Gets what could be done, or was done, instead.</summary>
    public string? AlternativeCoping { get; init; }
}
