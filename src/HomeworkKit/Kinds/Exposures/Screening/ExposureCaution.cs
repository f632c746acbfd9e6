using System.Text.Json.Serialization;

namespace HomeworkKit.Kinds;

/// <summary>Something that a clinician may want to look at. A hint for the clinician's eyes, neither a rule nor a grade.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<ExposureCaution>))]
public enum ExposureCaution
{
    /// <summary>The peak stayed low: there was little activation.</summary>
    LittleActivation = 0,

    /// <summary>The exposure was left early with distress still near its peak.</summary>
    LeftNearPeak = 1,

    /// <summary>The same safety behaviour was used in every attempt.</summary>
    SameSafetyBehaviourEveryTime = 2,
}
