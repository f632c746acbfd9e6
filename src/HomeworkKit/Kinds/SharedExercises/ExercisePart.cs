namespace HomeworkKit.Kinds;

/// <summary>Something to do together for a while, for example eye contact.</summary>
public sealed partial record ExercisePart : ContentRecord
{
    /// <summary>Gets the part's key, by which entries name it.</summary>
    /// <value>Lower-case words with hyphens, for example <c>eye-contact</c>.</value>
    [ShortText]
    public required string Key { get; init; }

    /// <summary>Gets what is done.</summary>
    public string? Instruction { get; init; }

    /// <summary>Gets how long.</summary>
    public Minutes? PlannedMinutes { get; init; }
}
