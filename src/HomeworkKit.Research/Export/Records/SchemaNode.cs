using System.Text.Json;

namespace HomeworkKit.Research;

/// <summary>A place in a JSON schema with its references followed and its null taken away.</summary>
/// <param name="Json">The definition.</param>
/// <param name="Name">The name of the definition; null where it stands in place.</param>
internal readonly record struct SchemaNode(JsonElement Json, string? Name)
{
    internal string? Type => Json.TryGetProperty("type", out var type) && type.ValueKind == JsonValueKind.String ? type.GetString() : null;

    internal bool IsArray => Type == "array";

    internal bool IsObject => Type == "object" && Name != "rating" && Json.TryGetProperty("properties", out _);

    internal bool IsText => Type == "string" && Name is null;

    // A reference that is described stands alone in "allOf".
    internal static string? NameIn(JsonElement json) =>
        json.TryGetProperty("$ref", out var reference) ? reference.GetString()!["#/$defs/".Length..]
        : json.TryGetProperty("allOf", out var parts) && parts.GetArrayLength() == 1 ? NameIn(parts[0])
        : null;

    internal static SchemaNode Resolve(JsonElement json, JsonElement definitions)
    {
        string? name = null;
        while (true)
        {
            if (NameIn(json) is { } next)
            {
                (name, json) = (next, definitions.GetProperty(next));
            }
            else if (name is null && json.TryGetProperty("anyOf", out var choices) && OtherThanNull(choices) is { } only)
            {
                json = only;
            }
            else
            {
                return new SchemaNode(json, name);
            }
        }
    }

    internal decimal? Limit(string name) =>
        Json.TryGetProperty(name, out var limit) && limit.TryGetDecimal(out var value) && value is not (int.MinValue or int.MaxValue) ? value : null;

    private static JsonElement? OtherThanNull(JsonElement choices)
    {
        JsonElement? found = null;
        var nulls = 0;
        foreach (var choice in choices.EnumerateArray())
        {
            if (choice.TryGetProperty("type", out var type) && type.ValueKind == JsonValueKind.String && type.GetString() == "null")
            {
                nulls++;
            }
            else if (found is null)
            {
                found = choice;
            }
            else
            {
                return null;
            }
        }

        return nulls > 0 ? found : null;
    }
}
