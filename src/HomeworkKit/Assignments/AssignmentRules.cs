using HomeworkKit.Validation;

namespace HomeworkKit;

/// <summary>The rules of assignments.</summary>
internal static class AssignmentRules
{
    /// <summary>A screening that comes first is not recorded.</summary>
    [Says("A screening that has to come first isn't recorded yet.")]
    public static readonly Rule ScreeningNotRecorded = Rule.Error("assignment/screening-not-recorded");

    /// <summary>The client is less confident than both agreed is enough.</summary>
    [Says("Confidence is below the level you agreed. A smaller step may be better.")]
    public static readonly Rule ConfidenceBelowFloor = Rule.Warning("assignment/confidence-below-floor");

    /// <summary>Confidence and its level stand on different scales.</summary>
    [Says("Confidence and the level you agreed are on different scales.")]
    public static readonly Rule ConfidenceFloorOnOtherScale = Rule.Error("assignment/confidence-floor-on-other-scale");

    /// <summary>A level is agreed and confidence is not rated.</summary>
    [Says("Still blank: how confident the client is about doing it.")]
    public static readonly Rule ConfidenceMissing = Rule.Missing("assignment/confidence-missing");

    /// <summary>The client says that it is not clear what to do.</summary>
    [Says("The client isn't sure yet what to do. Go through it together.")]
    public static readonly Rule NotUnderstood = Rule.Warning("assignment/not-understood");

    /// <summary>The approach is blank or too long.</summary>
    [Says("An approach has 1 to 64 characters.")]
    public static readonly Rule ApproachForm = Rule.Error("assignment/approach-form");

    /// <summary>There are co-therapists and no clinician.</summary>
    [Says("Co-therapists are named, but not the clinician they work with.")]
    public static readonly Rule CoTherapistsAlone = Rule.Error("assignment/co-therapists-alone");

    /// <summary>A clinician is named twice.</summary>
    [Says("A clinician is named twice.")]
    public static readonly Rule CoTherapistTwice = Rule.Warning("assignment/co-therapist-twice");

    /// <summary>The homework looks at itself.</summary>
    [Says("A check-in looks at other homework, not at itself.")]
    public static readonly Rule LooksAtItself = Rule.Error("assignment/looks-at-itself");

    /// <summary>Homework that is looked at is named twice.</summary>
    [Says("The same homework is named twice.")]
    public static readonly Rule LooksAtTwice = Rule.Warning("assignment/looks-at-twice");
}
