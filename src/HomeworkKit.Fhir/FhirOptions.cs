using Hl7.Fhir.Model;

namespace HomeworkKit.Fhir;

/// <summary>How homework is written as FHIR.</summary>
public sealed record FhirOptions
{
    private static readonly string[] Examples = ["example.org", "example.com", "example.net"];

    /// <summary>Gets the address under which your own code systems stand: <c>https://clinic.example/fhir</c>.</summary>
    /// <value>An absolute http or https address that you own; <c>example.org</c> and its like are refused, so that no record carries them by mistake.</value>
    public required Uri CodeSystemBase { get; init; }

    /// <summary>Gets which statuses are written.</summary>
    public FhirProfile Profile { get; init; }

    /// <summary>Gets how much is written.</summary>
    /// <value>By default <see cref="FhirContent.Outline"/>: no words.</value>
    public FhirContent Content { get; init; }

    /// <summary>Gets what turns a person into a reference of your server: client <c>c-42</c> into <c>Patient/123</c>.</summary>
    /// <value>Null, and an answer that is null: a reference by identifier, with your own reference as its value.</value>
    public Func<Actor, ResourceReference?>? References { get; init; }

    /// <summary>Gets the public codes by measure.</summary>
    /// <value>By default <see cref="FhirCodes.Default"/>.</value>
    public IReadOnlyDictionary<string, FhirCode> Codes { get; init; } = FhirCodes.Default;

    internal bool HasWords => Content == FhirContent.Shared;

    internal string Base => CodeSystemBase.AbsoluteUri.TrimEnd('/');

    internal void Check()
    {
        if (CodeSystemBase is not { IsAbsoluteUri: true, Scheme: "http" or "https", Fragment: "", Query: "" }
            || Examples.Any(example => CodeSystemBase.Host == example || CodeSystemBase.Host.EndsWith("." + example, StringComparison.Ordinal)))
        {
            throw new ArgumentException(FhirMessages.CodeSystemBase, nameof(CodeSystemBase));
        }
    }

    /// <summary>A code of the host's own code system.</summary>
    internal CodeableConcept Local(string system, string code, string? display = null) => new($"{Base}/{system}", code, display, null!);

    /// <summary>A measure under its public code if there is one, else under the host's own.</summary>
    internal CodeableConcept Measure(string measure, string? text = null) => Codes.TryGetValue(measure, out var code)
        ? new CodeableConcept(code.System, code.Code, code.Display, text!)
        : new CodeableConcept($"{Base}/homework-measure", measure) { Text = text };

    internal ResourceReference To(Actor person) => References?.Invoke(person) ?? person.Role switch
    {
        ActorRole.Client => By("Patient", "client", person.Ref),
        ActorRole.Clinician => By("Practitioner", "clinician", person.Ref),
        ActorRole.Supporter => By("RelatedPerson", "supporter", person.Ref),
        _ => By("Device", "system", "system"),
    };

    private ResourceReference By(string type, string system, string? value) =>
        new() { Type = type, Identifier = new Identifier($"{Base}/id/{system}", value!) };
}
