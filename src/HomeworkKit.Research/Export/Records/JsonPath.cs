using System.Text.Json;

namespace HomeworkKit.Research;

/// <summary>The way from an object to one of its values.</summary>
internal static class JsonPath
{
    internal static JsonElement? Find(JsonElement from, ReadOnlySpan<string> path)
    {
        foreach (var name in path)
        {
            if (from.ValueKind != JsonValueKind.Object || !from.TryGetProperty(name, out from))
            {
                return null;
            }
        }

        return from.ValueKind == JsonValueKind.Null ? null : from;
    }
}
