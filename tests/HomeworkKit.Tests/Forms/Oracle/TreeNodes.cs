using System.Buffers;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using HomeworkKit.Forms;
using HomeworkKit.Serialization;
using HomeworkKit.Serialization.Direct;

namespace HomeworkKit.Tests.Forms.Oracle;

/// <summary>Puts answers into JSON as the member that takes them is written, and entries into nodes and back.</summary>
internal static class TreeNodes
{
    internal static JsonNode? Of(FormValue answer, FormQuestion question, Type? type, bool isList) =>
        answer switch
        {
            FormValue.Text text => JsonValue.Create(text.Words),
            FormValue.YesNo yesNo => JsonValue.Create(yesNo.IsYes),
            FormValue.Choice choice => isList ? new JsonArray(JsonValue.Create(choice.Key)) : JsonValue.Create(choice.Key),
            FormValue.Choices choices => choices.Keys.Count == 0
                ? null
                : new JsonArray([.. choices.Keys.Select(static key => (JsonNode?)JsonValue.Create(key))]),
            FormValue.Number number when type == typeof(Rating) && question.Control is FormControl.Scale scale => Written(
                DirectLeaf<RatingJsonConverter>.Converter,
                Rating.Of(number.Value, scale.On)),
            FormValue.Number number => JsonValue.Create(Shortest(number.Value)),
            FormValue.Minutes minutes => JsonValue.Create(Shortest(minutes.Value)),
            FormValue.OnScale rating => type == typeof(Rating)
                ? Written(DirectLeaf<RatingJsonConverter>.Converter, rating.Value)
                : JsonValue.Create(Shortest(rating.Value.Value)),
            FormValue.Date date => Written(DirectLeaf<LocalDateJsonConverter>.Converter, date.Day),
            FormValue.Time time => Written(DirectLeaf<LocalTimeJsonConverter>.Converter, time.Clock),
            FormValue.Moment moment => Written(DirectLeaf<InstantJsonConverter>.Converter, moment.At),
            _ => null,
        };

    internal static JsonObject Of(ContentRecord record, HomeworkCatalog catalog)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        using (var writer = new Utf8JsonWriter(buffer))
        {
            catalog.Json.Direct.WriteWhole(writer, record);
        }

        return JsonNode.Parse(buffer.WrittenSpan)!.AsObject();
    }

    internal static ContentRecord Record(JsonObject node, Type type, HomeworkCatalog catalog)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        using (var writer = new Utf8JsonWriter(buffer))
        {
            node.WriteTo(writer);
        }

        return typeof(HomeworkTask).IsAssignableFrom(type)
            ? catalog.Json.Direct.Read<HomeworkTask>(buffer.WrittenSpan)
            : catalog.Json.Direct.Read<HomeworkEntry>(buffer.WrittenSpan);
    }

    // A whole number cannot be read from 3.0.
    private static decimal Shortest(decimal number) => decimal.Truncate(number) == number ? decimal.Truncate(number) : number;

    private static JsonNode? Written<T>(JsonConverter<T> converter, T value)
    {
        var buffer = new ArrayBufferWriter<byte>(64);
        using (var writer = new Utf8JsonWriter(buffer))
        {
            converter.Write(writer, value, DirectToken.NoOptions);
        }

        return JsonNode.Parse(buffer.WrittenSpan);
    }
}
