using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using HomeworkKit.Primitives;

namespace HomeworkKit.Serialization;

/// <summary>Reads a document, bringing tasks and entries of older versions of their kinds up to date on the way.</summary>
/// <remarks>A catalogue whose kinds are all at version 1 has nothing to bring up to date, and no document is looked at twice.</remarks>
internal static class KindUpgrader
{
    internal const string VersionMember = "kindVersion";

    internal static T? Deserialize<T>(ReadOnlySpan<byte> utf8, JsonTypeInfo<T> info, HomeworkCatalog catalog, HomeworkJsonLimits limits)
    {
        if (!catalog.HasUpgrades)
        {
            return JsonSerializer.Deserialize(utf8, info);
        }

        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = limits.Depth });
        var root = JsonNode.Parse(ref reader);
        if (reader.Read())
        {
            throw new CodedJsonException(JsonProblemCodes.Malformed);
        }

        Upgrade(root, isTask: typeof(T) == typeof(HomeworkTask), catalog);
        return root.Deserialize(info);
    }

    private static void Upgrade(JsonNode? node, bool isTask, HomeworkCatalog catalog)
    {
        switch (node)
        {
            case JsonArray items:
                foreach (var item in items)
                {
                    Upgrade(item, isTask: false, catalog);
                }

                break;
            case JsonObject members:
                UpgradeObject(members, isTask, catalog);
                foreach (var (name, value) in members.ToArray())
                {
                    Upgrade(value, name == "task", catalog);
                }

                break;
            default:
                break;
        }
    }

    private static void UpgradeObject(JsonObject members, bool isTask, HomeworkCatalog catalog)
    {
        if (members["kind"] is not JsonValue name || !name.TryGetValue<string>(out var kindName) || !catalog.TryGet(kindName, out var kind) || kind.Version == 1)
        {
            return;
        }

        var version = members[VersionMember] is JsonValue given && given.TryGetValue<int>(out var number) ? number : 1;
        foreach (var upgrade in kind.Upgrades.Where(upgrade => upgrade.FromVersion >= version))
        {
            (isTask ? upgrade.Task : upgrade.Entry)(members);
        }

        if (version < kind.Version)
        {
            members[VersionMember] = kind.Version;
        }
    }
}
