using System.Text.Json.Serialization;

namespace HomeworkKit.Adherence;

/// <summary>What of a piece of homework was rated.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<FeedbackQuality>))]
public enum FeedbackQuality
{
    /// <summary>How difficult it was.</summary>
    Difficulty = 0,

    /// <summary>How helpful it was.</summary>
    Helpfulness = 1,

    /// <summary>How much of a burden it was. Clients rate it, nobody else does.</summary>
    Burden = 2,

    /// <summary>How clear it was. Clients rate it, nobody else does.</summary>
    Clarity = 3,
}
