using System.Text.Json.Serialization;

namespace HomeworkKit.Programmes;

/// <summary>One decision about a client's way through a programme: what, who, when and why.</summary>
public sealed partial record EnrolmentDecision : ContentRecord
{
    /// <summary>Gets what was decided.</summary>
    public required EnrolmentDecisionKind Decision { get; init; }

    /// <summary>Gets when it was decided. It holds from then on.</summary>
    public required Instant At { get; init; }

    /// <summary>Gets who decided.</summary>
    /// <value>A clinician; the client where there is no clinician, and always for <see cref="EnrolmentDecisionKind.Pause"/>,
    /// <see cref="EnrolmentDecisionKind.Resume"/> and
    /// <see cref="EnrolmentDecisionKind.End"/>. What nobody may decide counts as not decided.</value>
    public required Actor By { get; init; }

    /// <summary>Gets the key of the step that it is about.</summary>
    /// <value>Null where it is about the whole programme.</value>
    public string? Step { get; init; }

    /// <summary>Gets the version to go on in.</summary>
    /// <value>Needed for <see cref="EnrolmentDecisionKind.MoveToVersion"/>; null else.</value>
    public int? Version { get; init; }

    /// <summary>Gets a value indicating whether fixed intervals keep their dates although the programme pauses.</summary>
    /// <value>False: the days of the pause come on top of <see cref="DaysFromStart"/>.</value>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool KeepsDates { get; init; }

    /// <summary>Gets why.</summary>
    public string? Because { get; init; }

    internal bool NeedsStep =>
        Decision
            is EnrolmentDecisionKind.SkipStep
                or EnrolmentDecisionKind.HoldStep
                or EnrolmentDecisionKind.ResumeStep
                or EnrolmentDecisionKind.ReleaseStep
                or EnrolmentDecisionKind.RepeatStep;

    internal bool MayBeMadeIn(Enrolment enrolment) => Decision switch
    {
        EnrolmentDecisionKind.ProposeForMe => enrolment.Clinician is null && IsClient(enrolment),
        EnrolmentDecisionKind.Pause or EnrolmentDecisionKind.Resume or EnrolmentDecisionKind.End => By.Role == ActorRole.Clinician || IsClient(enrolment),
        _ => By.Role == ActorRole.Clinician || (enrolment.Clinician is null && IsClient(enrolment)),
    };

    private bool IsClient(Enrolment enrolment) =>
        (By.Role == ActorRole.Client && By.Ref == enrolment.Client.Value)
        || (By is { Role: ActorRole.Supporter, IsProxy: true } && !By.ActsForAnother(enrolment.Client));
}
