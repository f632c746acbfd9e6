namespace HomeworkKit;

/// <summary>What one session did with homework: what was looked at, what was not and why, what was set, and what was rehearsed.</summary>
/// <remarks>A client document: it spans cycles, which refer to the session by its reference. It says nothing of what was talked about.</remarks>
public sealed partial record SessionRecord : ContentRecord
{
    /// <summary>Gets the session.</summary>
    public required SessionRef Session { get; init; }

    /// <summary>Gets the client.</summary>
    public required ClientRef Client { get; init; }

    /// <summary>Gets the clinician.</summary>
    public ClinicianRef? Clinician { get; init; }

    /// <summary>Gets when the session began.</summary>
    public required Instant StartedAt { get; init; }

    /// <summary>Gets the homework that was looked at.</summary>
    public IReadOnlyList<AssignmentId> Reviewed { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets the homework that was not looked at, each with the reason.</summary>
    public IReadOnlyList<NotReviewed> NotReviewed { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets the homework that was set.</summary>
    public IReadOnlyList<AssignmentId> Set { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets why none was set, where that was a decision.</summary>
    /// <value>Null where homework was set, or nobody decided.</value>
    public string? NoneSetBecause { get; init; }

    /// <summary>Gets the homework that was rehearsed in the session.</summary>
    public IReadOnlyList<AssignmentId> Rehearsed { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets what was learned from several pieces of homework at once.</summary>
    public IReadOnlyList<SharedLearning> Learned { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets the skills that were taught.</summary>
    public IReadOnlyList<SkillTaught> SkillsTaught { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets how much of each piece of homework had arrived: the next digest holds everything after it.</summary>
    /// <value>
    /// All of the client's homework, as the session's digest counted it. Empty in older records: then the next digest can only go by the time of the session.
    /// </value>
    public IReadOnlyList<SeenCycle> Seen { get => field ?? []; init => field = ValueList.From(value); }
}
