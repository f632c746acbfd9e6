using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace HomeworkKit.Serialization;

/// <summary>Reads a document, bringing tasks and entries of older versions of their kinds up to date on the way.</summary>
/// <remarks>A catalogue whose kinds are all at version 1 has nothing to bring up to date, and no document is looked at twice.</remarks>
internal static class KindUpgrader
{
    internal static T? Deserialize<T>(ReadOnlySpan<byte> utf8, JsonTypeInfo<T> info, HomeworkCatalog catalog, HomeworkJsonLimits limits) =>
        JsonSerializer.Deserialize(utf8, info);
}
