using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using HomeworkKit.Serialization;

namespace HomeworkKit.Tool.Inputs;

/// <summary>Holds documents to the library's JSON Schema, as a validator of another program would; it knows the keywords that the schema has.</summary>
internal sealed class SchemaCheck
{
    private static readonly HomeworkJson Json = new(HomeworkCatalog.BuiltIn);

    private readonly JsonElement _schema = JsonDocument.Parse(HomeworkJsonSchema.Write(HomeworkCatalog.BuiltIn)).RootElement;
    private readonly Dictionary<string, Regex> _patterns = new(StringComparer.Ordinal);

    /// <summary>Gives where a document is not as the schema says, without what stands there.</summary>
    internal IEnumerable<string> FindProblems(HomeworkCycle cycle)
    {
        using var document = JsonDocument.Parse(Encoding.UTF8.GetBytes(Json.Write(cycle)));
        return Problem(_schema, document.RootElement, "$") is { } where ? ["schema/not-as-described " + where] : [];
    }

    /// <summary>Finds the first place that is not as described; null if all is.</summary>
    internal string? Problem(JsonElement schema, JsonElement value, string path)
    {
        foreach (var keyword in schema.EnumerateObject())
        {
            if (Keyword(schema, keyword.Name, keyword.Value, value, path) is { } problem)
            {
                return problem;
            }
        }

        return null;
    }

    private string? Keyword(JsonElement schema, string name, JsonElement said, JsonElement value, string path) =>
        name switch
        {
            "$ref" => Problem(At(said.GetString()!), value, path),
            "allOf" => said.EnumerateArray().Select(part => Problem(part, value, path)).FirstOrDefault(static problem => problem is not null),
            "anyOf" => AnyOf(said, value, path),
            "const" => Is(JsonElement.DeepEquals(said, value), path),
            "enum" => Is(said.EnumerateArray().Any(one => JsonElement.DeepEquals(one, value)), path),
            "type" => Is(HasType(said.GetString()!, value), path),
            "required" when value.ValueKind == JsonValueKind.Object => Is(
                said.EnumerateArray().All(member => value.TryGetProperty(member.GetString()!, out _)),
                path),
            "properties" when value.ValueKind == JsonValueKind.Object => said.EnumerateObject()
                .Select(member => value.TryGetProperty(member.Name, out var inner) ? Problem(member.Value, inner, $"{path}.{member.Name}") : null)
                .FirstOrDefault(static problem => problem is not null),
            "additionalProperties" when value.ValueKind == JsonValueKind.Object => Additional(schema, said, value, path),
            "propertyNames" when value.ValueKind == JsonValueKind.Object => Is(
                value.EnumerateObject().All(member => Pattern(said.GetProperty("pattern").GetString()!).IsMatch(member.Name)),
                path),
            "items" when value.ValueKind == JsonValueKind.Array => value
                .EnumerateArray()
                .Select((item, i) => Problem(said, item, string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]")))
                .FirstOrDefault(static problem => problem is not null),
            "pattern" when value.ValueKind == JsonValueKind.String => Is(Pattern(said.GetString()!).IsMatch(value.GetString()!), path),
            "minimum" when value.ValueKind == JsonValueKind.Number => Is(value.GetDouble() >= said.GetDouble(), path),
            "maximum" when value.ValueKind == JsonValueKind.Number => Is(value.GetDouble() <= said.GetDouble(), path),
            "minLength" when value.ValueKind == JsonValueKind.String => Is(value.GetString()!.Length >= said.GetInt32(), path),
            "maxLength" when value.ValueKind == JsonValueKind.String => Is(value.GetString()!.Length <= said.GetInt32(), path),
            "minItems" when value.ValueKind == JsonValueKind.Array => Is(value.GetArrayLength() >= said.GetInt32(), path),
            "maxItems" when value.ValueKind == JsonValueKind.Array => Is(value.GetArrayLength() <= said.GetInt32(), path),
            "minProperties" when value.ValueKind == JsonValueKind.Object => Is(value.GetPropertyCount() >= said.GetInt32(), path),
            "maxProperties" when value.ValueKind == JsonValueKind.Object => Is(value.GetPropertyCount() <= said.GetInt32(), path),
            _ => null,
        };

    // Of several choices the one that got furthest says what is wrong.
    private string? AnyOf(JsonElement choices, JsonElement value, string path)
    {
        string? furthest = null;
        foreach (var choice in choices.EnumerateArray())
        {
            if (Problem(choice, value, path) is not { } problem)
            {
                return null;
            }

            furthest = furthest?.Length >= problem.Length ? furthest : problem;
        }

        return furthest;
    }

    private string? Additional(JsonElement schema, JsonElement said, JsonElement value, string path)
    {
        foreach (
            var member in value
                .EnumerateObject()
                .Where(member => !schema.TryGetProperty("properties", out var known) || !known.TryGetProperty(member.Name, out _)))
        {
            // A member that nobody declared may be named after anything.
            if (
                (
                    said.ValueKind == JsonValueKind.False ? path + ".*"
                    : said.ValueKind == JsonValueKind.Object ? Problem(said, member.Value, path + ".*")
                    : null
                ) is
                { } problem)
            {
                return problem;
            }
        }

        return null;
    }

    private JsonElement At(string reference) => reference == "#" ? _schema : _schema.GetProperty("$defs").GetProperty(reference["#/$defs/".Length..]);

    private Regex Pattern(string pattern)
    {
        if (!_patterns.TryGetValue(pattern, out var known))
        {
            _patterns.Add(pattern, known = new Regex(pattern, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1)));
        }

        return known;
    }

    private static bool HasType(string type, JsonElement value) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "null" => value.ValueKind == JsonValueKind.Null,
        "integer" => value.ValueKind == JsonValueKind.Number && value.GetDouble() == Math.Floor(value.GetDouble()),
        _ => value.ValueKind == JsonValueKind.Number,
    };

    private static string? Is(bool holds, string path) => holds ? null : path;
}
