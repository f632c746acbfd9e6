using System.Text.Json.Serialization;
using HomeworkKit.Scheduling;

namespace HomeworkKit;

/// <summary>A piece of homework as it stands between client and clinician: what, why, when, how much and for whom.</summary>
/// <remarks>
/// It is the plan; what became of it is told by its cycle. People appear as opaque references only. A changed plan is a new value with the same
/// <see cref="Id"/>, put into the cycle as a revision. Equality is by value.
/// </remarks>
/// <example>
/// <code>
/// var assignment = new Assignment
/// {
///     Id = AssignmentId.New(now),
///     Client = new("c-42"),
///     Clinician = new("k-7"),
///     Task = new ThoughtRecordTask { Columns = ThoughtRecordColumns.Seven },
///     Schedule = HomeworkSchedule.Daily(new(19, 0), from: new(2026, 3, 2)),
///     Agreement = new() { Rationale = "To see what goes through my mind before meetings." },
/// };
/// </code>
/// </example>
public sealed partial record Assignment : ContentRecord
{
    /// <summary>Gets the assignment's id.</summary>
    public required AssignmentId Id { get; init; }

    /// <summary>Gets whose homework it is.</summary>
    public required ClientRef Client { get; init; }

    /// <summary>Gets the clinician with whom it is agreed.</summary>
    /// <value>Null for self-guided use: then the client may do what only a clinician may.</value>
    public ClinicianRef? Clinician { get; init; }

    /// <summary>Gets the other clinicians who look after it: co-therapists of a group or a couple.</summary>
    /// <value>Beside <see cref="Clinician"/>, each once. Whatever one of them does is attributed to them.</value>
    public IReadOnlyList<ClinicianRef> CoTherapists { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets the supporter who does it, where it is homework for a caregiver rather than for the client.</summary>
    /// <value>Null where the client does it. The caregiver sees the plan; it stays the client's document.</value>
    public SupporterRef? Caregiver { get; init; }

    /// <summary>Gets what is asked.</summary>
    /// <value>Null for a bare wish of the client's, which a clinician answers with a revision.</value>
    public HomeworkTask? Task { get; init; }

    /// <summary>Gets what a person calls it.</summary>
    public string? Title { get; init; }

    /// <summary>Gets instructions in words.</summary>
    public string? Instructions { get; init; }

    /// <summary>Gets what the client would like help with, where the client asks for homework.</summary>
    public string? Wish { get; init; }

    /// <summary>Gets when it is to be done.</summary>
    /// <value>Null where no times are agreed.</value>
    public HomeworkSchedule? Schedule { get; init; }

    /// <summary>Gets how it was agreed.</summary>
    public Agreement? Agreement { get; init; }

    /// <summary>Gets what it is for.</summary>
    public Purpose? Purpose { get; init; }

    /// <summary>Gets the approach that it comes from, as in <c>cbt</c> or <c>act</c>.</summary>
    /// <value>One of <see cref="TherapyApproach.All"/>, or a name of the host's own of at most 64 characters. Null where nobody said.</value>
    public string? Approach { get; init; }

    /// <summary>Gets the homework that it looks at, as a daily or weekly check-in does.</summary>
    /// <value>Assignments of the same client, each once and never itself.</value>
    public IReadOnlyList<AssignmentId> LooksAt { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets the skills that it practises.</summary>
    public IReadOnlyList<Skill> Skills { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets which homework comes first where there are several.</summary>
    public Priority? Priority { get; init; }

    /// <summary>Gets how much is meant.</summary>
    public Dose? Dose { get; init; }

    /// <summary>Gets by what both will know that it has served its purpose.</summary>
    public CompletionCriterion? Completion { get; init; }

    /// <summary>Gets a value indicating whether it is an invitation: welcome when done, and in no denominator.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsOptional { get; init; }

    /// <summary>Gets a value indicating whether it is no homework but the place for a client's safety concerns that belong to none.</summary>
    /// <value>Then it has no task and no schedule, is never agreed, and counts nowhere. <c>HomeworkCycle.RaiseConcern</c> makes one.</value>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsForConcerns { get; init; }

    /// <summary>Gets how it was changed to fit the person.</summary>
    public IReadOnlyList<Adaptation> Adaptations { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets the goal that it works towards.</summary>
    public GoalId? Goal { get; init; }

    /// <summary>Gets the joint exercise that it is one person's half of.</summary>
    public JointExerciseId? Joint { get; init; }

    /// <summary>Gets the larger assignment that it was split from.</summary>
    public AssignmentId? SplitFrom { get; init; }

    /// <summary>Gets the assignment that it takes the place of.</summary>
    public AssignmentId? Replaces { get; init; }

    /// <summary>Gets the template that it was made from.</summary>
    public TemplateId? Template { get; init; }

    /// <summary>Gets the version of <see cref="Template"/>.</summary>
    /// <value>Null where there is no template, or it had no versions yet.</value>
    public int? TemplateVersion { get; init; }

    /// <summary>Gets the step of a programme that put it forward.</summary>
    /// <value>Null for homework that came from no programme.</value>
    public ProgrammeOrigin? Programme { get; init; }

    /// <summary>Gets the session in which it was set.</summary>
    public SessionRef? SetIn { get; init; }

    /// <summary>Gets what the clinician checks before it is agreed.</summary>
    public IReadOnlyList<ScreenFirst> ScreenFirst { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets what a clinician weighed or screened before it is agreed.</summary>
    /// <value>The clinician's alone, as <see cref="ScreenFirst"/> is.</value>
    public IReadOnlyList<Weighing> Weighed { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets references to files that belong to it.</summary>
    public IReadOnlyList<AttachmentRef> Attachments { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Validates what stands in the plan beside task and schedule: how it was agreed, who looks after it, what it looks at.</summary>
    /// <returns>
    /// What is contradictory or worth talking over, such as confidence below the level that was agreed; empty where nothing is. It gates nothing.
    /// </returns>
    public Validation.ValidationReport Validate() => AssignmentValidator.Validate(this);

    /// <summary>Gives the plan without what is the clinician's alone: what is screened for, and such answers in the task.</summary>
    /// <returns>The plan as everybody else may see it at most.</returns>
    public Assignment WithoutClinicianOnly() => PlanSight.Seen(this, whole: true, clinicianOnly: false);
}
