namespace HomeworkKit.Serialization;

/// <summary>What a document says of its cycle for people with jq or DuckDB. It follows from the events and is ignored when read.</summary>
internal sealed partial record DocumentSummary : ContentRecord
{
    /// <summary>Gets the assignment.</summary>
    public required AssignmentId Assignment { get; init; }

    /// <summary>Gets whose homework it is.</summary>
    public required ClientRef Client { get; init; }

    /// <summary>Gets the kind of homework; null for an assignment without a task.</summary>
    public string? Kind { get; init; }

    /// <summary>Gets where the cycle stands.</summary>
    public required CycleState State { get; init; }

    /// <summary>Gets the round of work, from 1.</summary>
    public required int Round { get; init; }

    /// <summary>Gets how many attempts there are.</summary>
    public required int Attempts { get; init; }

    /// <summary>Gets whether the client waits for an answer to a question.</summary>
    public required bool HelpIsOpen { get; init; }

    internal static DocumentSummary Of(HomeworkCycle cycle) => new()
    {
        Assignment = cycle.Id,
        Client = cycle.Client,
        Kind = cycle.Assignment.Task is { } task ? cycle.Catalog.KindOf(task)?.Name : null,
        State = cycle.State,
        Round = cycle.Round,
        Attempts = cycle.AttemptCount,
        HelpIsOpen = cycle.HelpIsOpen,
    };
}
