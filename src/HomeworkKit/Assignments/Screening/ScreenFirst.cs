using System.Text.Json.Serialization;

namespace HomeworkKit;

/// <summary>What a clinician checks before this homework is agreed. Set by the clinician; never inferred.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<ScreenFirst>))]
public enum ScreenFirst
{
    /// <summary>Violence or control in the relationship, before exercises for couples.</summary>
    IntimatePartnerViolence = 0,

    /// <summary>Acute risk to the client or others.</summary>
    AcuteRisk = 1,

    /// <summary>Writing or talking about trauma.</summary>
    TraumaDisclosure = 2,

    /// <summary>A medical condition that the exercise could strain: epilepsy, heart, lung, neck or back trouble, pregnancy.</summary>
    MedicalCondition = 3,
}
