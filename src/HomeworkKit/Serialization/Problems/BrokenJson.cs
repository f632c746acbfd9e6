using System.Globalization;
using System.Text.Json;
using HomeworkKit.Serialization.Direct;

namespace HomeworkKit.Serialization;

/// <summary>Finds where a text stops being JSON.</summary>
/// <remarks>
/// The place is that of the member or item that was being read. Inside an object with a discriminator it is the object itself, since the whole of it is looked
/// at before its case is known; inside what is not described it is the member that holds it.
/// </remarks>
internal static class BrokenJson
{
    internal static JsonProblem? Find(ReadOnlySpan<byte> utf8, Type root, DirectJson json, HomeworkJsonLimits limits)
    {
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = limits.Depth });
        var frames = new Stack<Frame>();
        try
        {
            while (reader.Read())
            {
                Take(ref reader, frames, root, json);
            }

            return null;
        }
        catch (JsonException)
        {
            return new JsonProblem(IsTooDeep(utf8, limits) ? JsonProblemCodes.TooDeep : JsonProblemCodes.Malformed, "$" + string.Concat(frames.Reverse()));
        }
    }

    private static void Take(ref Utf8JsonReader reader, Stack<Frame> frames, Type root, DirectJson json)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.PropertyName:
                frames.Peek().Meet(reader.GetString()!, json.Catalog);
                return;
            case JsonTokenType.StartObject when FrameOf(frames, root, json, isArray: false) is { } frame:
                frames.Push(frame);
                return;
            case JsonTokenType.StartArray when FrameOf(frames, root, json, isArray: true) is { } frame:
                frames.Push(frame);
                return;
            case JsonTokenType.StartObject or JsonTokenType.StartArray:
                reader.Skip();
                break;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                frames.Pop();
                break;
            default:
                break;
        }

        if (frames.TryPeek(out var outer))
        {
            outer.HasRead();
        }
    }

    // Null for an unknown value.
    private static Frame? FrameOf(Stack<Frame> frames, Type root, DirectJson json, bool isArray)
    {
        var (type, isList) = frames.TryPeek(out var outer) ? outer.Expected : (root, false);
        return type is null ? null
            : isArray ? isList ? new Frame(type) : null
            : isList ? null
            : json.ChoiceOf(type) is { } choice ? new Frame(choice)
            : json.Catalog.Describe(type) is { } record ? new Frame(record)
            : null;
    }

    // What can be read further with one level more was too deep, and nothing else.
    private static bool IsTooDeep(ReadOnlySpan<byte> utf8, HomeworkJsonLimits limits)
    {
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = limits.Depth + 1 });
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray && reader.CurrentDepth >= limits.Depth)
                {
                    return true;
                }
            }
        }
        catch (JsonException)
        {
            return false;
        }

        return false;
    }

    private sealed class Frame
    {
        private readonly RecordDescription? _record;
        private readonly IUnionReader? _choice;
        private readonly Type? _item;
        private MemberDescription? _member;
        private string? _shown;
        private int _index;

        internal Frame(RecordDescription record) => _record = record;

        internal Frame(IUnionReader choice) => _choice = choice;

        internal Frame(Type item) => _item = item;

        /// <summary>Gets the type of the value that comes next, and whether it is a list of that.</summary>
        internal (Type? Type, bool IsList) Expected => _item is not null ? (_item, false) : (_member?.Type, _member is { IsList: true });

        internal void Meet(string name, HomeworkCatalog catalog)
        {
            _member = _record?.Find(name);
            _shown = _record is not null
                ? catalog.Json.HasMember(name)
                    ? "." + name
                    : ".*"
                : string.Equals(name, _choice?.Discriminator, StringComparison.Ordinal)
                    ? "." + name
                    : null;
        }

        internal void HasRead()
        {
            _index++;
            (_member, _shown) = (null, null);
        }

        public override string ToString() => _item is null ? _shown ?? string.Empty : string.Create(CultureInfo.InvariantCulture, $"[{_index}]");
    }
}
