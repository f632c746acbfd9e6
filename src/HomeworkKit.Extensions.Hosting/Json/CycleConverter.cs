using System.Buffers;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace HomeworkKit.Extensions.Hosting;

/// <summary>Lets an endpoint answer with a cycle: it is written as its document, by the library's own writer.</summary>
internal sealed class CycleConverter(HomeworkJson json) : JsonConverter<HomeworkCycle>, IJsonTypeInfoResolver
{
    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) =>
        type == typeof(HomeworkCycle) ? JsonMetadataServices.CreateValueInfo<HomeworkCycle>(options, this) : null;

    // What is wrong with a document is told by code alone.
    public override HomeworkCycle Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        return json.TryRead(JsonMarshal.GetRawUtf8Value(document.RootElement), out var cycle, out var problem) ? cycle : throw new JsonException(problem.Code);
    }

    public override void Write(Utf8JsonWriter writer, HomeworkCycle value, JsonSerializerOptions options)
    {
        var buffer = new ArrayBufferWriter<byte>(4096);
        json.Write(buffer, value);
        writer.WriteRawValue(buffer.WrittenSpan, skipInputValidation: true);
    }
}
