using HomeworkKit.Validation;

namespace HomeworkKit;

/// <summary>The rules of assignments.</summary>
internal static class AssignmentRules
{
    /// <summary>A screening that comes first is not recorded.</summary>
    public static readonly Rule ScreeningNotRecorded = Rule.Error("assignment/screening-not-recorded", "A screening that has to come first isn't recorded yet.");

    /// <summary>The client is less confident than both agreed is enough.</summary>
    public static readonly Rule ConfidenceBelowFloor = Rule.Warning("assignment/confidence-below-floor", "Confidence is below the level you agreed. A smaller step may be better.");

    /// <summary>Confidence and its level stand on different scales.</summary>
    public static readonly Rule ConfidenceFloorOnOtherScale = Rule.Error("assignment/confidence-floor-on-other-scale", "Confidence and the level you agreed are on different scales.");

    /// <summary>A level is agreed and confidence is not rated.</summary>
    public static readonly Rule ConfidenceMissing = Rule.Missing("assignment/confidence-missing", "Still blank: how confident the client is about doing it.");

    /// <summary>The client says that it is not clear what to do.</summary>
    public static readonly Rule NotUnderstood = Rule.Warning("assignment/not-understood", "The client isn't sure yet what to do. Go through it together.");

    /// <summary>The approach is blank or too long.</summary>
    public static readonly Rule ApproachForm = Rule.Error("assignment/approach-form", "An approach has 1 to 64 characters.");

    /// <summary>There are co-therapists and no clinician.</summary>
    public static readonly Rule CoTherapistsAlone = Rule.Error("assignment/co-therapists-alone", "Co-therapists are named, but not the clinician they work with.");

    /// <summary>A clinician is named twice.</summary>
    public static readonly Rule CoTherapistTwice = Rule.Warning("assignment/co-therapist-twice", "A clinician is named twice.");

    /// <summary>The homework looks at itself.</summary>
    public static readonly Rule LooksAtItself = Rule.Error("assignment/looks-at-itself", "A check-in looks at other homework, not at itself.");

    /// <summary>Homework that is looked at is named twice.</summary>
    public static readonly Rule LooksAtTwice = Rule.Warning("assignment/looks-at-twice", "The same homework is named twice.");
}
