using System.Collections.ObjectModel;
using System.Text.Json;
using NodaTime.Text;

namespace HomeworkKit.Fhir;

/// <summary>The public codes that come with the package. They are data: replace them by your own, or by none.</summary>
/// <remarks>
/// What has no code here is written with one of the host's own code system (<see cref="FhirOptions.CodeSystemBase"/>): there is no public one for sleep
/// efficiency, SUDS, moods or beliefs. This material contains content from LOINC (loinc.org), copyright Regenstrief Institute, Inc. and the LOINC Committee,
/// available at no cost under the license at loinc.org/license.
/// </remarks>
public static class FhirCodes
{
    /// <summary>Gets the codes by measure, such as <c>total-sleep-time</c>.</summary>
    public static IReadOnlyDictionary<string, FhirCode> Default { get; } = Read();

    private static ReadOnlyDictionary<string, FhirCode> Read()
    {
        using var stream = typeof(FhirCodes).Assembly.GetManifestResourceStream("codes.json")!;
        using var document = JsonDocument.Parse(stream);
        return document
            .RootElement.EnumerateArray()
            .ToDictionary(
                static code => Text(code, "measure"),
                static code => new FhirCode(
                    Text(code, "system"),
                    Text(code, "code"),
                    Text(code, "display"),
                    Text(code, "source"),
                    Text(code, "confidence"),
                    LocalDatePattern.Iso.Parse(Text(code, "checkedOn")).Value))
            .AsReadOnly();
    }

    private static string Text(JsonElement code, string member) => code.GetProperty(member).GetString()!;
}
