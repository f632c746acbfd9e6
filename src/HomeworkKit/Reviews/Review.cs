namespace HomeworkKit;

/// <summary>What client and clinician made of the homework when they looked at it together.</summary>
/// <remarks>
/// The client can read all of it: there is deliberately no place for a therapist's private notes. Not done is as reviewable as done.
/// </remarks>
public sealed partial record Review : ContentRecord
{
    /// <summary>Gets what was learned, in the client's words where possible.</summary>
    public string? Learned { get; init; }

    /// <summary>Gets what they found out about why the client reacted so: to the homework, to a person, to a situation.</summary>
    public string? WhyReacted { get; init; }

    /// <summary>Gets the other homework that was looked at together with it, with one learning.</summary>
    /// <value>Assignments of the same client. <see cref="TogetherReview"/> fills it in.</value>
    public IReadOnlyList<AssignmentId> Together { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets what the clinician says to the client about it.</summary>
    public string? Feedback { get; init; }

    /// <summary>Gets why it was not looked at, where it was put off.</summary>
    public string? NotReviewedBecause { get; init; }

    /// <summary>Gets what got in the way, as worked out together.</summary>
    public IReadOnlyList<BarrierReport> Barriers { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets observations of how much was done and how it went.</summary>
    public IReadOnlyList<AdherenceObservation> Observations { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets the assignment that comes next, where the decision is to replace this one.</summary>
    public AssignmentId? Next { get; init; }
}
