using System.Text;
using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;
using HomeworkKit.Events;
using HomeworkKit.Extensions.Hosting;
using HomeworkKit.Fhir;
using HomeworkKit.Samples.ClinicApi.Access;
using HomeworkKit.Samples.ClinicApi.Accounts;
using HomeworkKit.Samples.ClinicApi.Pages;
using HomeworkKit.Scheduling;
using Microsoft.AspNetCore.Http.HttpResults;
using Task = System.Threading.Tasks.Task;

namespace HomeworkKit.Samples.ClinicApi.Endpoints;

/// <summary>
/// Homework as FHIR R4, for the clinic's own server, and a patient app's update of a task. What is written is what the asker may see, without words unless
/// <c>Fhir:Words</c> says so.
/// </summary>
internal static class FhirRecords
{
    private const string Json = "application/fhir+json";
    private const int LargestUpdate = 1024 * 1024;

    internal static void MapFhir(this IEndpointRouteBuilder routes)
    {
        var fhir = routes.MapGroup("/fhir").ProducesProblem(StatusCodes.Status401Unauthorized).ProducesProblem(StatusCodes.Status404NotFound);
        fhir.MapGet("/Patient/{client}/homework", ReadAsync).Produces(StatusCodes.Status200OK, contentType: Json);
        fhir.MapPut("/Task/{id}", UpdateAsync).RequireAuthorization(Policies.Client).Produces<UpdateAnswer>();
    }

    private static async Task<Results<ContentHttpResult, NotFound>> ReadAsync(ClientRef client, [AsParameters] Sending sending, IConfiguration configuration)
    {
        if (sending.Account.Actor.Role == ActorRole.Supporter || await sending.Caseload.OfAsync(sending.Account, client, sending.Stop) is not { } cycles)
        {
            return TypedResults.NotFound();
        }

        var options = OptionsOf(configuration);
        var record = new Bundle { Type = Bundle.BundleType.Collection, Timestamp = sending.Now.ToDateTimeOffset() };
        foreach (var cycle in cycles)
        {
            record.Entry.AddRange(cycle.ToBundle(sending.Account.Actor, ScheduleContext.In(DemoAccounts.Zone), options, sending.Now).Entry);
        }

        if (cycles.Count > 0)
        {
            var plan = cycles.ToCarePlan(sending.Account.Actor, options);
            record.AddResourceEntry(plan, $"{options.CodeSystemBase}/CarePlan/{plan.Id}");
        }

        return TypedResults.Text(FhirJsonSerializer.Default.SerializeToString(record), Json, Encoding.UTF8);
    }

    // The table of the cycle decides; what is not taken over has a note, and none is dropped silently.
    private static async Task<Results<Ok<UpdateAnswer>, NotFound, ProblemHttpResult>> UpdateAsync(
        AssignmentId id,
        HttpRequest request,
        [AsParameters] Sending sending,
        IConfiguration configuration)
    {
        if (await sending.FindAsync(id) is not { } cycle)
        {
            return TypedResults.NotFound();
        }

        if (request.ContentLength is not (> 0 and <= LargestUpdate))
        {
            return TypedResults.Problem(
                HomeworkProblems.Of(StatusCodes.Status400BadRequest, "clinic/no-length", "A task is at most 1 MiB, and says its length."));
        }

        using var reader = new StreamReader(request.Body, Encoding.UTF8);
        ImportReport<IReadOnlyList<CycleEvent>> report;
        try
        {
            report = FhirImport
                .Read<Hl7.Fhir.Model.Task>(await reader.ReadToEndAsync(sending.Stop))
                .ToEvents(cycle, sending.Account.Actor, sending.Now, OptionsOf(configuration), zone: DemoAccounts.Zone);
        }
        catch (InteropException problem)
        {
            return TypedResults.Problem(HomeworkProblems.Of(StatusCodes.Status400BadRequest, problem.Code, "This is no task that can be read."));
        }

        List<string> applied = [];
        foreach (var proposed in report.Value ?? [])
        {
            if (await sending.Keeper.KeepAsync(sending.Account, proposed, sending.Stop) == Kept.Yes)
            {
                applied.Add(KebabCase.Of(proposed.Trigger));
            }
        }

        return TypedResults.Ok(new UpdateAnswer(applied, [.. report.Notes.Select(static note => new UpdateNote(note.Path, note.Code))]));
    }

    private static FhirOptions OptionsOf(IConfiguration configuration) => new()
    {
        CodeSystemBase = new Uri(configuration["Fhir:CodeSystemBase"] ?? "https://clinic.example/fhir"),
        Content = configuration.GetValue("Fhir:Words", false) ? FhirContent.Shared : FhirContent.Outline,
    };

    /// <summary>What became of an update.</summary>
    /// <param name="Applied">What happened to the homework.</param>
    /// <param name="Notes">What was not taken over, place by place.</param>
    internal sealed record UpdateAnswer(IReadOnlyList<string> Applied, IReadOnlyList<UpdateNote> Notes);

    /// <summary>Something that was not taken over.</summary>
    /// <param name="Path">Where it stands.</param>
    /// <param name="Code">Why.</param>
    internal sealed record UpdateNote(string? Path, string Code);
}
