using System.Text.Json.Serialization;
using HomeworkKit.Words;

namespace HomeworkKit;

/// <summary>
/// The state of a piece of homework between proposal and review. Overdue, late and expired are derived, never states; there is none for not done.
/// </summary>
[JsonConverter(typeof(KebabCaseEnumConverter<CycleState>))]
[WordKey("state")]
public enum CycleState
{
    /// <summary>Put forward, not yet agreed.</summary>
    Proposed = 0,

    /// <summary>Agreed; nothing tried yet in this round.</summary>
    Assigned = 1,

    /// <summary>Agreed, and tried at least once in this round.</summary>
    InProgress = 2,

    /// <summary>Ready to be looked at together, whatever was done.</summary>
    ReadyForReview = 3,

    /// <summary>Set aside for a while, by agreement.</summary>
    Paused = 4,

    /// <summary>It has served its purpose.</summary>
    Completed = 5,

    /// <summary>The client said no to it.</summary>
    Declined = 6,

    /// <summary>Ended before it served its purpose.</summary>
    Stopped = 7,
}
