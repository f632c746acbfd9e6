namespace HomeworkKit.Fhir;

/// <summary>A code of a public code system for something that is measured, with where it was found.</summary>
/// <param name="System">The code system.</param>
/// <param name="Code">The code.</param>
/// <param name="Display">What the code system calls it.</param>
/// <param name="Source">Where the code was found.</param>
/// <param name="Confidence">How sure that is: <c>certain</c> or <c>likely</c>.</param>
/// <param name="CheckedOn">When it was looked up.</param>
public sealed record FhirCode(string System, string Code, string Display, string Source, string Confidence, LocalDate CheckedOn);
