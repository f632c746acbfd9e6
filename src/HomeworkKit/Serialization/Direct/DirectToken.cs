using System.Collections.ObjectModel;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace HomeworkKit.Serialization.Direct;

/// <summary>What the generated methods are made of.</summary>
internal static class DirectToken
{
    /// <summary>What converters are called with: those of this assembly take nothing from it, the framework's no member twice.</summary>
    internal static readonly JsonSerializerOptions NoOptions = new() { AllowDuplicateProperties = false };

    internal static JsonException Unusual() => new();

    internal static void BeginObject(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw Unusual();
        }
    }

    internal static void BeginArray(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw Unusual();
        }
    }

    // A reader of a whole text has a token left until the object ends; what is no name is its end.
    internal static bool NextMember(ref Utf8JsonReader reader) => reader.Read() && reader.TokenType == JsonTokenType.PropertyName;

    internal static bool NextItem(ref Utf8JsonReader reader) => reader.Read() && reader.TokenType != JsonTokenType.EndArray;

    internal static void ValueOnce(ref Utf8JsonReader reader, ref ulong met, ulong member)
    {
        if ((met & member) != 0 || !reader.Read())
        {
            throw Unusual();
        }

        met |= member;
    }

    internal static void AllPresent(ulong met, ulong required)
    {
        if ((met & required) != required)
        {
            throw Unusual();
        }
    }

    internal static void NotNull(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            throw Unusual();
        }
    }

    internal static void AddItem<T>(ref T[] items, int count, T item)
    {
        if (count == items.Length)
        {
            Array.Resize(ref items, count * 2);
        }

        items[count] = item;
    }

    internal static IReadOnlyList<T> ListOf<T>(T[] items, int count)
    {
        if (count == 0)
        {
            return ReadOnlyCollection<T>.Empty;
        }

        if (count != items.Length)
        {
            Array.Resize(ref items, count);
        }

        return ValueList<T>.Own(items);
    }

    internal static bool IsDefault<T>(T value) => EqualityComparer<T>.Default.Equals(value, default);

    /// <summary>Keeps a member that nobody knows, unless its name means something to the contract.</summary>
    internal static void KeepUnknown(ref Utf8JsonReader reader, ref UnknownFields? unknown)
    {
        var name = reader.ValueSpan;
        if (reader.ValueIsEscaped || name.StartsWith("$"u8) || name.SequenceEqual("kind"u8) || name.SequenceEqual("type"u8) || name.SequenceEqual("kindVersion"u8))
        {
            throw Unusual();
        }

        unknown ??= [];
        if (!unknown.TryAdd(reader.GetString()!, UnknownValue(ref reader)))
        {
            throw Unusual();
        }
    }

    internal static void Keep(UnknownFields? unknown, IKeepsUnknownFields record)
    {
        if (unknown is not null)
        {
            record.Unknown = unknown;
        }
    }

    internal static void WriteUnknown(Utf8JsonWriter writer, IKeepsUnknownFields record) => WriteUnknown(writer, record.Unknown);

    internal static void WriteUnknown(Utf8JsonWriter writer, UnknownFields? unknown)
    {
        if (unknown is not null)
        {
            foreach (var (name, value) in unknown)
            {
                writer.WritePropertyName(name);
                value.WriteTo(writer);
            }
        }
    }

    private static JsonElement UnknownValue(ref Utf8JsonReader reader)
    {
        reader.Read();
        return JsonMetadataServices.JsonElementConverter.Read(ref reader, typeof(JsonElement), NoOptions);
    }
}
