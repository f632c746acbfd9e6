using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using HomeworkKit.Serialization;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

namespace HomeworkKit.Extensions.Hosting;

/// <summary>The definitions of the library's JSON Schema as components of an OpenAPI document.</summary>
internal sealed class HomeworkDefinitions
{
    private const string Components = "#/components/schemas/";

    // Where the framework looks for the name of the component that a schema is moved to.
    private const string SchemaId = "x-schema-id";

    private readonly SortedDictionary<string, JsonObject> _definitions = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, byte> _items = new(StringComparer.Ordinal);

    internal HomeworkDefinitions(HomeworkCatalog catalog)
    {
        var text = HomeworkJsonSchema.Write(catalog).Replace("#/$defs/", Components, StringComparison.Ordinal);
        var schema = JsonNode.Parse(text)!.AsObject();
        foreach (var (name, definition) in schema["$defs"]!.AsObject())
        {
            // One definition is the root of the schema, which a description of an API has not.
            var described = (string?)definition!["$ref"] == "#" ? schema.DeepClone().AsObject() : definition.DeepClone().AsObject();
            _ = described.Remove("$schema") & described.Remove("$id") & described.Remove("$defs");
            _definitions.Add(name, described);
        }

        foreach (var definition in _definitions.Values)
        {
            AddDiscriminator(definition);
        }
    }

    /// <summary>Gives the definition's name of one of the library's types; null for any other.</summary>
    internal string? NameOf(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (
            type.Namespace is not { } place
            || (place != nameof(NodaTime) && place != nameof(HomeworkKit) && !place.StartsWith("HomeworkKit.", StringComparison.Ordinal)))
        {
            return null;
        }

        var name = JsonNamingPolicy.KebabCaseLower.ConvertName(type.Name);
        return _definitions.ContainsKey(name) ? name : null;
    }

    /// <summary>Says what a list of our types holds: the framework sees a converter, and leaves the items open.</summary>
    internal Task AddItemsAsync(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        if (context.JsonTypeInfo.ElementType is { } item && NameOf(item) is { } name)
        {
            _items.TryAdd(name, 0);
            schema.Items = new OpenApiSchema { Metadata = new Dictionary<string, object> { [SchemaId] = name } };
        }

        return Task.CompletedTask;
    }

    internal Task TransformAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        var schemas = (document.Components ??= new OpenApiComponents()).Schemas ??= new Dictionary<string, IOpenApiSchema>();
        foreach (var name in Reached([.. schemas.Keys, .. _items.Keys]))
        {
            schemas[name] = OpenApiModelFactory.Parse<OpenApiSchema>(
                _definitions[name].ToJsonString(),
                OpenApiSpecVersion.OpenApi3_1,
                document,
                out _,
                "json"
            )!;
        }

        // ASP.NET Core makes a component of each case by itself; these are defined above, and nothing refers to its own any more.
        foreach (var unused in schemas.Keys.Where(name => IsCaseOfItsOwn(name)).ToArray())
        {
            schemas.Remove(unused);
        }

        return Task.CompletedTask;
    }

    private bool IsCaseOfItsOwn(string name) =>
        !_definitions.ContainsKey(name)
        && _definitions.Any(choice =>
            choice.Value.ContainsKey("discriminator")
            && name.StartsWith(choice.Key, StringComparison.Ordinal)
            && _definitions.ContainsKey(name[choice.Key.Length..]));

    private SortedSet<string> Reached(IEnumerable<string> first)
    {
        var reached = new SortedSet<string>(StringComparer.Ordinal);
        var waiting = new Stack<string>(first.Where(_definitions.ContainsKey));
        while (waiting.TryPop(out var name))
        {
            if (reached.Add(name))
            {
                AddReferences(_definitions[name], waiting);
            }
        }

        return reached;
    }

    private static void AddReferences(JsonNode? node, Stack<string> into)
    {
        switch (node)
        {
            case JsonObject members:
                foreach (var (name, value) in members)
                {
                    if (name == "$ref" && (string?)value is { } reference)
                    {
                        into.Push(reference[Components.Length..]);
                    }
                    else
                    {
                        AddReferences(value, into);
                    }
                }

                break;
            case JsonArray items:
                foreach (var item in items)
                {
                    AddReferences(item, into);
                }

                break;
        }
    }

    // A choice is a list of definitions that each fix the same member to a word of their own.
    private void AddDiscriminator(JsonObject definition)
    {
        if (definition["anyOf"] is not JsonArray cases || cases.Any(static one => one?["$ref"] is null))
        {
            return;
        }

        var mapping = new JsonObject();
        string? member = null;
        foreach (var reference in cases.Select(static one => (string)one!["$ref"]!))
        {
            var properties = _definitions[reference[Components.Length..]]["properties"]!.AsObject();
            (member, var fixedTo) = properties.First(static property => property.Value?["const"] is not null);
            mapping.Add((string)fixedTo!["const"]!, reference);
        }

        definition.Remove("anyOf");
        definition.Add("oneOf", cases);
        definition.Add("discriminator", new JsonObject { ["propertyName"] = member, ["mapping"] = mapping });
    }
}
