using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;
using HomeworkKit.Research.Readers;
using HomeworkKit.Scheduling;
using Duration = NodaTime.Duration;
using Instant = NodaTime.Instant;

namespace HomeworkKit.Fhir.Tests;

/// <summary>Cycles of every kind and what they are written as.</summary>
internal static partial class Resources
{
    internal static readonly FhirOptions Outline = new() { CodeSystemBase = new Uri("https://clinic.example/fhir") };
    internal static readonly FhirOptions Shared = Outline with { Content = FhirContent.Shared };
    internal static readonly ScheduleContext London = ScheduleContext.In(DateTimeZoneProviders.Tzdb["Europe/London"]);

    internal static Instant AsOf(HomeworkCycle cycle) => cycle.Events[0].At + Duration.FromDays(5);

    internal static Actor Clinician(HomeworkCycle cycle) => Actor.Clinician(cycle.Assignment.Clinician!.Value.Value);

    internal static Actor Client(HomeworkCycle cycle) => Actor.Client(cycle.Client.Value);

    internal static Bundle Write(HomeworkCycle cycle, Actor viewer, FhirOptions options) => cycle.ToBundle(viewer, London, options, AsOf(cycle));

    internal static IReadOnlyList<HomeworkCycle> OfEveryKind(Func<string, string>? words = null) => ExampleCycles.Of(HomeworkCatalog.BuiltIn, words);

    internal static string Json(Base resource) => FhirJsonSerializer.Default.SerializeToString(resource);

    internal static IEnumerable<T> Of<T>(Bundle bundle)
        where T : Resource => bundle.Entry.Select(static entry => entry.Resource).OfType<T>();

    // Ids are random: each is told by the order of its first appearance.
    internal static string Readable(Base resource)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        var text = JsonNode
            .Parse(Json(resource))!
            .ToJsonString(new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        return Ids().Replace(text, match => names.TryGetValue(match.Value, out var name) ? name : names[match.Value] = $"ID{names.Count + 1}");
    }

    [GeneratedRegex("[0-9a-f]{32}/[0-9a-f]{32}/[0-9]+|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|(?<=occ-)[a-z2-7]{26}|(?<=plan-)[a-z2-7]{26}")]
    private static partial Regex Ids();
}
