using System.Text.Json.Serialization;
using HomeworkKit.Words;

namespace HomeworkKit.Adherence;

/// <summary>What became of one occurrence, as seen at a given moment. It says something about a time in a calendar, never about a person.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<OccurrenceStatus>))]
[WordKey("status")]
public enum OccurrenceStatus
{
    /// <summary>Its window has not opened.</summary>
    Upcoming = 0,

    /// <summary>Its window is open and nothing is recorded for it yet.</summary>
    Open = 1,

    /// <summary>Done within its window.</summary>
    Done = 2,

    /// <summary>Done before its window opened.</summary>
    DoneEarly = 3,

    /// <summary>Done after its window had closed.</summary>
    DoneLate = 4,

    /// <summary>Done in part, whenever that was.</summary>
    Partly = 5,

    /// <summary>Recorded as not done, with what got in the way if the client says so: something to look at together.</summary>
    NotDone = 6,

    /// <summary>Its window has closed and nothing is recorded. Nobody knows whether it was done.</summary>
    NoEntry = 7,

    /// <summary>It fell into a pause.</summary>
    SetAside = 8,

    /// <summary>It was never due: its session does not take place, or no plan was agreed yet.</summary>
    NotApplicable = 9,
}
