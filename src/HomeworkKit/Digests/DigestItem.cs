using System.Text.Json.Serialization;
using HomeworkKit.Adherence;
using HomeworkKit.Scheduling;
using HomeworkKit.Validation;

namespace HomeworkKit;

/// <summary>One assignment in a digest: the plan, and what became of it.</summary>
public sealed partial record DigestItem : ContentRecord
{
    /// <summary>Gets the assignment.</summary>
    public required AssignmentId Assignment { get; init; }

    /// <summary>Gets the state.</summary>
    public required CycleState State { get; init; }

    /// <summary>Gets what a person calls it, else the name of its kind.</summary>
    public required string Title { get; init; }

    /// <summary>Gets the schedule by which it was to be done.</summary>
    /// <value>Null where no times are agreed.</value>
    public HomeworkSchedule? Schedule { get; init; }

    /// <summary>Gets when it was to be done, in English words. A page in another language describes <see cref="Schedule"/>.</summary>
    /// <value>Null where no times are agreed.</value>
    public string? When { get; init; }

    /// <summary>Gets why it was agreed.</summary>
    public string? Rationale { get; init; }

    /// <summary>Gets what the client would like help with, where the client asked for homework.</summary>
    public string? Wish { get; init; }

    /// <summary>Gets the approach that it comes from, as in <c>cbt</c>.</summary>
    public string? Approach { get; init; }

    /// <summary>Gets how it was changed to fit the person.</summary>
    public IReadOnlyList<Adaptation> Adaptations { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets the homework that it looks at, as a check-in does.</summary>
    public IReadOnlyList<AssignmentId> LooksAt { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets what in the plan is worth talking over: confidence below the level that was agreed, what is not understood.</summary>
    /// <value>From <see cref="Assignment.Validate"/>; empty where there is nothing.</value>
    public IReadOnlyList<Finding> ToTalkOver { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets the supporter who does it, where it is homework for a caregiver.</summary>
    public SupporterRef? Caregiver { get; init; }

    /// <summary>Gets which homework comes first.</summary>
    public Priority? Priority { get; init; }

    /// <summary>Gets what waits for the clinician, however old.</summary>
    /// <value>All of it for a clinician; empty for everybody else.</value>
    public IReadOnlyList<WaitingReason> Waits { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets a value indicating whether a changed plan waits for the client's yes.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool RevisionWaits { get; init; }

    /// <summary>Gets a value indicating whether the client put a plan forward or changed it since: what they wrote in it stands in the plan.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool PlanIsClients { get; init; }

    /// <summary>Gets a value indicating whether it is no homework but the place for concerns that belong to none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsForConcerns { get; init; }

    /// <summary>Gets what became of the occurrences of the period, and where its attempts went.</summary>
    public required AdherenceCounts Counts { get; init; }

    /// <summary>Gets what keeps the plan from having times: a schedule without elements, a time zone that this machine does not know.</summary>
    /// <value>Empty where the plan can be used.</value>
    public IReadOnlyList<PlanProblem> Problems { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets the attempts of the period, the earliest first, and those that arrived or were changed since the last session, however old.</summary>
    public IReadOnlyList<DigestAttempt> Attempts { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets the calls for help that wait for an answer, however old.</summary>
    public IReadOnlyList<CycleNote> HelpAsked { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets the safety concerns that nobody has acknowledged, however old.</summary>
    public IReadOnlyList<CycleConcern> OpenConcerns { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets the safety concerns that are acknowledged and were raised or acknowledged since, in their raisers' words.</summary>
    public IReadOnlyList<CycleConcern> AcknowledgedConcerns { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets what else was said since: comments, answers, notes and reasons, in the order in which they arrived.</summary>
    public IReadOnlyList<CycleNote> Said { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets the new events other than attempts whose dates cannot be believed: a pause or a plan from a device with a wrong clock.</summary>
    /// <value>By <see cref="CycleCodes.ClockAhead"/> or <see cref="CycleCodes.BeforeProposal"/>; attempts bear their own marks.</value>
    public IReadOnlyList<ClockWarning> ClockWarnings { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets the files that were added apart from attempts since.</summary>
    public IReadOnlyList<CycleAttachment> Attachments { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets a value indicating whether the client reports something dangerous in an attempt.</summary>
    [JsonIgnore]
    public bool ReportsDanger => Attempts.Any(static attempt => attempt.Dangers.Count > 0);

    /// <summary>Gets the questions for the session.</summary>
    [JsonIgnore]
    public IEnumerable<string> Questions => Attempts.Select(static attempt => attempt.QuestionForSession).OfType<string>();
}
