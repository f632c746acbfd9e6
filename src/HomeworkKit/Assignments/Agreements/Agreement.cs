namespace HomeworkKit;

/// <summary>How a piece of homework was agreed: why, how sure the client is, what may get in the way.</summary>
/// <remarks>
/// Rationale, planning for difficulties and belief in helpfulness predict engagement (review of 59 studies, Cognitive Behaviour Therapy 2024).
/// Everything may be left out; <see cref="GetCompleteness"/> reports what is there and gates nothing.
/// </remarks>
public sealed partial record Agreement : ContentRecord
{
    /// <summary>Gets why this homework, in the client's words where possible.</summary>
    public string? Rationale { get; init; }

    /// <summary>Gets a value indicating whether client and clinician worked it out together.</summary>
    public bool? IsCollaborative { get; init; }

    /// <summary>Gets a value indicating whether the client says it is clear what to do.</summary>
    public bool? Understood { get; init; }

    /// <summary>Gets how confident the client is to do it.</summary>
    /// <value>On any scale. Below about 90 of 100 a smaller step may be better (J. Beck 2011).</value>
    public Rating? Confidence { get; init; }

    /// <summary>Gets the confidence that both want to reach before it is set: below it, a smaller step may be better.</summary>
    /// <value>
    /// On the scale of <see cref="Confidence"/>; null where no level was agreed. <see cref="Assignment.Validate"/> reports confidence below it; it gates
    /// nothing.
    /// </value>
    public Rating? ConfidenceFloor { get; init; }

    /// <summary>Gets how important it is to the client.</summary>
    public Rating? Importance { get; init; }

    /// <summary>Gets what may get in the way, each with its plan.</summary>
    public IReadOnlyList<Obstacle> Obstacles { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets the smallest version that would still be useful: the one for a bad day.</summary>
    public string? SmallestVersion { get; init; }

    /// <summary>Gets the existing habit or moment that it is attached to.</summary>
    public string? Cue { get; init; }

    /// <summary>Gets where it will be done.</summary>
    public string? Where { get; init; }

    /// <summary>Gets when it will be done, in words.</summary>
    public string? When { get; init; }

    /// <summary>Gets a value indicating whether a first try was made in the session.</summary>
    public bool? StartedInSession { get; init; }

    /// <summary>Gets a value indicating whether the client has it in writing.</summary>
    public bool? WrittenCopyGiven { get; init; }

    /// <summary>Reports which elements of a well-set assignment are there.</summary>
    /// <returns>The elements present and absent; never a condition for anything.</returns>
    public AgreementCompleteness GetCompleteness() => AgreementCompleteness.Of(this);
}
