namespace HomeworkKit.Storage;

/// <summary>Which homework to list. Everything that is set has to match; what is null matches anything.</summary>
/// <remarks>What is due depends on zones and sessions and is no query: load a client's homework that goes on, and ask the agenda.</remarks>
public sealed record HomeworkQuery
{
    /// <summary>Gets a query for everything.</summary>
    public static HomeworkQuery All { get; } = new();

    /// <summary>Gets whose homework.</summary>
    public ClientRef? Client { get; init; }

    /// <summary>Gets the clinician of the plan that stands.</summary>
    public ClinicianRef? Clinician { get; init; }

    /// <summary>Gets where it stands.</summary>
    public CycleState? State { get; init; }

    /// <summary>Gets the kind of homework.</summary>
    /// <value>As in <c>thought-record</c> or <c>acme/breathing</c>.</value>
    public string? Kind { get; init; }

    /// <summary>Gets whether somebody waits for help.</summary>
    public bool? HelpIsOpen { get; init; }

    /// <summary>Gets whether a safety concern is unacknowledged.</summary>
    public bool? ConcernIsOpen { get; init; }

    /// <summary>Gets whether a clinician has something to do: the caseload queue.</summary>
    public bool? NeedsClinician { get; init; }

    /// <summary>Gets whether it is active: neither completed, declined nor stopped.</summary>
    public bool? IsActive { get; init; }

    /// <summary>Gets the assignment after which to begin, in the order of ids.</summary>
    /// <value>Exclusive: the last one of the page before.</value>
    public AssignmentId? After { get; init; }

    /// <summary>Gets how many to list at most.</summary>
    /// <value>1 or more.</value>
    public int? Limit
    {
        get => field;
        init => field = value is null or > 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), StoreMessages.Limit);
    }

    /// <summary>Says whether a summary is one of those asked for, the place to begin at and <see cref="Limit"/> apart.</summary>
    /// <param name="summary">The summary.</param>
    /// <returns>Whether everything that is set holds.</returns>
    public bool Matches(CycleSummary summary)
    {
        ArgumentNullException.ThrowIfNull(summary);
        return (Client is null || Client == summary.Client)
            && (Clinician is null || Clinician == summary.Clinician)
            && (State is null || State == summary.State)
            && (Kind is null || Kind == summary.Kind)
            && (HelpIsOpen is null || HelpIsOpen == summary.HelpIsOpen)
            && (ConcernIsOpen is null || ConcernIsOpen == summary.ConcernIsOpen)
            && (NeedsClinician is null || NeedsClinician == summary.NeedsClinician)
            && (IsActive is null || IsActive == summary.IsActive);
    }
}
