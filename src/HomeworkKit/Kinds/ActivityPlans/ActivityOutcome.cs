using System.Text.Json.Serialization;

namespace HomeworkKit.Kinds;

/// <summary>What became of an activity.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<ActivityOutcome>))]
public enum ActivityOutcome
{
    /// <summary>Not done.</summary>
    NotDone = 0,

    /// <summary>Done in part.</summary>
    Partly = 1,

    /// <summary>Done.</summary>
    Done = 2,

    /// <summary>Something else was done instead.</summary>
    Replaced = 3,
}
