namespace HomeworkKit.Research;

/// <summary>Which cycles of a dataset are wanted. All that is said has to hold; what is left empty asks nothing.</summary>
/// <remarks>
/// Clients, kinds and dates are judged by the events themselves in a quick scan, so that other lines are never built. The state follows from the whole history:
/// it is judged on the built cycle, unless
/// <see cref="TrustsSummaries"/> says that the line's summary will do.
/// </remarks>
public sealed record DatasetFilter
{
    /// <summary>Gets the clients.</summary>
    public IReadOnlyList<ClientRef> Clients { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets the kinds by name, for example <c>exposure</c>.</summary>
    /// <value>A cycle whose plan is of one of these now.</value>
    public IReadOnlyList<string> Kinds { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets the states.</summary>
    public IReadOnlyList<CycleState> States { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets the moment from which on something has to have happened.</summary>
    /// <value>Included. A cycle whose last event is earlier is not wanted.</value>
    public Instant? From { get; init; }

    /// <summary>Gets the moment before which it has to have been proposed.</summary>
    /// <value>Not included.</value>
    public Instant? Before { get; init; }

    /// <summary>Gets a value indicating whether a line's <c>summary</c> is believed about the state.</summary>
    /// <value>False by default. Summaries of files that this library wrote and nobody edited are right.</value>
    public bool TrustsSummaries { get; init; }

    /// <summary>Says whether a line may hold a wanted cycle.</summary>
    internal bool MayHold(CycleHeader glance) =>
        (Clients.Count == 0 || Clients.Contains(glance.Client))
        && (Kinds.Count == 0 || glance.Kinds.Any(kind => Kinds.Contains(kind)))
        && (From is not { } from || glance.LastAt >= from)
        && (Before is not { } before || glance.ProposedAt < before)
        && (!TrustsSummaries || States.Count == 0 || glance.SummaryState is not { } state || States.Contains(state));

    /// <summary>Says whether a cycle is wanted.</summary>
    internal bool Holds(HomeworkCycle cycle) =>
        (States.Count == 0 || States.Contains(cycle.State))
        && (Kinds.Count == 0 || (cycle.Assignment.Task is { } task && cycle.Catalog.KindOf(task) is { } kind && Kinds.Contains(kind.Name)));
}
