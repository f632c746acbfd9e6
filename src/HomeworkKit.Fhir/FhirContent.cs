using System.Text.Json.Serialization;

namespace HomeworkKit.Fhir;

/// <summary>How much is written. What a client keeps private and safety concerns are written at no level.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<FhirContent>))]
public enum FhirContent
{
    /// <summary>What is asked, when, and how it went: no words, no answers, no measures.</summary>
    Outline = 0,

    /// <summary>Also the words, answers and measures that the viewer may see.</summary>
    Shared = 1,
}
