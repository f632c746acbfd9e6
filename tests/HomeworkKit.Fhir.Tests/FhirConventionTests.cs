using HomeworkKit.Tests.Conventions;

namespace HomeworkKit.Fhir.Tests;

/// <summary>The conventions of the package.</summary>
public sealed class FhirConventionTests() : PackageConventions(typeof(FhirOptions).Assembly, "Hl7.Fhir");
