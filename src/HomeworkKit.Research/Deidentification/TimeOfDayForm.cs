using System.Text.Json.Serialization;

namespace HomeworkKit.Research;

/// <summary>How exactly a de-identified export tells the time of day.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<TimeOfDayForm>))]
public enum TimeOfDayForm
{
    /// <summary>The minute of the local day. Nearly every attempt of a study has a minute of its own.</summary>
    Minute = 0,

    /// <summary>The hour of the local day. Latencies and durations become multiples of an hour.</summary>
    Hour = 1,

    /// <summary>
    /// Night (to 05:00 and from 22:00), morning (to 12:00), afternoon (to 17:00) or evening. Latencies and durations are those between the beginnings of the
    /// parts.
    /// </summary>
    PartOfDay = 2,

    /// <summary>No time of day. Latencies and durations become multiples of a day; clock times of a diary are dropped.</summary>
    None = 3,
}
