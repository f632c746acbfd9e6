namespace HomeworkKit;

/// <summary>A cycle as one viewer may see it: read-only, and not a cycle, so that nothing can be appended to a history with gaps.</summary>
/// <remarks>Equality is by value: two histories that differ only in hidden content give equal views.</remarks>
public sealed partial record CycleView
{
    /// <summary>Gets the assignment's id.</summary>
    public required AssignmentId Id { get; init; }

    /// <summary>Gets a value indicating whether the viewer is a party to the homework.</summary>
    /// <value>False for another client, an unknown role, and an actor that cannot be: then the view holds the id and nothing else, whatever happened.</value>
    public bool IsParty { get; init; } = true;

    /// <summary>Gets the state.</summary>
    public required CycleState State { get; init; }

    /// <summary>Gets the round.</summary>
    public required int Round { get; init; }

    /// <summary>Gets the name of the kind of homework, as in <c>thought-record</c>.</summary>
    /// <value>Null for a wish that no clinician has answered yet. It is all that somebody learns of the task who does not see the plan.</value>
    public string? Kind { get; init; }

    /// <summary>Gets the plan that stands.</summary>
    /// <value>
    /// For supporters, the other person of a joint exercise and the system no more than whose it is, without task or title, unless the client shares the plan.
    /// What is screened for, medical answers and everything else that is the clinician's alone is in no other view.
    /// </value>
    public required Assignment Plan { get; init; }

    /// <summary>Gets who put forward the plan that stands: a client's own revision is shown as theirs.</summary>
    /// <value>Null for those who do not see the plan.</value>
    public Actor? PlanBy { get; init; }

    /// <summary>Gets the attempts, in the order in which they were recorded.</summary>
    public IReadOnlyList<AttemptView> Attempts { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets calls for help, answers, comments, notes and reasons, in order, as far as the viewer takes part in the conversation.</summary>
    public IReadOnlyList<CycleNote> Notes { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets the safety concerns that the viewer may see, with their raisers' words and their acknowledgements.</summary>
    public IReadOnlyList<CycleConcern> Concerns { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets the reviews, in order.</summary>
    /// <value>Client and clinician see them; nobody else does.</value>
    public IReadOnlyList<CycleReview> Reviews { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets the references to files that were added apart from attempts, in order.</summary>
    /// <value>One that belongs to an attempt is shown to those who may see that attempt's attachments; any other one as a comment is.</value>
    public IReadOnlyList<CycleAttachment> Attachments { get => field ?? []; init => field = ValueList.From(value); }

    internal static CycleView Nothing(AssignmentId id) =>
        new() { Id = id, IsParty = false, State = CycleState.Proposed, Round = 1, Plan = new Assignment { Id = id, Client = default } };
}
