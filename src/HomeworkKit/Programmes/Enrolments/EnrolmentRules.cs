using HomeworkKit.Validation;

namespace HomeworkKit.Programmes;

/// <summary>The rules of enrolments.</summary>
internal static class EnrolmentRules
{
    /// <summary>It is an enrolment in another programme.</summary>
    public static readonly Rule OtherProgramme = Rule.Error("enrolment/other-programme", "This enrolment belongs to another programme.");

    /// <summary>The programme's version is none that the enrolment was in.</summary>
    public static readonly Rule OtherVersion = Rule.Error("enrolment/other-version", "This enrolment was never on this version of the programme.");

    /// <summary>The start is out of range.</summary>
    public static readonly Rule StartOutOfRange = Rule.Error("enrolment/start-out-of-range", "This date is outside the calendar that schedules use.");

    /// <summary>There are too many decisions.</summary>
    public static readonly Rule TooManyDecisions = Rule.Error("enrolment/too-many-decisions", "An enrolment can have 2,000 decisions at most.");

    /// <summary>Somebody decided what they may not.</summary>
    public static readonly Rule NotTheirs = Rule.Error("enrolment/not-theirs", "A clinician decides this, or the client if there's no clinician. Only the client can allow steps to be suggested in their name.");

    /// <summary>A decision about a step names none of the programme.</summary>
    public static readonly Rule UnknownStep = Rule.Error("enrolment/unknown-step", "The programme doesn't have this step.");

    /// <summary>A move names no version.</summary>
    public static readonly Rule VersionMissing = Rule.Error("enrolment/version-missing", "Say which version to move to.");

    /// <summary>A decision is dated before the start.</summary>
    public static readonly Rule BeforeStart = Rule.Warning("enrolment/before-start", "This was decided before the programme started.");
}
