namespace HomeworkKit.Research;

/// <summary>What a line of a dataset is about, read without building its cycle.</summary>
/// <remarks>Taken from the events as they stand, unjudged. Equality is by value.</remarks>
public sealed record CycleHeader
{
    /// <summary>Gets the assignment.</summary>
    public required AssignmentId Assignment { get; init; }

    /// <summary>Gets the client.</summary>
    public required ClientRef Client { get; init; }

    /// <summary>Gets the kinds of all plans that were ever put forward.</summary>
    /// <value>Each once, in order; empty for a bare wish.</value>
    public IReadOnlyList<string> Kinds { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets when it was proposed.</summary>
    public required Instant ProposedAt { get; init; }

    /// <summary>Gets when the latest of its events happened.</summary>
    public required Instant LastAt { get; init; }

    /// <summary>Gets the number of events.</summary>
    public required int Events { get; init; }

    /// <summary>Gets the number of attempts that were recorded, those retracted later among them.</summary>
    public required int Attempts { get; init; }

    /// <summary>Gets the state that the line's summary tells.</summary>
    /// <value>Null where it tells none. Not judged: the summary is written for people, and the events are what counts.</value>
    public CycleState? SummaryState { get; init; }
}
