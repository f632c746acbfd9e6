namespace HomeworkKit;

/// <summary>Something that a person said about a piece of homework: a call for help, an answer, a comment, a note when it is ready to look at, a reason.</summary>
public sealed record CycleNote : ContentRecord
{
    /// <summary>Gets the event that it stands in.</summary>
    public required EventId Event { get; init; }

    /// <summary>Gets which trigger brought it.</summary>
    public required CycleTrigger Trigger { get; init; }

    /// <summary>Gets who said it.</summary>
    public required Actor By { get; init; }

    /// <summary>Gets when.</summary>
    public required Instant At { get; init; }

    /// <summary>Gets what was said.</summary>
    public string? Text { get; init; }
}
