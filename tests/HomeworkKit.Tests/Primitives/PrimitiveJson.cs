using System.Text.Json;

namespace HomeworkKit.Tests.Primitives;

/// <summary>Reads and writes one value by the converter that its type names.</summary>
internal static class PrimitiveJson
{
    internal static string Write<T>(T value) => JsonSerializer.Serialize(value);

    internal static T? Read<T>(string json) => JsonSerializer.Deserialize<T>(json);

    internal static bool Survives<T>(T value) => EqualityComparer<T>.Default.Equals(value, Read<T>(Write(value)));

    /// <summary>Asserts that reading is refused with this code, and that nothing of what was read is repeated.</summary>
    internal static void Refuses<T>(string json, string code)
    {
        var refusal = Assert.ThrowsAny<JsonException>(() => Read<T>(json));
        Assert.Equal(code, Assert.IsType<CodedJsonException>(refusal).Code);
    }
}
