namespace HomeworkKit;

/// <summary>Something that occurs in several of a client's records, and how often.</summary>
public sealed partial record PatternCount : ContentRecord
{
    /// <summary>Gets what it is: the client's words as they were first written, or a slug of the library's.</summary>
    public required string Text { get; init; }

    /// <summary>Gets in how many attempts it stands.</summary>
    /// <value>1 or more. Twice in one attempt is once.</value>
    public required int Count { get; init; }

    /// <summary>Gets the attempts, in the order in which they were made.</summary>
    public IReadOnlyList<AttemptId> Attempts { get => field ?? []; init => field = ValueList.From(value); }
}
