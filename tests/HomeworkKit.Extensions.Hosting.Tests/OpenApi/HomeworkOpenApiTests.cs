using System.Text.Json.Nodes;
using HomeworkKit.Serialization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace HomeworkKit.Extensions.Hosting.Tests.OpenApi;

public sealed class HomeworkOpenApiTests : IAsyncLifetime
{
    private WebApplication _app = null!;
    private JsonObject _schemas = null!;
    private JsonNode _document = null!;

    public async Task InitializeAsync()
    {
        _app = await TestHost.StartAsync(
            static app =>
            {
                app.MapOpenApi();
                app.MapPost("/entry", static (HomeworkBody<HomeworkEntry> body) => body.Value.GetType().Name);
                app.MapPost("/events", static (HomeworkEvents body) => body.Events.Count);
                app.MapGet("/view", static CycleView () => throw new NotSupportedException());
            },
            static services => services.AddOpenApi(static options => options.AddHomeworkKit(HomeworkCatalog.BuiltIn)));
        _document = JsonNode.Parse(await _app.GetTestClient().GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative)))!;
        _schemas = _document["components"]!["schemas"]!.AsObject();
    }

    public async Task DisposeAsync() => await _app.DisposeAsync();

    [Fact]
    public void Every_kind_has_its_discriminator_for_tasks_and_entries()
    {
        foreach (var choice in (string[])["homework-task", "homework-entry"])
        {
            var discriminator = _schemas[choice]!["discriminator"]!;
            Assert.Equal("kind", (string?)discriminator["propertyName"]);
            Assert.Equal(HomeworkCatalog.BuiltIn.Kinds.Select(static kind => kind.Name), discriminator["mapping"]!.AsObject().Select(static one => one.Key));
            foreach (var (name, reference) in discriminator["mapping"]!.AsObject())
            {
                var definition = _schemas[((string)reference!).Split('/')[^1]]!;
                Assert.Equal(name, (string?)definition["properties"]!["kind"]!["const"]);
                Assert.Contains("kind", definition["required"]!.AsArray().Select(static member => (string?)member));
            }
        }
    }

    [Fact]
    public void Every_type_of_event_and_of_schedule_has_its_discriminator()
    {
        foreach (var choice in (string[])["cycle-event", "schedule-element"])
        {
            var definition = _schemas[choice]!;
            Assert.Equal("type", (string?)definition["discriminator"]!["propertyName"]);
            Assert.Equal(definition["oneOf"]!.AsArray().Count, definition["discriminator"]!["mapping"]!.AsObject().Count);
        }
    }

    [Fact]
    public void The_definitions_are_those_of_the_librarys_schema()
    {
        var ours = JsonNode.Parse(HomeworkJsonSchema.Write(HomeworkCatalog.BuiltIn))!["$defs"]!.AsObject();
        var both = ours.Where(one => _schemas.ContainsKey(one.Key)).Select(static one => one.Key).ToArray();

        Assert.True(both.Length > 100);
        foreach (var name in both.Where(name => ours[name]!["properties"] is not null))
        {
            Assert.Equal(
                ours[name]!["properties"]!.AsObject().Select(static one => one.Key).Order(),
                _schemas[name]!["properties"]!.AsObject().Select(static one => one.Key).Order());
        }
    }

    [Fact]
    public void What_is_sent_and_answered_refers_to_them()
    {
        Assert.Equal("#/components/schemas/homework-entry", Reference(_document["paths"]!["/entry"]!["post"]!["requestBody"]!));
        var view = _schemas[Reference(_document["paths"]!["/view"]!["get"]!["responses"]!["200"]!).Split('/')[^1]]!;
        Assert.Equal("#/components/schemas/assignment", (string?)view["properties"]!["plan"]!["$ref"]);
        Assert.Contains("in-progress", _schemas.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_reference_leads_somewhere_and_every_definition_says_something()
    {
        var text = _document.ToJsonString();
        foreach (var part in text.Split("\"#/components/schemas/").Skip(1))
        {
            Assert.True(_schemas.ContainsKey(part.Split('"')[0]), part.Split('"')[0]);
        }

        Assert.All(_schemas, static one => Assert.NotEqual("{}", one.Value!.ToJsonString()));
    }

    private static string Reference(JsonNode place) => (string)place["content"]!["application/json"]!["schema"]!["$ref"]!;
}
