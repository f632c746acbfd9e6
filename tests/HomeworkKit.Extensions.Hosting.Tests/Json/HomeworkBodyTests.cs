using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;

namespace HomeworkKit.Extensions.Hosting.Tests.Json;

public sealed class HomeworkBodyTests : IAsyncLifetime
{
    private WebApplication _app = null!;

    public async Task InitializeAsync() => _app = await TestHost.StartAsync(static app =>
    {
        app.MapPost("/entry", static (HomeworkBody<HomeworkEntry> body) => body.Value.GetType().Name);
        app.MapPost("/events", static (HomeworkEvents body) => body.Events.Count);
        app.MapPost("/inside", static (HomeworkTask task) => task);
    });

    public async Task DisposeAsync() => await _app.DisposeAsync();

    [Theory]
    [InlineData("/entry", """{"kind":"thought-record","situation":"SENTINEL"}""", 200, null, null)]
    [InlineData("/entry", """{"situation":"SENTINEL","kind":"thought-record"}""", 200, null, null)]
    [InlineData("/entry", """{"situation":"SENTINEL"}""", 400, "json/unknown-kind", "$")]
    [InlineData("/entry", """{"kind":"SENTINEL"}""", 400, "json/unknown-kind", "$")]
    [InlineData("/entry", """{"kind":7,"situation":"SENTINEL"}""", 400, null, null)]
    [InlineData("/entry", """{"kind":"thought-record","situation":["SENTINEL"]}""", 400, "json/wrong-type", "$.situation")]
    [InlineData("/entry", """{"kind":"thought-record","situation":"SENTINEL""", 400, "json/malformed", "$")]
    [InlineData("/entry", "", 400, "json/malformed", "$")]
    [InlineData("/entry", "null", 400, "json/unexpected-null", "$")]
    [InlineData("/events", """{"events":[{"type":"SENTINEL"}]}""", 400, "json/unknown-type", "$.events[0]")]
    [InlineData("/events", """{"events":[{"id":"SENTINEL"}]}""", 400, "json/unknown-type", "$.events[0]")]
    [InlineData("/events", """{"events":{}}""", 400, "json/wrong-type", "$.events")]
    [InlineData("/events", """{"events":[]}""", 400, "json/missing-member", "$.events")]
    [InlineData("/events", """{"SENTINEL":[]}""", 400, "json/missing-member", "$.events")]
    [InlineData("/events", """{"events":[],"events":[]}""", 400, "json/malformed", "$")]
    [InlineData("/events", """[{"type":"SENTINEL"}]""", 400, "json/wrong-type", "$")]
    public async Task What_is_sent_is_read_or_answered_with_a_code_and_a_path(string route, string body, int status, string? code, string? path)
    {
        var (answered, text) = await PostAsync(route, body);

        Assert.Equal(status, (int)answered);
        Assert.DoesNotContain("SENTINEL", text, StringComparison.Ordinal);
        if (code is not null)
        {
            var problem = JsonNode.Parse(text)!;
            Assert.Equal((code, path), ((string?)problem["code"], (string?)problem["path"]));
        }
    }

    [Fact]
    public async Task Every_kinds_example_is_read_whatever_the_place_of_its_discriminator()
    {
        var json = new HomeworkJson(HomeworkCatalog.BuiltIn);
        foreach (var kind in HomeworkCatalog.BuiltIn.Kinds)
        {
            var entry = JsonNode.Parse(json.WriteValue(kind.GetExample().Entry))!.AsObject();
            var name = entry["kind"]!.DeepClone();
            entry.Remove("kind");
            entry.Add("kind", name);

            Assert.Equal(HttpStatusCode.OK, (await PostAsync("/entry", entry.ToJsonString())).Status);
        }
    }

    [Fact]
    public async Task A_body_that_is_too_deep_or_too_large_or_no_JSON_is_told_so()
    {
        Assert.Contains("json/too-deep", (await PostAsync("/events", "{\"events\":" + new string('[', 5000))).Text, StringComparison.Ordinal);
        var (status, text) = await PostAsync("/entry", "{\"kind\":\"" + new string('a', 1024 * 1024) + "\"}");
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, status);
        Assert.Contains("json/too-large", text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, (await PostAsync("/entry", "{}", "text/plain")).Status);
    }

    [Fact]
    public async Task A_library_type_inside_ASPNETs_own_reading_keeps_its_discriminator()
    {
        var json = new HomeworkJson(HomeworkCatalog.BuiltIn);
        foreach (var kind in HomeworkCatalog.BuiltIn.Kinds)
        {
            var task = json.WriteValue(kind.GetExample().Task);
            var (status, text) = await PostAsync("/inside", task);

            Assert.Equal(HttpStatusCode.OK, status);
            Assert.Equal(json.ReadValue<HomeworkTask>(task), json.ReadValue<HomeworkTask>(text));
        }
    }

    private async Task<(HttpStatusCode Status, string Text)> PostAsync(string route, string body, string type = "application/json")
    {
        using var content = new StringContent(body, Encoding.UTF8, type);
        using var response = await _app.GetTestClient().PostAsync(new Uri(route, UriKind.Relative), content);
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }
}
