using HomeworkKit.Validation;

namespace HomeworkKit;

/// <summary>The rules of assignments.</summary>
internal static partial class AssignmentRules
{
    /// <summary>A screening that comes first is not recorded.</summary>
    [Rule(FindingTier.Error, "assignment/screening-not-recorded", "A screening that has to come first isn't recorded yet.")]
    public static readonly Rule ScreeningNotRecorded;

    /// <summary>The client is less confident than both agreed is enough.</summary>
    [Rule(FindingTier.Warning, "assignment/confidence-below-floor", "Confidence is below the level you agreed. A smaller step may be better.")]
    public static readonly Rule ConfidenceBelowFloor;

    /// <summary>Confidence and its level stand on different scales.</summary>
    [Rule(FindingTier.Error, "assignment/confidence-floor-on-other-scale", "Confidence and the level you agreed are on different scales.")]
    public static readonly Rule ConfidenceFloorOnOtherScale;

    /// <summary>A level is agreed and confidence is not rated.</summary>
    [Rule(FindingTier.Missing, "assignment/confidence-missing", "Still blank: how confident the client is about doing it.")]
    public static readonly Rule ConfidenceMissing;

    /// <summary>The client says that it is not clear what to do.</summary>
    [Rule(FindingTier.Warning, "assignment/not-understood", "The client isn't sure yet what to do. Go through it together.")]
    public static readonly Rule NotUnderstood;

    /// <summary>The approach is blank or too long.</summary>
    [Rule(FindingTier.Error, "assignment/approach-form", "An approach has 1 to 64 characters.")]
    public static readonly Rule ApproachForm;

    /// <summary>There are co-therapists and no clinician.</summary>
    [Rule(FindingTier.Error, "assignment/co-therapists-alone", "Co-therapists are named, but not the clinician they work with.")]
    public static readonly Rule CoTherapistsAlone;

    /// <summary>A clinician is named twice.</summary>
    [Rule(FindingTier.Warning, "assignment/co-therapist-twice", "A clinician is named twice.")]
    public static readonly Rule CoTherapistTwice;

    /// <summary>The homework looks at itself.</summary>
    [Rule(FindingTier.Error, "assignment/looks-at-itself", "A check-in looks at other homework, not at itself.")]
    public static readonly Rule LooksAtItself;

    /// <summary>Homework that is looked at is named twice.</summary>
    [Rule(FindingTier.Warning, "assignment/looks-at-twice", "The same homework is named twice.")]
    public static readonly Rule LooksAtTwice;
}
