using System.Collections.ObjectModel;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace HomeworkKit.Serialization.Direct;

/// <summary>What the generated methods are made of.</summary>
internal static partial class DirectToken
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

    /// <summary>Gives a member's name without escapes.</summary>
    internal static ReadOnlySpan<byte> MemberName(ref Utf8JsonReader reader) => reader.ValueIsEscaped ? Unescaped(ref reader) : reader.ValueSpan;

    /// <summary>Keeps a member that nobody knows.</summary>
    internal static void KeepUnknown(ref Utf8JsonReader reader, ref UnknownFields? unknown)
    {
        unknown ??= [];
        if (!unknown.TryAdd(reader.GetString()!, UnknownValue(ref reader)))
        {
            throw Unusual();
        }
    }

    /// <summary>
    /// Keeps a member that nobody knows of an object whose <c>type</c> says which case it is; names that begin with <c>$</c> are reserved there.
    /// </summary>
    internal static void KeepUnknownOfType(
        ref Utf8JsonReader reader,
        scoped ReadOnlySpan<byte> name,
        ref UnknownFields? unknown,
        ref DiscriminatorPlace place) => KeepUnknownOfCase(ref reader, name, "type"u8, ref unknown, ref place);

    /// <summary>Keeps a member that nobody knows of a task or entry; the version of its kind is no such member.</summary>
    internal static void KeepUnknownOfKind(
        ref Utf8JsonReader reader,
        scoped ReadOnlySpan<byte> name,
        ref UnknownFields? unknown,
        ref DiscriminatorPlace place,
        ref ulong met)
    {
        const ulong Version = 1UL << 63;
        if (!name.SequenceEqual("kindVersion"u8))
        {
            KeepUnknownOfCase(ref reader, name, "kind"u8, ref unknown, ref place);
            return;
        }

        ValueOnce(ref reader, ref met, Version);
        if (reader.TokenType != JsonTokenType.Null && reader.GetInt32() != 1)
        {
            throw Unusual();
        }
    }

    /// <summary>Passes over a member that nobody knows and nobody keeps.</summary>
    internal static void SkipUnknown(ref Utf8JsonReader reader) => UnknownValue(ref reader);

    private static void KeepUnknownOfCase(
        ref Utf8JsonReader reader, scoped ReadOnlySpan<byte> name, ReadOnlySpan<byte> discriminator, ref UnknownFields? unknown, ref DiscriminatorPlace place)
    {
        if (place == DiscriminatorPlace.None)
        {
            KeepUnknown(ref reader, ref unknown);
        }
        else if (name.SequenceEqual(discriminator))
        {
            place = place == DiscriminatorPlace.Ahead && reader.Read() ? DiscriminatorPlace.Behind : throw Unusual();
        }
        else if (name.StartsWith("$"u8))
        {
            throw Unusual();
        }
        else
        {
            KeepUnknown(ref reader, ref unknown);
        }
    }

    private static ReadOnlySpan<byte> Unescaped(ref Utf8JsonReader reader)
    {
        var name = new byte[reader.ValueSpan.Length];
        return name.AsSpan(0, reader.CopyString(name));
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
