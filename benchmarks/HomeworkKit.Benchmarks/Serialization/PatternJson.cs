using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using HomeworkKit.Events;
using HomeworkKit.Oracle;
using NodaTime.Serialization.SystemTextJson;

namespace HomeworkKit.Benchmarks.Serialization;

/// <summary>
/// The same documents by the serialiser's source-generated metadata of every record, with times by NodaTime.Serialization.SystemTextJson, and without limits,
/// codes or formats of other versions.
/// </summary>
internal sealed class PatternJson
{
    private readonly JsonTypeInfo<CycleEvent> _event;
    private readonly JsonTypeInfo<Document> _document;

    internal PatternJson(HomeworkCatalog catalog)
    {
        var options = new JsonSerializerOptions(new HomeworkJsonContract(catalog, HomeworkJsonLimits.Default).Options);
        JsonConverter[] theirs =
        [
            NodaConverters.InstantConverter,
            NodaConverters.LocalDateConverter,
            NodaConverters.LocalTimeConverter,
            NodaConverters.LocalDateTimeConverter,
        ];
        foreach (var ours in options.Converters.Where(one => Array.Exists(theirs, their => their.Type == one.Type)).ToArray())
        {
            options.Converters.Remove(ours);
        }

        foreach (var converter in theirs)
        {
            options.Converters.Add(converter);
        }

        options.TypeInfoResolver = JsonTypeInfoResolver.Combine(options.TypeInfoResolver, new DefaultJsonTypeInfoResolver());
        _event = (JsonTypeInfo<CycleEvent>)options.GetTypeInfo(typeof(CycleEvent));
        _document = (JsonTypeInfo<Document>)options.GetTypeInfo(typeof(Document));
    }

    internal void Write(Utf8JsonWriter writer, HomeworkCycle cycle)
    {
        writer.WriteStartObject();
        writer.WriteString("format"u8, "homeworkkit/1"u8);
        writer.WriteStartArray("events"u8);
        foreach (var happened in cycle.Events)
        {
            JsonSerializer.Serialize(writer, happened, _event);
        }

        writer.WriteEndArray();
        HandWrittenCycleWriter.WriteSummary(writer, cycle);
        writer.WriteEndObject();
    }

    internal HomeworkCycle Read(ReadOnlySpan<byte> utf8) => Fold(JsonSerializer.Deserialize(utf8, _document)!);

    internal HomeworkCycle Read(string text) => Fold(JsonSerializer.Deserialize(text, _document)!);

    private static HomeworkCycle Fold(Document document) => HomeworkCycle.Replay(document.Events, HomeworkCatalog.BuiltIn).OrThrow();

    internal sealed class Document
    {
        public required string Format { get; init; }

        public required IReadOnlyList<CycleEvent> Events { get; init; }
    }
}
