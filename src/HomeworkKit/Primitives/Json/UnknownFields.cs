using System.Text.Json;

namespace HomeworkKit;

/// <summary>JSON members that the reading version does not know, kept to be written again.</summary>
internal sealed class UnknownFields : Dictionary<string, JsonElement>
{
    public UnknownFields()
        : base(StringComparer.Ordinal)
    {
    }

    internal static bool AreEqual(UnknownFields? one, UnknownFields? other)
    {
        if ((one?.Count ?? 0) != (other?.Count ?? 0))
        {
            return false;
        }

        if (one is null || other is null)
        {
            return true;
        }

        foreach (var (name, value) in one)
        {
            if (!other.TryGetValue(name, out var otherValue) || !JsonElement.DeepEquals(value, otherValue))
            {
                return false;
            }
        }

        return true;
    }
}
