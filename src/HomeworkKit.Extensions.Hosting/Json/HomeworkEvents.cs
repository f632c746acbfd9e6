using System.Globalization;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Text.Json;
using HomeworkKit.Events;
using HomeworkKit.Serialization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace HomeworkKit.Extensions.Hosting;

/// <summary>The body of a request as events, <c>{"events":[…]}</c>: a parameter of a minimal API's handler.</summary>
/// <remarks>Each event is read by <see cref="HomeworkJson"/>; a problem names the event: <c>$.events[3].attempt.outcome</c>.</remarks>
public sealed class HomeworkEvents : IEndpointParameterMetadataProvider
{
    private HomeworkEvents(IReadOnlyList<CycleEvent> events) => Events = events;

    /// <summary>Gets the events, in order.</summary>
    /// <value>One or more.</value>
    public IReadOnlyList<CycleEvent> Events { get; }

    /// <summary>Reads the body. ASP.NET Core calls this.</summary>
    /// <param name="context">The request.</param>
    /// <returns>The body.</returns>
    /// <exception cref="HomeworkRequestException">The body cannot be read.</exception>
    public static async ValueTask<HomeworkEvents?> BindAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var utf8 = await RequestJson.ReadAsync(context).ConfigureAwait(false);
        return Read(
            utf8,
            context.RequestServices.GetRequiredService<HomeworkJson>(),
            context.RequestServices.GetRequiredService<IOptions<HomeworkKitOptions>>().Value);
    }

    /// <summary>Tells descriptions of the API what is sent. ASP.NET Core calls this.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <param name="builder">The endpoint.</param>
    public static void PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Metadata.Add(new AcceptsMetadata(["application/json"], typeof(EventList)));
    }

    internal static HomeworkEvents Read(ReadOnlyMemory<byte> utf8, HomeworkJson json, HomeworkKitOptions options)
    {
        using var document = Parse(utf8, options.RequestLimits.Depth);
        if (document.RootElement.ValueKind != JsonValueKind.Object)
        {
            throw Problem(JsonProblemCodes.WrongType, "$");
        }

        if (!document.RootElement.TryGetProperty("events"u8, out var list))
        {
            throw Problem(JsonProblemCodes.MissingMember, "$.events");
        }

        if (list.ValueKind != JsonValueKind.Array)
        {
            throw Problem(JsonProblemCodes.WrongType, "$.events");
        }

        var count = list.GetArrayLength();
        if (count == 0 || count > options.RequestEvents)
        {
            throw Problem(count == 0 ? JsonProblemCodes.MissingMember : JsonProblemCodes.TooLarge, "$.events");
        }

        var events = new List<CycleEvent>(count);
        foreach (var element in list.EnumerateArray())
        {
            if (!json.TryReadValue<CycleEvent>(JsonMarshal.GetRawUtf8Value(element), out var happened, out var problem))
            {
                throw new HomeworkRequestException(
                    problem with
                    {
                        Path = string.Create(CultureInfo.InvariantCulture, $"$.events[{events.Count}]{problem.Path.AsSpan(1)}"),
                    });
            }

            events.Add(happened);
        }

        return new HomeworkEvents(events);
    }

    // What the parser says quotes the text, so nothing of it is passed on.
    private static JsonDocument Parse(ReadOnlyMemory<byte> utf8, int depth)
    {
        try
        {
            return JsonDocument.Parse(utf8, new JsonDocumentOptions { MaxDepth = depth, AllowDuplicateProperties = false });
        }
        catch (JsonException)
        {
            throw Problem(IsTooDeep(utf8.Span, depth) ? JsonProblemCodes.TooDeep : JsonProblemCodes.Malformed, "$");
        }
    }

    private static bool IsTooDeep(ReadOnlySpan<byte> utf8, int depth)
    {
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = int.MaxValue });
        try
        {
            while (reader.Read())
            {
                if (reader.CurrentDepth >= depth)
                {
                    return true;
                }
            }
        }
        catch (JsonException)
        {
            return false;
        }

        return false;
    }

    private static HomeworkRequestException Problem(string code, string path) => new(new JsonProblem(code, path));
}
