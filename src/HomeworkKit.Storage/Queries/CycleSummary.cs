namespace HomeworkKit.Storage;

/// <summary>What a caseload list shows of one piece of homework without opening it: where it stands and who is waiting. It holds no client's words.</summary>
public sealed record CycleSummary
{
    /// <summary>Gets the assignment.</summary>
    public required AssignmentId Assignment { get; init; }

    /// <summary>Gets whose homework it is.</summary>
    public required ClientRef Client { get; init; }

    /// <summary>Gets the clinician of the plan that stands.</summary>
    /// <value>Null for self-guided use.</value>
    public ClinicianRef? Clinician { get; init; }

    /// <summary>Gets the kind of homework of the plan that stands.</summary>
    /// <value>Null while it is a bare wish.</value>
    public string? Kind { get; init; }

    /// <summary>Gets where it stands.</summary>
    public required CycleState State { get; init; }

    /// <summary>Gets the round.</summary>
    /// <value>1 or more.</value>
    public required int Round { get; init; }

    /// <summary>Gets how many events there are.</summary>
    /// <value>1 or more.</value>
    public required int Version { get; init; }

    /// <summary>Gets a value indicating whether somebody waits for help.</summary>
    public bool HelpIsOpen { get; init; }

    /// <summary>Gets a value indicating whether a safety concern is unacknowledged.</summary>
    public bool ConcernIsOpen { get; init; }

    /// <summary>Gets when the last event happened, by the clock of the device that recorded it.</summary>
    /// <value>To a ten-millionth of a second.</value>
    public required Instant LastEventAt { get; init; }

    /// <summary>Gets a value indicating whether the client put forward a wish or a plan that waits for a clinician.</summary>
    public bool WishIsOpen { get; init; }

    /// <summary>Gets a value indicating whether the client said no to a plan and no clinician has done anything there since.</summary>
    public bool DeclineIsOpen { get; init; }

    /// <summary>Gets a value indicating whether the client changed an agreed plan alone and no clinician has done anything there since.</summary>
    public bool ClientPlanIsOpen { get; init; }

    /// <summary>
    /// Gets a value indicating whether a clinician has something to do: a concern, a call for help, a wish, a no, a plan that the client changed alone, or
    /// homework to look at together.
    /// </summary>
    public bool NeedsClinician => HelpIsOpen || ConcernIsOpen || WishIsOpen || DeclineIsOpen || ClientPlanIsOpen || State == CycleState.ReadyForReview;

    /// <summary>Gets a value indicating whether it is active: neither completed, declined nor stopped.</summary>
    public bool IsActive => State is not (CycleState.Completed or CycleState.Declined or CycleState.Stopped);

    /// <summary>Sums a cycle up.</summary>
    /// <param name="cycle">The cycle.</param>
    /// <returns>Its summary.</returns>
    public static CycleSummary Of(HomeworkCycle cycle)
    {
        ArgumentNullException.ThrowIfNull(cycle);
        var plan = cycle.Assignment;
        return new CycleSummary
        {
            Assignment = cycle.Id,
            Client = cycle.Client,
            Clinician = plan.Clinician,
            Kind = plan.Task is { } task ? cycle.Catalog.KindOf(task)?.Name : null,
            State = cycle.State,
            Round = cycle.Round,
            Version = cycle.Version,
            HelpIsOpen = cycle.HelpIsOpen,
            ConcernIsOpen = cycle.ConcernIsOpen,
            WishIsOpen = cycle.WishIsOpen,
            DeclineIsOpen = cycle.DeclineIsOpen,
            ClientPlanIsOpen = cycle.ClientPlanIsOpen,
            LastEventAt = Instant.FromUnixTimeTicks(cycle.Events[cycle.Version - 1].At.ToUnixTimeTicks()),
        };
    }
}
