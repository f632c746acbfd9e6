using HomeworkKit.Cycles;
using HomeworkKit.Primitives;

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

    /// <summary>Gets a value indicating whether a clinician has something to do: open help, an open concern, or homework ready to be looked at together.</summary>
    public bool NeedsClinician => HelpIsOpen || ConcernIsOpen || State == CycleState.ReadyForReview;

    /// <summary>Gets a value indicating whether it goes on: neither completed, declined nor stopped.</summary>
    public bool GoesOn => State is not (CycleState.Completed or CycleState.Declined or CycleState.Stopped);

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
            LastEventAt = Instant.FromUnixTimeTicks(cycle.Events[cycle.Version - 1].At.ToUnixTimeTicks()),
        };
    }
}
