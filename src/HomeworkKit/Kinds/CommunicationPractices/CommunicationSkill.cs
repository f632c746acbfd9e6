namespace HomeworkKit.Kinds;

/// <summary>A skill of talking with others, as a sequence of steps.</summary>
/// <remarks><see cref="CommunicationSkills"/> has the usual ones by name; clinicians add their own.</remarks>
public sealed record CommunicationSkill : ContentRecord
{
    /// <summary>Gets the skill's key.</summary>
    /// <value>Lower-case words with hyphens, for example <c>dear-man</c>.</value>
    [ShortText]
    public required string Key { get; init; }

    /// <summary>Gets what the skill is called.</summary>
    public string? Name { get; init; }

    /// <summary>Gets the keys of its steps, in order.</summary>
    /// <value>Lower-case words with hyphens.</value>
    public IReadOnlyList<string> Steps { get => field ?? []; init => field = ValueList.From(value); }
}
