using System.Text.Json.Serialization;

namespace HomeworkKit.Research;

/// <summary>What a practice row is about: an occurrence with what became of it, or an attempt besides.</summary>
/// <remarks>The first ten are those of <see cref="Adherence.OccurrenceStatus"/>, by the same names and numbers.</remarks>
[JsonConverter(typeof(KebabCaseEnumConverter<PracticeRowStatus>))]
public enum PracticeRowStatus
{
    /// <summary>An occurrence still to come.</summary>
    Upcoming = 0,

    /// <summary>An occurrence that is open.</summary>
    Open = 1,

    /// <summary>Done within its window.</summary>
    Done = 2,

    /// <summary>Done early.</summary>
    DoneEarly = 3,

    /// <summary>Done late.</summary>
    DoneLate = 4,

    /// <summary>Done in part.</summary>
    Partly = 5,

    /// <summary>Recorded as not done.</summary>
    NotDone = 6,

    /// <summary>Closed without anything recorded.</summary>
    NoEntry = 7,

    /// <summary>During a pause.</summary>
    SetAside = 8,

    /// <summary>Void.</summary>
    NotApplicable = 9,

    /// <summary>An invitation, taken up or not: in no denominator.</summary>
    Invitation = 10,

    /// <summary>An attempt besides what was due.</summary>
    Extra = 11,

    /// <summary>An attempt during a pause.</summary>
    WhileSetAside = 12,

    /// <summary>An attempt that was replaced by a better one.</summary>
    Superseded = 13,

    /// <summary>A rehearsal in the session: no practice.</summary>
    InSession = 14,
}
