using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime.Text;

namespace HomeworkKit.Benchmarks.Serialization;

/// <summary>What one would write first: NodaTime's text pattern, by way of strings.</summary>
internal sealed class PatternJsonConverter<T>(IPattern<T> pattern) : JsonConverter<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => pattern.Parse(reader.GetString()!).GetValueOrThrow();

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(pattern.Format(value));
}
