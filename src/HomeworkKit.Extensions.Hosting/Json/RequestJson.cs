using HomeworkKit.Serialization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace HomeworkKit.Extensions.Hosting;

/// <summary>The body of a request as bytes, and never more of them than the limits allow.</summary>
internal static class RequestJson
{
    private const int FirstBytes = 64 * 1024;

    internal static async ValueTask<ReadOnlyMemory<byte>> ReadAsync(HttpContext context)
    {
        var request = context.Request;
        if (!request.HasJsonContentType())
        {
            throw new HomeworkRequestException(StatusCodes.Status415UnsupportedMediaType, new JsonProblem(ProblemCodes.NotJson, "$"));
        }

        var most = context.RequestServices.GetRequiredService<IOptions<HomeworkKitOptions>>().Value.RequestLimits.DocumentBytes;
        if (request.ContentLength > most)
        {
            throw TooLarge();
        }

        // What a header promises is not yet there: memory follows what comes.
        using var body = new MemoryStream((int)Math.Min(request.ContentLength ?? 0, FirstBytes));
        var chunk = new byte[16 * 1024];
        int read;
        while ((read = await request.Body.ReadAsync(chunk, context.RequestAborted).ConfigureAwait(false)) > 0)
        {
            if (body.Length + read > most)
            {
                throw TooLarge();
            }

            body.Write(chunk, 0, read);
        }

        return body.GetBuffer().AsMemory(0, (int)body.Length);
    }

    private static HomeworkRequestException TooLarge() => new(StatusCodes.Status413PayloadTooLarge, new JsonProblem(JsonProblemCodes.TooLarge, "$"));
}
