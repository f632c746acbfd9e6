using Hl7.Fhir.Serialization;
using HomeworkKit;
using HomeworkKit.Fhir;
using HomeworkKit.Scheduling;
using NodaTime;

/// <summary>A cycle as FHIR, and its task read again.</summary>
internal static class FhirPackage
{
    internal static void Run(HomeworkCycle cycle, Actor clinician, Instant now)
    {
        var options = new FhirOptions { CodeSystemBase = new Uri("https://clinic.example/fhir") };
        var bundle = cycle.ToBundle(clinician, ScheduleContext.In(DateTimeZone.Utc), options, now);
        var task = FhirImport.Read<Hl7.Fhir.Model.Task>(FhirJsonSerializer.Default.SerializeToString(bundle.Entry[0].Resource!));
        Require.That(
            task.ToEvents(cycle, clinician, now, options) is { Value: [], Notes: [{ Code: InteropCodes.NothingNew }] },
            "what was written says nothing new");
    }
}
