namespace HomeworkKit.Serialization;

/// <summary>What a document says of its cycle for people with jq or DuckDB. It follows from the events and is ignored when read.</summary>
internal sealed record DocumentSummary : ContentRecord
{
    public required AssignmentId Assignment { get; init; }

    public required ClientRef Client { get; init; }

    public string? Kind { get; init; }

    public required CycleState State { get; init; }

    public required int Round { get; init; }

    public required int Attempts { get; init; }

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
