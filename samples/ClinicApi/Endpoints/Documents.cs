using System.Buffers;
using HomeworkKit.Samples.ClinicApi.Access;
using HomeworkKit.Samples.ClinicApi.Accounts;
using HomeworkKit.Serialization;
using Microsoft.AspNetCore.Http.HttpResults;

namespace HomeworkKit.Samples.ClinicApi.Endpoints;

/// <summary>
/// A client's own documents, with everything but what is the clinician's alone and what others withdrew: they are for nobody else, a proxy included. And the
/// schema that they keep to.
/// </summary>
internal static class Documents
{
    internal static void MapDocuments(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/cycles/{id}/document", DocumentAsync).RequireAuthorization(Policies.Client).ProducesProblem(StatusCodes.Status404NotFound);
        routes.MapGet("/api/export", ExportAsync).RequireAuthorization(Policies.Client).Produces(StatusCodes.Status200OK, contentType: "application/x-ndjson");
        routes
            .MapGet("/api/schema", static (HomeworkCatalog catalog) => TypedResults.Text(HomeworkJsonSchema.Write(catalog), "application/schema+json"))
            .AllowAnonymous();
    }

    private static async Task<Results<FileContentHttpResult, NotFound>> DocumentAsync(
        AssignmentId id,
        Account account,
        Caseload caseload,
        HomeworkJson json,
        HttpResponse response,
        CancellationToken cancellationToken)
    {
        if (await caseload.FindAsync(account, id, cancellationToken) is not { } cycle)
        {
            return TypedResults.NotFound();
        }

        response.Headers.ETag = CycleAnswer.TagOf(cycle);
        var buffer = new ArrayBufferWriter<byte>(4096);
        json.Write(buffer, cycle.CopyForClient());
        return TypedResults.Bytes(buffer.WrittenMemory.ToArray(), "application/json");
    }

    // One cycle a line, in constant memory however many there are.
    private static PushStreamHttpResult ExportAsync(Account account, Caseload caseload, HomeworkJson json, CancellationToken cancellationToken) =>
        TypedResults.Stream(
            stream =>
                new HomeworkNdjson(json).WriteAsync(
                    stream,
                    caseload.StreamAsync(account.Clients[0], cancellationToken).Select(static cycle => cycle.CopyForClient()),
                    cancellationToken),
            "application/x-ndjson");
}
