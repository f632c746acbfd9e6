using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using HomeworkKit.Serialization.Direct;

namespace HomeworkKit.Serialization;

/// <summary>Brings tasks and entries of older versions of their kinds up to date before a document is read.</summary>
/// <remarks>A catalogue whose kinds are all at version 1 has nothing to bring up to date, and no document is looked at twice.</remarks>
internal static class KindUpgrader
{
    internal const string VersionMember = "kindVersion";

    private const string TaskMember = "task";
    private const string EntryMember = "entry";

    /// <summary>Gives the document with its tasks and entries up to date.</summary>
    internal static ReadOnlySpan<byte> UpToDate(ReadOnlySpan<byte> utf8, Type root, HomeworkCatalog catalog, HomeworkJsonLimits limits)
    {
        if (!catalog.HasUpgrades)
        {
            return utf8;
        }

        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = limits.Depth });
        var document = JsonNode.Parse(ref reader);
        if (reader.Read())
        {
            throw new CodedJsonException(JsonProblemCodes.Malformed);
        }

        // At the root the member's name is told by what is read; everywhere else it says whether a task or an entry stands there.
        return Upgrade(
            document,
            root == typeof(HomeworkTask) ? TaskMember
                : root == typeof(HomeworkEntry) ? EntryMember
                : null,
            catalog)
            ? Written(document!)
            : utf8;
    }

    private static bool Upgrade(JsonNode? node, string? name, HomeworkCatalog catalog)
    {
        var changed = false;
        switch (node)
        {
            case JsonArray items:
                foreach (var item in items)
                {
                    changed |= Upgrade(item, null, catalog);
                }

                break;
            case JsonObject members:
                changed = UpgradeObject(members, name, catalog);
                foreach (var (member, value) in members.ToArray())
                {
                    changed |= Upgrade(value, member, catalog);
                }

                break;
            default:
                break;
        }

        return changed;
    }

    private static bool UpgradeObject(JsonObject members, string? place, HomeworkCatalog catalog)
    {
        // Only where a task or an entry can stand: a part may have a member named kind with a word of its own.
        if (place is not (TaskMember or EntryMember)
            || members[DirectJson.KindMember] is not JsonValue name || !name.TryGetValue<string>(out var kindName) || !catalog.TryGet(kindName, out var kind))
        {
            return false;
        }

        var version = VersionOf(members);
        if (version is not { } from || from < 1 || from >= kind.Version)
        {
            // Up to date, or wrong in a way that the reading which follows tells.
            return false;
        }

        Apply(kind.Upgrades.Where(upgrade => upgrade.FromVersion >= from).Select(upgrade => place == TaskMember ? upgrade.Task : upgrade.Entry), members);
        members[VersionMember] = kind.Version;
        return true;
    }

    [SuppressMessage(
        "Design",
        "CA1031:Do not catch general exception types",
        Justification = "Upgrades meet whatever somebody wrote, and throw where it is not what they expect; the message may hold content.")]
    private static void Apply(IEnumerable<Action<JsonObject>> upgrades, JsonObject members)
    {
        var path = members.GetPath();
        try
        {
            foreach (var upgrade in upgrades)
            {
                upgrade(members);
            }
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            throw new CodedJsonException(JsonProblemCodes.InvalidValue, path);
        }
    }

    private static int? VersionOf(JsonObject members) =>
        !members.TryGetPropertyValue(VersionMember, out var given) ? 1
        : given is JsonValue value && value.TryGetValue<int>(out var number) ? number
        : null;

    private static ReadOnlySpan<byte> Written(JsonNode document)
    {
        var buffer = new ArrayBufferWriter<byte>(4096);
        using (var writer = new Utf8JsonWriter(buffer))
        {
            document.WriteTo(writer);
        }

        return buffer.WrittenSpan;
    }
}
