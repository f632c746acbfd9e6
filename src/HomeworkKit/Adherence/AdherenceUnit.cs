using System.Text.Json.Serialization;

namespace HomeworkKit.Adherence;

/// <summary>What is counted.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<AdherenceUnit>))]
public enum AdherenceUnit
{
    /// <summary>Occurrences.</summary>
    Occurrences = 0,

    /// <summary>Minutes of practice, against the least that was agreed for each occurrence.</summary>
    Minutes = 1,

    /// <summary>Days with any practice, against days on which something was due.</summary>
    Days = 2,
}
