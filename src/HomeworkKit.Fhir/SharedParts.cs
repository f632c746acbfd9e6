using Hl7.Fhir.Model;

namespace HomeworkKit.Fhir;

/// <summary>What many resources of one bundle hold alike, each made once: most of a bundle would be the same codes and references over and over.</summary>
internal sealed class SharedParts(FhirOptions options)
{
    private readonly FhirOptions _options = options;
    private readonly Dictionary<Actor, ResourceReference> _people = [];
    private readonly Dictionary<string, CodeableConcept> _measures = new(StringComparer.Ordinal);

    /// <summary>Gets the category of what somebody told about themselves.</summary>
    internal CodeableConcept Survey { get; } = new("http://terminology.hl7.org/CodeSystem/observation-category", "survey");

    /// <summary>Gets the type of an output that is a response.</summary>
    internal CodeableConcept ResponseType { get; } = new("http://hl7.org/fhir/uv/sdc/CodeSystem/temp", "questionnaire-response");

    /// <summary>Gets under which address it stands how an attempt went.</summary>
    internal string Outcome { get; } = options.Base + "/homework-outcome";

    internal ResourceReference To(Actor person)
    {
        if (!_people.TryGetValue(person, out var reference))
        {
            _people.Add(person, reference = _options.To(person));
        }

        return reference;
    }

    /// <summary>A measure without a text of its own.</summary>
    internal CodeableConcept Measure(string measure)
    {
        if (!_measures.TryGetValue(measure, out var code))
        {
            _measures.Add(measure, code = _options.Measure(measure));
        }

        return code;
    }
}
