namespace HomeworkKit;

/// <summary>What was learned from several pieces of homework at once.</summary>
public sealed partial record SharedLearning : ContentRecord
{
    /// <summary>Gets the homework that it was learned from.</summary>
    public IReadOnlyList<AssignmentId> From { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets what was learned, in the client's words where possible.</summary>
    public required string Learned { get; init; }
}
