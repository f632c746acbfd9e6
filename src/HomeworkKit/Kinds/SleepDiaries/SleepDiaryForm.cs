using System.Text.Json.Serialization;

namespace HomeworkKit.Kinds;

/// <summary>How much a sleep diary asks, and when.</summary>
/// <remarks>
/// The three versions of the Consensus Sleep Diary (Carney et al. 2012), by the names of their fields only: its wording needs its owners' permission.
/// </remarks>
[JsonConverter(typeof(KebabCaseEnumConverter<SleepDiaryForm>))]
public enum SleepDiaryForm
{
    /// <summary>The nine core fields: four clock times, two durations, awakenings, quality, comments.</summary>
    Core = 0,

    /// <summary>Also how the morning was, and naps, drinks and medication of the day before, all asked in the morning.</summary>
    ExpandedMorning = 1,

    /// <summary>The same fields; naps, drinks and medication are asked in the evening, before bed.</summary>
    ExpandedEvening = 2,
}
