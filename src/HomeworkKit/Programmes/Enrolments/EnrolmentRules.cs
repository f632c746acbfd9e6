using HomeworkKit.Validation;

namespace HomeworkKit.Programmes;

/// <summary>The rules of enrolments.</summary>
internal static class EnrolmentRules
{
    /// <summary>It is an enrolment in another programme.</summary>
    [Says("This enrolment belongs to another programme.")]
    public static readonly Rule OtherProgramme = Rule.Error("enrolment/other-programme");

    /// <summary>The programme's version is none that the enrolment was in.</summary>
    [Says("This enrolment was never on this version of the programme.")]
    public static readonly Rule OtherVersion = Rule.Error("enrolment/other-version");

    /// <summary>The start is out of range.</summary>
    [Says("This date is outside the calendar that schedules use.")]
    public static readonly Rule StartOutOfRange = Rule.Error("enrolment/start-out-of-range");

    /// <summary>There are too many decisions.</summary>
    [Says("An enrolment can have 2,000 decisions at most.")]
    public static readonly Rule TooManyDecisions = Rule.Error("enrolment/too-many-decisions");

    /// <summary>Somebody decided what they may not.</summary>
    [Says("A clinician decides this, or the client if there's no clinician. Only the client can allow steps to be suggested in their name.")]
    public static readonly Rule NotTheirs = Rule.Error("enrolment/not-theirs");

    /// <summary>A decision about a step names none of the programme.</summary>
    [Says("The programme doesn't have this step.")]
    public static readonly Rule UnknownStep = Rule.Error("enrolment/unknown-step");

    /// <summary>A move names no version.</summary>
    [Says("Say which version to move to.")]
    public static readonly Rule VersionMissing = Rule.Error("enrolment/version-missing");

    /// <summary>A decision is dated before the start.</summary>
    [Says("This was decided before the programme started.")]
    public static readonly Rule BeforeStart = Rule.Warning("enrolment/before-start");
}
