namespace HomeworkKit.Research;

/// <summary>
/// What an identifier names. Each has a scope of its own, so that a client and a clinician whom a host numbers alike get different pseudonyms.
/// </summary>
public static class IdentityScopes
{
    /// <summary>A client: a participant of the study.</summary>
    public const string Participant = "participant";

    /// <summary>A clinician.</summary>
    public const string Clinician = "clinician";

    /// <summary>Somebody who supports a client.</summary>
    public const string Supporter = "supporter";

    /// <summary>A session.</summary>
    public const string Session = "session";

    /// <summary>An assignment, which is also the cycle's.</summary>
    public const string Assignment = "assignment";

    /// <summary>An attempt.</summary>
    public const string Attempt = "attempt";

    /// <summary>An occurrence.</summary>
    public const string Occurrence = "occurrence";

    /// <summary>A goal.</summary>
    public const string Goal = "goal";

    /// <summary>A joint exercise.</summary>
    public const string JointExercise = "joint-exercise";

    /// <summary>A template.</summary>
    public const string Template = "template";

    /// <summary>A short word or key, told apart for each participant.</summary>
    public const string Word = "word";

    /// <summary>The group of people whose dates are shifted alike.</summary>
    internal const string DateShift = "date-shift";

    /// <summary>The moment that is moved by minutes of its own.</summary>
    internal const string TimeJitter = "time-jitter";

    // A person is what a mapping file can be about; all other identifiers are told by the machine.
    internal static bool IsPerson(string what) => what is Participant or Clinician or Supporter or Session;
}
