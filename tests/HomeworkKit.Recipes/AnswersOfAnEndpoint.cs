using System.Net;
using System.Text.Json;
using HomeworkKit.Extensions.Hosting;
using HomeworkKit.Kinds;
using HomeworkKit.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using static HomeworkKit.Recipes.Clinic;

namespace HomeworkKit.Recipes;

public sealed class AnswersOfAnEndpoint
{
    [Fact]
    public async Task A_cycle_is_answered_as_its_document()
    {
        var cycle = Agreed().RecordAttempt(Tried(Evening(0), new ThoughtRecord { Situation = "Asked to present" }), Client, Evening(0)).OrThrow();
        await using var app = await StartAsync(cycle);
        using var answer = await app.GetTestClient().GetAsync(new Uri($"/cycles/{cycle.Id}", UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var text = await answer.Content.ReadAsStringAsync();
        Assert.Equal(Json.Write(cycle), text);
        Assert.Equal(cycle, Json.Read(text));
    }

    [Fact]
    public async Task A_view_is_answered_with_what_its_viewer_may_see()
    {
        var cycle = Agreed().RecordAttempt(Tried(Evening(0), new ThoughtRecord { Situation = "Asked to present" }), Client, Evening(0)).OrThrow();
        await using var app = await StartAsync(cycle);
        using var answer = await app.GetTestClient().GetAsync(new Uri($"/cycles/{cycle.Id}/for-supporter", UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var text = await answer.Content.ReadAsStringAsync();
        Assert.DoesNotContain("Asked to present", text, StringComparison.Ordinal);
        Assert.Equal(cycle.Id.ToString(), JsonDocument.Parse(text).RootElement.GetProperty("id").GetString());
    }

    [Fact]
    public async Task Homework_that_is_not_there_is_a_problem_with_a_code()
    {
        await using var app = await StartAsync(Agreed());
        using var answer = await app.GetTestClient().GetAsync(new Uri($"/cycles/{AssignmentId.New(Evening(1))}", UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private static async Task<WebApplication> StartAsync(HomeworkCycle stored)
    {
        // <readme>
        var builder = WebApplication.CreateSlimBuilder();
        builder.Services.AddHomeworkKit(kit => kit.UseStore((catalog, _) => Task.FromResult(new InMemoryHomeworkStore(catalog))));
        // </readme>
        builder.WebHost.UseTestServer();

        // <readme>
        var app = builder.Build();
        app.UseExceptionHandler();

        // Everything that is in it: for a clinician of the client. What a client holds on a device is cycle.CopyForClient().
        app.MapGet("/cycles/{id}", async (AssignmentId id, IHomeworkStore store) =>
            await store.LoadAsync(id) is { } cycle ? Results.Ok(cycle) : Results.NotFound());

        // What one viewer may see.
        app.MapGet("/cycles/{id}/for-supporter", async (AssignmentId id, IHomeworkStore store) =>
            await store.LoadAsync(id) is { } cycle ? Results.Ok(cycle.VisibleTo(Actor.Supporter("s-3"))) : Results.NotFound());
        // </readme>

        await app.StartAsync();
        await app.Services.GetRequiredService<IHomeworkStore>().AppendAsync(stored);
        return app;
    }
}
