using System.Text.Json.Serialization;

namespace HomeworkKit.Kinds;

/// <summary>How a behavioural experiment finds out.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<ExperimentMethod>))]
public enum ExperimentMethod
{
    /// <summary>The client does something and sees what happens.</summary>
    OwnBehaviour = 0,

    /// <summary>The client watches somebody else do it.</summary>
    Observation = 1,

    /// <summary>The client asks other people.</summary>
    Survey = 2,
}
