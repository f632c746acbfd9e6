using System.Text.Json.Nodes;

namespace HomeworkKit.Conformance.Tests;

/// <summary>Asks the runner as another program would.</summary>
internal static class Ask
{
    internal static JsonObject Response(string line) => JsonNode.Parse(Runner.Answer(line))!.AsObject();

    internal static string Code(string line) => Response(line)["error"]!["code"]!.GetValue<string>();
}
