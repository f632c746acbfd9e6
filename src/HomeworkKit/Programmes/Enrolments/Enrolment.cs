using HomeworkKit.Validation;

namespace HomeworkKit.Programmes;

/// <summary>One client's way through a programme: when it began, in which version, and what people decided since. A client document.</summary>
/// <remarks>
/// What became of the steps stands in the client's cycles, which name the enrolment; <see cref="ProgrammePlanner"/> tells from both what stands where.
/// Decisions are only ever added. Equality is by value.
/// </remarks>
public sealed partial record Enrolment : ContentRecord
{
    /// <summary>Gets the enrolment's id.</summary>
    public required EnrolmentId Id { get; init; }

    /// <summary>Gets the programme.</summary>
    public required ProgrammeId Programme { get; init; }

    /// <summary>Gets the version in which it began.</summary>
    /// <value>1 or more. Decisions may move it: <see cref="VersionAt"/>.</value>
    public required int Version { get; init; }

    /// <summary>Gets the client.</summary>
    public required ClientRef Client { get; init; }

    /// <summary>Gets the clinician in whose name steps are put forward.</summary>
    /// <value>
    /// Null for self-guided use: then steps are put forward in the client's name, and only after the client decided
    /// <see cref="EnrolmentDecisionKind.ProposeForMe"/>.
    /// </value>
    public ClinicianRef? Clinician { get; init; }

    /// <summary>Gets when it started.</summary>
    public required Instant StartedAt { get; init; }

    /// <summary>Gets the words for the blanks of the templates: what this client fears, where they live, who helps.</summary>
    public IReadOnlyList<TemplateWord> Words { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets what was decided, in any order.</summary>
    public IReadOnlyList<EnrolmentDecision> Decisions { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Adds a decision.</summary>
    /// <param name="decision">The decision.</param>
    /// <returns>The enrolment with it. <see cref="Validate"/> says whether it counts.</returns>
    public Enrolment With(EnrolmentDecision decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        return this with { Decisions = [.. Decisions, decision] };
    }

    /// <summary>Gives the version of the programme that holds at a moment.</summary>
    /// <param name="at">The moment.</param>
    /// <returns>The version.</returns>
    public int VersionAt(Instant at)
    {
        var (version, since) = (Version, Instant.MinValue);
        foreach (var decision in Decisions)
        {
            if (
                decision is { Decision: EnrolmentDecisionKind.MoveToVersion, Version: { } next }
                && decision.At <= at
                && decision.At >= since
                && decision.MayBeMadeIn(this)
                && (decision.At > since || next > version))
            {
                (version, since) = (next, decision.At);
            }
        }

        return version;
    }

    /// <summary>Says whether the programme is over for the client.</summary>
    /// <param name="at">The moment.</param>
    /// <returns>Whether somebody ended it.</returns>
    public bool IsEndedAt(Instant at) =>
        Decisions.Any(decision => decision.Decision == EnrolmentDecisionKind.End && decision.At <= at && decision.MayBeMadeIn(this));

    /// <summary>Validates the enrolment against a version of its programme.</summary>
    /// <param name="programme">The programme.</param>
    /// <returns>The findings; empty if there are none.</returns>
    public ValidationReport Validate(Programme programme)
    {
        ArgumentNullException.ThrowIfNull(programme);
        return EnrolmentValidator.Validate(this, programme);
    }

    /// <summary>Names the step that an assignment comes from.</summary>
    internal ProgrammeOrigin OriginOf(string step, int version, int run) =>
        new()
        {
            Enrolment = Id,
            Programme = Programme,
            Version = version,
            Step = step,
            Run = run,
        };
}
