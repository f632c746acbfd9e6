using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime.Text;

namespace HomeworkKit.Research;

/// <summary>One object of a mapping's JSON: gives its members, and knows which of them nobody asked for.</summary>
internal sealed class MappingMember
{
    private readonly JsonObject _json;
    private readonly string _path;
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    internal MappingMember(JsonNode? json, string path) =>
        (_json, _path) = (json as JsonObject ?? throw new FormatException($"csv-mapping/wrong-member: {path} is no object."), path);

    internal FormatException Wrong(string name, Exception? why = null) => new($"csv-mapping/wrong-member: {_path}.{name} is missing or cannot be used.", why);

    internal MappingMember Member(string name) => Optional(name) ?? throw Wrong(name);

    internal MappingMember? Optional(string name) => Find(name) is { } node ? new MappingMember(node, $"{_path}.{name}") : null;

    internal string Text(string name) => OptionalText(name) is { Length: > 0 } text ? text : throw Wrong(name);

    internal string? OptionalText(string name) => Find(name) switch
    {
        null => null,
        JsonValue value when value.TryGetValue(out string? text) => text,
        _ => throw Wrong(name),
    };

    internal IReadOnlyList<string> Texts(string name) => Find(name) switch
    {
        null => [],
        JsonArray list when list.All(static one => one?.GetValueKind() == JsonValueKind.String) => [.. list.Select(static one => one!.GetValue<string>())],
        _ => throw Wrong(name),
    };

    internal IEnumerable<MappingMember> List(string name) =>
        Find(name) is JsonArray { Count: > 0 } list ? [.. list.Select((one, place) => new MappingMember(one, $"{_path}.{name}[{place}]"))] : throw Wrong(name);

    internal bool Flag(string name) => Find(name)?.GetValueKind() switch
    {
        null or JsonValueKind.False => false,
        JsonValueKind.True => true,
        _ => throw Wrong(name),
    };

    internal int? Whole(string name) => Find(name) switch
    {
        null => null,
        JsonValue value when value.TryGetValue(out int number) && number >= 0 => number,
        _ => throw Wrong(name),
    };

    internal decimal Number(string name) => Find(name) is JsonValue value && value.TryGetValue(out decimal number) ? number : throw Wrong(name);

    internal decimal? OptionalNumber(string name) => Find(name) is null ? null : Number(name);

    internal T Choice<T>(string name, T? usual = null)
        where T : struct, Enum
    {
        if (OptionalText(name) is not { } text)
        {
            return usual ?? throw Wrong(name);
        }

        foreach (var value in Enum.GetValues<T>())
        {
            if (KebabCase.Of(value) == text)
            {
                return value;
            }
        }

        throw Wrong(name);
    }

    internal T Parsed<T>(string name, IPattern<T> pattern) => pattern.Parse(Text(name)) is { Success: true } result ? result.Value : throw Wrong(name);

    internal void NothingElse()
    {
        if (_json.Select(static member => member.Key).FirstOrDefault(name => !_asked.Contains(name) && !name.StartsWith('_')) is not null)
        {
            throw new FormatException($"csv-mapping/unknown-member: {_path} has a member that no mapping has.");
        }
    }

    private JsonNode? Find(string name)
    {
        _asked.Add(name);
        return _json[name];
    }
}
