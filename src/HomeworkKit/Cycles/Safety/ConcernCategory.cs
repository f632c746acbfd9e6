using System.Text.Json.Serialization;
using HomeworkKit.Words;

namespace HomeworkKit;

/// <summary>What a safety concern is about. Chosen by a person, never inferred.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<ConcernCategory>))]
[WordKey("concern")]
public enum ConcernCategory
{
    /// <summary>The person may come to harm by their own hand.</summary>
    HarmToSelf = 0,

    /// <summary>The person may come to harm through somebody else.</summary>
    HarmFromOthers = 1,

    /// <summary>Somebody else may come to harm.</summary>
    HarmToOthers = 2,

    /// <summary>A medical matter.</summary>
    Medical = 3,

    /// <summary>Something else.</summary>
    Other = 4,
}
