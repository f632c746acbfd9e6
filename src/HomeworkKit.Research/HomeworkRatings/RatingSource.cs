using System.Text.Json.Serialization;

namespace HomeworkKit.Research;

/// <summary>Who rated how much homework was done and how well.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<RatingSource>))]
public enum RatingSource
{
    /// <summary>The client.</summary>
    Client = 0,

    /// <summary>The clinician.</summary>
    Clinician = 1,

    /// <summary>Somebody who rates from recordings or records.</summary>
    Rater = 2,
}
