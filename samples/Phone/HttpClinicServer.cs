using System.Text;
using System.Text.Json.Nodes;
using HomeworkKit.Events;
using HomeworkKit.Serialization;

namespace HomeworkKit.Samples.Phone;

/// <summary>The server of the sample ClinicApi, over HTTP.</summary>
/// <param name="http">A client with the server's address and the signed-in person's token.</param>
/// <param name="json">The JSON of the app's kinds of homework.</param>
public sealed class HttpClinicServer(HttpClient http, HomeworkJson json) : IClinicServer
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<HomeworkCycle>> FetchAsync(CancellationToken cancellationToken)
    {
        using var answer = await AskAsync(HttpMethod.Get, "/api/export", null, cancellationToken);
        List<HomeworkCycle> cycles = [];
        await foreach (
            var line in new HomeworkNdjson(json).ReadAsync(await answer.Content.ReadAsStreamAsync(cancellationToken), cancellationToken: cancellationToken))
        {
            // What this version of the app cannot read yet stays on the server.
            if (line.Cycle is { } cycle)
            {
                cycles.Add(cycle);
            }
        }

        return cycles;
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyDictionary<EventId, string>> SendAsync(
        AssignmentId assignment,
        IReadOnlyList<CycleEvent> events,
        CancellationToken cancellationToken)
    {
        var body = "{\"events\":[" + string.Join(',', events.Select(json.WriteValue)) + "]}";
        using var answer = await AskAsync(HttpMethod.Post, $"/api/cycles/{assignment}/rebase", body, cancellationToken);
        var refused = JsonNode.Parse(await answer.Content.ReadAsStringAsync(cancellationToken))!["refused"]!.AsArray();
        return refused.ToDictionary(static one => EventId.Parse((string)one!["event"]!), static one => (string)one!["code"]!);
    }

    // A cut connection and a server that is busy are the same to a phone: later.
    private async Task<HttpResponseMessage> AskAsync(HttpMethod method, string path, string? body, CancellationToken cancellationToken)
    {
        try
        {
            using var request = new HttpRequestMessage(method, new Uri(path, UriKind.Relative))
            {
                Content = body is null ? null : new StringContent(body, Encoding.UTF8, "application/json"),
            };
            var answer = await http.SendAsync(request, cancellationToken);
            return answer.EnsureSuccessStatusCode();
        }
        catch (HttpRequestException problem)
        {
            throw new ServerAwayException(problem);
        }
    }
}
