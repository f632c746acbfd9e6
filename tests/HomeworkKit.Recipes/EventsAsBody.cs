using System.Net;
using System.Net.Http.Json;
using System.Text;
using HomeworkKit.Extensions.Hosting;
using HomeworkKit.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using static HomeworkKit.Recipes.Clinic;

namespace HomeworkKit.Recipes;

public sealed class EventsAsBody
{
    [Fact]
    public async Task A_batch_of_events_is_written_as_a_body_and_read_back()
    {
        var seen = Agreed();
        var cycle = seen.RecordAttempt(Tried(Evening(0)), Client, Evening(0)).OrThrow().Submit(Client, Evening(0)).OrThrow();
        await using var app = await StartAsync(seen);
        var (json, http) = (Json, app.GetTestClient());

        // <readme device>
        var pending = cycle.Events.Skip(seen.Version); // what the server has not seen
        using var body = new StringContent(json.WriteEvents(pending), Encoding.UTF8, "application/json");
        using var answer = await http.PostAsync($"/cycles/{cycle.Id}/events", body);
        // </readme>

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(cycle, json.Read(await answer.Content.ReadAsStringAsync()));
    }

    [Theory]
    [InlineData("""{"events":[]}""", HttpStatusCode.BadRequest, "json/missing-member", "$.events")]
    [InlineData("""{"events":[{"type":"nothing-known"}]}""", HttpStatusCode.BadRequest, "json/unknown-type", "$.events[0]")]
    [InlineData("""{"events":""", HttpStatusCode.BadRequest, "json/malformed", "$")]
    public async Task A_bad_body_is_a_problem_with_a_code_and_a_path(string text, HttpStatusCode status, string code, string path)
    {
        await using var app = await StartAsync(Agreed());
        using var body = new StringContent(text, Encoding.UTF8, "application/json");
        using var answer = await app.GetTestClient().PostAsync($"/cycles/{Agreed().Id}/events", body);
        var problem = await answer.Content.ReadFromJsonAsync<Dictionary<string, System.Text.Json.JsonElement>>();
        Assert.Equal(status, answer.StatusCode);
        Assert.Equal(code, problem!["code"].GetString());
        Assert.StartsWith(path, problem["path"].GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refusal_is_a_conflict_that_says_what_is_permitted()
    {
        var seen = Agreed();
        await using var app = await StartAsync(seen);
        var stopped = seen.Stop(Client, Evening(0)).OrThrow();
        var late = new Events.Paused { Id = EventId.New(Evening(1)), Assignment = seen.Id, By = Client, At = Evening(1) };
        using var body = new StringContent(Json.WriteEvents([stopped.Events[^1], late]), Encoding.UTF8, "application/json");
        using var answer = await app.GetTestClient().PostAsync($"/cycles/{seen.Id}/events", body);
        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Contains("\"permitted\":", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private static async Task<WebApplication> StartAsync(HomeworkCycle stored)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Services.AddHomeworkKit(static kit => kit.UseStore(static (catalog, _) => Task.FromResult(new InMemoryHomeworkStore(catalog))));
        var app = builder.Build();
        app.UseExceptionHandler();

        // <readme server>
        app.MapPost("/cycles/{id}/events", static async (AssignmentId id, HomeworkEvents body, IHomeworkStore store) =>
        {
            if (await store.LoadAsync(id) is not { } cycle)
            {
                return Results.NotFound();
            }

            // Who may do what is for your app to check first: each event says whose it is (By).
            foreach (var happened in body.Events)
            {
                switch (cycle.Apply(happened))
                {
                    case Accepted accepted:
                        cycle = accepted.Cycle;
                        break;
                    case Refused refused:
                        return Results.Problem(HomeworkProblems.Of(refused));
                }
            }

            await store.AppendAsync(cycle); // a conflict becomes 409 by UseExceptionHandler
            return Results.Ok(cycle);
        });
        // </readme>

        await app.StartAsync();
        await app.Services.GetRequiredService<IHomeworkStore>().AppendAsync(stored);
        return app;
    }
}
