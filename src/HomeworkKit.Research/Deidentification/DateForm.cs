using System.Text.Json.Serialization;

namespace HomeworkKit.Research;

/// <summary>How an export tells when something was.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<DateForm>))]
public enum DateForm
{
    /// <summary>
    /// The number of the local day since the participant's first event, which lies on day 1, and the minute of that day. No calendar date leaves.
    /// </summary>
    StudyDay = 0,

    /// <summary>Local date and time, moved by a secret number of days for each participant.</summary>
    Shifted = 1,

    /// <summary>Date and time as they were, in UTC and local, with the zone.</summary>
    Real = 2,
}
