using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace HomeworkKit.Forms;

/// <summary>Puts answers into JSON as the member that takes them is written.</summary>
internal static class FormNodes
{
    internal static JsonNode? Of(FormValue answer, FormQuestion question, Type? type, JsonSerializerOptions options) => answer switch
    {
        FormValue.Text text => JsonValue.Create(text.Words),
        FormValue.YesNo yesNo => JsonValue.Create(yesNo.IsYes),
        FormValue.Choice choice => IsList(type, options) ? new JsonArray(JsonValue.Create(choice.Key)) : JsonValue.Create(choice.Key),
        FormValue.Choices choices => choices.Keys.Count == 0 ? null : new JsonArray([.. choices.Keys.Select(static key => (JsonNode?)JsonValue.Create(key))]),
        FormValue.Number number when type == typeof(Rating) && question.Control is FormControl.Scale scale => Written(Rating.Of(number.Value, scale.On), options),
        FormValue.Number number => JsonValue.Create(Shortest(number.Value)),
        FormValue.Minutes minutes => JsonValue.Create(Shortest(minutes.Value)),
        FormValue.OnScale rating => type == typeof(Rating) ? Written(rating.Value, options) : JsonValue.Create(Shortest(rating.Value.Value)),
        FormValue.Date date => Written(date.Day, options),
        FormValue.Time time => Written(time.Clock, options),
        FormValue.Moment moment => Written(moment.At, options),
        _ => null,
    };

    private static bool IsList(Type? type, JsonSerializerOptions options) =>
        type is not null && type != typeof(string) && options.TryGetTypeInfo(type, out var info) && info.Kind == JsonTypeInfoKind.Enumerable;

    // A whole number cannot be read from 3.0.
    private static decimal Shortest(decimal number) => decimal.Truncate(number) == number ? decimal.Truncate(number) : number;

    private static JsonNode? Written<T>(T value, JsonSerializerOptions options) => JsonSerializer.SerializeToNode(value, (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T)));
}
