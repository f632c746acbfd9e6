using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace HomeworkKit.Tests.Serialization;

/// <summary>An object or list of a document, with its path and the contract that it is read by.</summary>
/// <param name="Path">The JSON path.</param>
/// <param name="Node">The object or list.</param>
/// <param name="Info">Its contract; of the case, where there is a choice.</param>
/// <param name="Choice">The discriminator's name, where there is a choice.</param>
internal sealed record JsonPlace(string Path, JsonNode Node, JsonTypeInfo Info, string? Choice)
{
    internal JsonObject Members => Node.AsObject();

    /// <summary>All objects and lists of a document, from the outside in.</summary>
    internal static List<JsonPlace> AllOf<T>(JsonNode root, JsonSerializerOptions options) => [.. Of(root, options.GetTypeInfo(typeof(T)), "$")];

    private static IEnumerable<JsonPlace> Of(JsonNode? node, JsonTypeInfo info, string path) => (info.Kind, node) switch
    {
        (JsonTypeInfoKind.Object, JsonObject members) => OfObject(members, info, path),
        (JsonTypeInfoKind.Enumerable, JsonArray items) => items
            .SelectMany((item, i) => Of(item, info.Options.GetTypeInfo(info.ElementType!), string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]")))
            .Prepend(new JsonPlace(path, items, info, null)),
        _ => [],
    };

    private static IEnumerable<JsonPlace> OfObject(JsonObject members, JsonTypeInfo info, string path)
    {
        var choice = info.PolymorphismOptions?.TypeDiscriminatorPropertyName;
        if (choice is not null)
        {
            var name = members[choice]!.GetValue<string>();
            info = info.Options.GetTypeInfo(info.PolymorphismOptions!.DerivedTypes.Single(derived => (string)derived.TypeDiscriminator! == name).DerivedType);
        }

        return info.Properties.Where(property => !property.IsExtensionData && members[property.Name] is not null)
            .SelectMany(property => Of(members[property.Name], info.Options.GetTypeInfo(property.PropertyType), path + "." + property.Name))
            .Prepend(new JsonPlace(path, members, info, choice));
    }
}
