using System.Text.Json.Nodes;
using HomeworkKit.Serialization;

namespace HomeworkKit.Samples.ClinicConsole.Forms;

/// <summary>The forms of a catalogue, made from its JSON Schema: a host's own kind has its form as soon as it is in the catalogue, and nobody writes one.</summary>
internal sealed class FormShapes
{
    // The schema nests, and might do so without end.
    private const int Deepest = 6;

    private readonly JsonObject _definitions;

    internal FormShapes(HomeworkCatalog catalog) => _definitions = JsonNode.Parse(HomeworkJsonSchema.Write(catalog))!["$defs"]!.AsObject();

    /// <summary>Gives the questions of what is filled in for a kind of homework.</summary>
    internal IReadOnlyList<FormField> OfEntry(HomeworkKind kind) => Of("homework-entry", kind);

    /// <summary>Gives the questions of what is asked for by a kind of homework.</summary>
    internal IReadOnlyList<FormField> OfTask(HomeworkKind kind) => Of("homework-task", kind);

    private IReadOnlyList<FormField> Of(string choice, HomeworkKind kind)
    {
        var definition = _definitions[choice]!["anyOf"]!.AsArray().Select(known => Resolve(known!).Schema)
            .First(known => (string?)known["properties"]!["kind"]!["const"] == kind.Name);
        return Parts(definition, 0);
    }

    // A part that cannot be without something that no person types, such as an id, is no question either.
    private IReadOnlyList<FormField> Parts(JsonObject definition, int depth)
    {
        var asked = definition["properties"]!.AsObject().Where(IsAsked).ToList();
        HashSet<string> required = [.. definition["required"]?.AsArray().Select(static name => (string)name!).Where(name => asked.Exists(member => member.Key == name)) ?? []];
        FormField[] parts =
        [
            .. asked
                .Select(member => Field(member.Key, member.Value!, depth) is { } field ? field with { IsRequired = required.Contains(member.Key) } : null)
                .OfType<FormField>(),
        ];
        return parts.Count(static part => part.IsRequired) == required.Count ? parts : [];
    }

    // What says which kind it is, is written by the app. A "type" that is no such word is a question like any other.
    private static bool IsAsked(KeyValuePair<string, JsonNode?> member) => member.Key is not ("kind" or "kindVersion") && member.Value?["const"] is null;

    // What no person types, such as an id, is no question.
    private FormField? Field(string name, JsonNode node, int depth)
    {
        var (definition, schema) = Resolve(node);
        return definition switch
        {
            "instant" => new(name, FieldType.Moment),
            "local-date" => new(name, FieldType.Date),
            "local-time" => new(name, FieldType.Time),
            "rating" => new(name, FieldType.Rating),
            "rating-scale" => new(name, FieldType.Text),
            _ when schema["enum"] is JsonArray words => new(name, FieldType.Choice) { Choices = [.. words.Select(static word => (string)word!)] },
            _ => (string?)schema["type"] switch
            {
                "boolean" => new(name, FieldType.YesNo),
                "integer" or "number" => Number(name, schema),
                "string" => schema["pattern"] is null ? new(name, FieldType.Text) : null,
                "array" when depth < Deepest && Field(name, schema["items"]!, depth + 1) is { } item => new(name, FieldType.List) { Item = item },
                "object" when depth < Deepest && Parts(schema, depth + 1) is { Count: > 0 } parts => new(name, FieldType.Group) { Parts = parts },
                _ => null,
            },
        };
    }

    private static FormField Number(string name, JsonObject schema) => new(name, FieldType.Number)
    {
        IsWhole = (string?)schema["type"] == "integer",
        Minimum = Bound(schema["minimum"]),
        Maximum = Bound(schema["maximum"]),
    };

    // The bounds of the number's type are no bounds of what is asked.
    private static decimal? Bound(JsonNode? bound) => bound is null || (decimal)bound is int.MinValue or int.MaxValue ? null : (decimal)bound;

    private (string? Definition, JsonObject Schema) Resolve(JsonNode node)
    {
        if (node["anyOf"] is JsonArray { Count: 2 } either && (string?)either[1]!["type"] == "null")
        {
            node = either[0]!;
        }

        var name = (string?)node["$ref"] is { } reference ? reference["#/$defs/".Length..] : null;
        return (name, (name is null ? node : _definitions[name]!).AsObject());
    }
}
