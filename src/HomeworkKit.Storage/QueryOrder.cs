using System.Text.Json.Serialization;

namespace HomeworkKit.Storage;

/// <summary>In which order homework is listed.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<QueryOrder>))]
public enum QueryOrder
{
    /// <summary>By the ids of assignments.</summary>
    Assignment = 0,

    /// <summary>By when the last event happened, the latest first, and among equals by the ids of assignments.</summary>
    LastEvent = 1,
}
