using System.Text.Json.Nodes;
using HomeworkKit;
using HomeworkKit.Events;
using HomeworkKit.Kinds;

namespace ClinicApi.Tests.Hosts;

/// <summary>What programs send.</summary>
internal static class Requests
{
    private static readonly HomeworkJson Json = new(HomeworkKit.HomeworkCatalog.BuiltIn);

    internal static string Events(params IEnumerable<CycleEvent> events) => "{\"events\":[" + string.Join(',', events.Select(Json.WriteValue)) + "]}";

    internal static AttemptRecorded Attempt(AssignmentId id, Actor by, Instant now, string? noticed = null, params IReadOnlyList<AttemptPart> hidden) =>
        new()
        {
            Id = EventId.New(now),
            Assignment = id,
            By = by,
            At = now,
            Attempt = new Attempt
            {
                Id = AttemptId.New(now),
                PerformedAt = now,
                Outcome = AttemptOutcome.Done,
                Noticed = noticed,
                KeptPrivate = hidden,
                Entry = new ThoughtRecord { Situation = noticed },
            },
        };

    internal static ContentShared Share(AssignmentId id, Actor by, Instant now, Audience audience) =>
        new()
        {
            Id = EventId.New(now),
            Assignment = id,
            By = by,
            At = now,
            With = audience,
        };

    internal static ContentUnshared Unshare(AssignmentId id, Actor by, Instant now, Audience audience) =>
        new()
        {
            Id = EventId.New(now),
            Assignment = id,
            By = by,
            At = now,
            With = audience,
        };

    internal static HelpAsked Help(AssignmentId id, Actor by, Instant now, string text) =>
        new()
        {
            Id = EventId.New(now),
            Assignment = id,
            By = by,
            At = now,
            Text = text,
        };

    internal static async Task<HttpResponseMessage> SendAsync(
        this HttpClient client,
        HttpMethod method,
        string path,
        string? body = null,
        string? match = null,
        string type = "application/json")
    {
        using var request = new HttpRequestMessage(method, new Uri(path, UriKind.Relative));
        if (body is not null)
        {
            request.Content = new StringContent(body, System.Text.Encoding.UTF8, type);
        }

        if (match is not null)
        {
            request.Headers.TryAddWithoutValidation("If-Match", match);
        }

        return await client.SendAsync(request);
    }

    internal static async Task<JsonNode> JsonAsync(this HttpResponseMessage response) => JsonNode.Parse(await response.Content.ReadAsStringAsync())!;

    /// <summary>Brings events home, as a device does, and gives what became of them.</summary>
    internal static async Task<JsonNode> RebaseAsync(this HttpClient client, AssignmentId id, params IEnumerable<CycleEvent> events)
    {
        using var response = await client.SendAsync(HttpMethod.Post, $"/api/cycles/{id}/rebase", Events(events));
        response.EnsureSuccessStatusCode();
        return await response.JsonAsync();
    }
}
