using HomeworkKit.Validation;

namespace HomeworkKit.Programmes;

/// <summary>The rules of enrolments.</summary>
internal static partial class EnrolmentRules
{
    /// <summary>It is an enrolment in another programme.</summary>
    [Rule(FindingTier.Error, "enrolment/other-programme", "This enrolment belongs to another programme.")]
    public static readonly Rule OtherProgramme;

    /// <summary>The programme's version is none that the enrolment was in.</summary>
    [Rule(FindingTier.Error, "enrolment/other-version", "This enrolment was never on this version of the programme.")]
    public static readonly Rule OtherVersion;

    /// <summary>The start is out of range.</summary>
    [Rule(FindingTier.Error, "enrolment/start-out-of-range", "This date is outside the calendar that schedules use.")]
    public static readonly Rule StartOutOfRange;

    /// <summary>There are too many decisions.</summary>
    [Rule(FindingTier.Error, "enrolment/too-many-decisions", "An enrolment can have 2,000 decisions at most.")]
    public static readonly Rule TooManyDecisions;

    /// <summary>Somebody decided what they may not.</summary>
    [Rule(
        FindingTier.Error,
        "enrolment/not-theirs",
        "A clinician decides this, or the client if there's no clinician. Only the client can allow steps to be suggested in their name.")]
    public static readonly Rule NotTheirs;

    /// <summary>A decision about a step names none of the programme.</summary>
    [Rule(FindingTier.Error, "enrolment/unknown-step", "The programme doesn't have this step.")]
    public static readonly Rule UnknownStep;

    /// <summary>A move names no version.</summary>
    [Rule(FindingTier.Error, "enrolment/version-missing", "Say which version to move to.")]
    public static readonly Rule VersionMissing;

    /// <summary>A decision is dated before the start.</summary>
    [Rule(FindingTier.Warning, "enrolment/before-start", "This was decided before the programme started.")]
    public static readonly Rule BeforeStart;
}
