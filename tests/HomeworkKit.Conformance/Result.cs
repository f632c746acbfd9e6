using System.Text.Json.Nodes;
using HomeworkKit.Research;

namespace HomeworkKit.Conformance;

/// <summary>How results are written: a value that does not exist is null with its reason beside it, and never NaN.</summary>
public static class Result
{
    /// <summary>Adds a number, or null with a reason.</summary>
    /// <param name="result">The result.</param>
    /// <param name="name">The number's name.</param>
    /// <param name="value">The number.</param>
    /// <param name="reason">Why there is none; used if there is none.</param>
    public static void Number(this JsonObject result, string name, decimal? value, string reason) =>
        Add(result, name, value is { } number ? JsonValue.Create(number) : null, reason);

    /// <summary>Adds a number, or null with a reason.</summary>
    /// <param name="result">The result.</param>
    /// <param name="name">The number's name.</param>
    /// <param name="value">The number; one that is not finite does not exist.</param>
    /// <param name="reason">Why there is none; used if there is none.</param>
    public static void Number(this JsonObject result, string name, double? value, string reason) =>
        Add(result, name, value is { } number && double.IsFinite(number) ? JsonValue.Create(number) : null, reason);

    /// <summary>Adds a figure, or null with its reason.</summary>
    /// <param name="result">The result.</param>
    /// <param name="name">The figure's name.</param>
    /// <param name="measure">The figure.</param>
    public static void Figure(this JsonObject result, string name, Measure measure) =>
        result.Number(name, measure.Value, measure.Reason is { } reason ? KebabCase.Of(reason) : string.Empty);

    /// <summary>Makes a list of texts.</summary>
    /// <param name="texts">The texts.</param>
    /// <returns>The list.</returns>
    public static JsonArray List(IEnumerable<string?> texts) => List(texts.Select(static text => text is null ? null : (JsonNode)JsonValue.Create(text)));

    /// <summary>Makes a list.</summary>
    /// <param name="items">The items.</param>
    /// <returns>The list.</returns>
    public static JsonArray List(IEnumerable<JsonNode?> items) => new([.. items]);

    private static void Add(JsonObject result, string name, JsonValue? value, string reason)
    {
        result[name] = value;
        if (value is null)
        {
            result[name + "Reason"] = reason;
        }
    }
}
