using System.Globalization;
using System.Text.Json.Nodes;
using HomeworkKit.Serialization;

namespace HomeworkKit.Tests.Serialization;

/// <summary>An object or list of a document, with its path and the record that it is.</summary>
/// <param name="Path">The JSON path.</param>
/// <param name="Node">The object or list.</param>
/// <param name="Record">What describes the object; of the case, where there is a choice; null for a list.</param>
/// <param name="Choice">The discriminator's name, where there is a choice.</param>
internal sealed record JsonPlace(string Path, JsonNode Node, RecordDescription? Record, string? Choice)
{
    internal JsonObject Members => Node.AsObject();

    /// <summary>All objects and lists of a document, from the outside in.</summary>
    internal static List<JsonPlace> AllOf<T>(JsonNode root, HomeworkCatalog catalog) => [.. OfValue(root, typeof(T), catalog, "$")];

    private static IEnumerable<JsonPlace> OfValue(JsonNode? node, Type type, HomeworkCatalog catalog, string path)
    {
        if (node is not JsonObject members)
        {
            return [];
        }

        var choice = catalog.DescribeChoice(type);
        var record = catalog.Describe(choice?.Find(members[choice.Discriminator]!.GetValue<string>()) ?? type);
        return record is null
            ? []
            : record
                .Members.Where(member => members[member.Name] is not null)
                .SelectMany(member =>
                    member.IsList
                        ? OfList(members[member.Name], member.Type, catalog, path + "." + member.Name)
                        : OfValue(members[member.Name], member.Type, catalog, path + "." + member.Name))
                .Prepend(new JsonPlace(path, members, record, choice?.Discriminator));
    }

    private static IEnumerable<JsonPlace> OfList(JsonNode? node, Type item, HomeworkCatalog catalog, string path) => node is not JsonArray items ? [] : items
        .SelectMany((one, i) => OfValue(one, item, catalog, string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]")))
        .Prepend(new JsonPlace(path, items, null, null));
}
