using System.Text.Json.Serialization;

namespace HomeworkKit.Fhir;

/// <summary>Which statuses a <c>Task</c> may have.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<FhirProfile>))]
public enum FhirProfile
{
    /// <summary>Those of FHIR R4 itself.</summary>
    Base = 0,

    /// <summary>Those of the profile for tasks of patients in SDOH Clinical Care: ready, in progress, on hold, completed, cancelled.</summary>
    SdohTask = 1,
}
