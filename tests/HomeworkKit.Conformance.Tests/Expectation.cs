using System.Globalization;
using System.Text.Json.Nodes;

namespace HomeworkKit.Conformance.Tests;

/// <summary>What a vector expects of a response: only what it names has to hold.</summary>
internal static class Expectation
{
    private const double UsualTolerance = 1e-9;

    /// <summary>Says in what a response differs from what is expected; empty if in nothing.</summary>
    internal static IReadOnlyList<string> Differences(JsonObject vector, JsonObject response)
    {
        List<string> differences = [];
        var expect = vector["expect"] as JsonObject ?? [];
        if (Flag(vector, expect, "expect_error"))
        {
            Check(differences, response["ok"]?.GetValue<bool>() == false, "an error was expected");
            return differences;
        }

        if (response["result"] is not JsonObject result)
        {
            return [$"error {response["error"]?["code"]}"];
        }

        if (Flag(vector, expect, "expect_findings"))
        {
            Check(differences, result["findings"] is JsonArray { Count: > 0 }, "a finding was expected");
        }

        var tolerance = vector["tolerance"]?.GetValue<double>() ?? UsualTolerance;
        foreach (var (name, value) in expect)
        {
            switch (name)
            {
                case "expect_error" or "expect_findings":
                    break;
                case "refusedSteps":
                    Compare(
                        differences,
                        name,
                        value,
                        new JsonArray([.. result["refused"]!.AsArray().Select(static step => step!["step"]!.DeepClone())]),
                        tolerance);
                    break;
                default:
                    Compare(differences, name, value, result[name], tolerance);
                    Check(differences, value is not null || name is "states" || result[name + "Reason"] is not null, $"{name} has no reason");
                    break;
            }
        }

        return differences;
    }

    private static bool Flag(JsonObject vector, JsonObject expect, string name) =>
        (vector[name] ?? expect[name])?.GetValueKind() == System.Text.Json.JsonValueKind.True;

    private static void Check(List<string> differences, bool holds, string difference)
    {
        if (!holds)
        {
            differences.Add(difference);
        }
    }

    private static void Compare(List<string> differences, string path, JsonNode? expected, JsonNode? got, double tolerance)
    {
        switch (expected, got)
        {
            case (JsonObject members, JsonObject all):
                foreach (var (name, value) in members)
                {
                    // A count that is zero may be left out.
                    Compare(differences, path + "." + name, value, all[name] ?? (path == "counts" ? 0 : null), tolerance);
                }

                break;
            case (JsonArray items, JsonArray others):
                Check(differences, items.Count == others.Count, $"{path} has {others.Count} items, expected {items.Count}");
                for (var i = 0; i < Math.Min(items.Count, others.Count); i++)
                {
                    Compare(differences, $"{path}[{i}]", items[i], others[i], tolerance);
                }

                break;
            case (JsonValue number, JsonValue other) when IsNumber(number) && IsNumber(other):
                var (wanted, found) = (
                    double.Parse(number.ToJsonString(), CultureInfo.InvariantCulture),
                    double.Parse(other.ToJsonString(), CultureInfo.InvariantCulture));
                Check(differences, Math.Abs(found - wanted) <= tolerance * Math.Max(1, Math.Abs(wanted)), $"{path} is {found:R}, expected {wanted:R}");
                break;
            default:
                Check(
                    differences,
                    JsonNode.DeepEquals(expected, got),
                    $"{path} is {got?.ToJsonString() ?? "null"}, expected {expected?.ToJsonString() ?? "null"}");
                break;
        }
    }

    private static bool IsNumber(JsonValue value) => value.GetValueKind() == System.Text.Json.JsonValueKind.Number;
}
