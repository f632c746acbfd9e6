using System.Text.Json.Nodes;

namespace HomeworkKit.Conformance.Tests;

/// <summary>A comparison that cannot fail proves nothing: these are the ways in which it does.</summary>
public sealed class ExpectationTests
{
    [Theory]
    [InlineData("""{"expect":{"mean":1}}""", """{"result":{"mean":1.0000000001}}""")]
    [InlineData("""{"expect":{"mean":1},"tolerance":0.1}""", """{"result":{"mean":1.05}}""")]
    [InlineData("""{"expect":{"mean":1000},"tolerance":0.001}""", """{"result":{"mean":1000.9}}""")]
    [InlineData("""{"expect":{"refusedSteps":[2]}}""", """{"result":{"refused":[{"step":2,"code":"x"}]}}""")]
    [InlineData("""{"expect":{"counts":{"done":1,"open":0}}}""", """{"result":{"counts":{"done":1}}}""")]
    [InlineData("""{"expect":{"sd":null}}""", """{"result":{"sd":null,"sdReason":"too-few"}}""")]
    [InlineData("""{"expect_error":true}""", """{"ok":false,"error":{"code":"x"}}""")]
    [InlineData("""{"expect":{"expect_findings":true}}""", """{"result":{"findings":["x"]}}""")]
    public void What_is_named_holds(string vector, string response) => Assert.Empty(Differences(vector, response));

    [Theory]
    [InlineData("""{"expect":{"mean":1}}""", """{"result":{"mean":1.00000001}}""")]
    [InlineData("""{"expect":{"mean":1}}""", """{"result":{}}""")]
    [InlineData("""{"expect":{"mean":1}}""", """{"ok":false,"error":{"code":"x"}}""")]
    [InlineData("""{"expect":{"refusedSteps":[]}}""", """{"result":{"refused":[{"step":2,"code":"x"}]}}""")]
    [InlineData("""{"expect":{"counts":{"done":1}}}""", """{"result":{"counts":{}}}""")]
    [InlineData("""{"expect":{"sd":null}}""", """{"result":{"sd":null}}""")]
    [InlineData("""{"expect":{"states":["assigned"]}}""", """{"result":{"states":["assigned","paused"]}}""")]
    [InlineData("""{"expect_error":true}""", """{"ok":true,"result":{}}""")]
    [InlineData("""{"expect_findings":true}""", """{"ok":true,"result":{"findings":[]}}""")]
    public void What_differs_is_seen(string vector, string response) => Assert.NotEmpty(Differences(vector, response));

    private static IReadOnlyList<string> Differences(string vector, string response) =>
        Expectation.Differences(JsonNode.Parse(vector)!.AsObject(), JsonNode.Parse(response)!.AsObject());
}
