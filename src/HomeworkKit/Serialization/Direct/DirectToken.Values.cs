using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace HomeworkKit.Serialization.Direct;

/// <content>Members and lists, read and written.</content>
/// <remarks>
/// Converters are handed to methods that the compiler inlines: it then knows which converter it is, and calls it directly. Absent members and empty lists are
/// not written.
/// </remarks>
internal static partial class DirectToken
{
    internal static string TextOf(ref Utf8JsonReader reader) => reader.GetString() ?? throw Unusual();

    internal static bool? BooleanOrNull(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.Null ? null : reader.GetBoolean();

    internal static int? Int32OrNull(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.Null ? null : reader.GetInt32();

    internal static long? Int64OrNull(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.Null ? null : reader.GetInt64();

    internal static decimal? DecimalOrNull(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.Null ? null : reader.GetDecimal();

    internal static double? DoubleOrNull(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.Null ? null : reader.GetDouble();

    // Nobody asks a converter of null.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static T LeafOf<T>(ref Utf8JsonReader reader, JsonConverter<T> converter)
    {
        NotNull(ref reader);
        return converter.Read(ref reader, typeof(T), NoOptions)!;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static T? LeafOrNull<T>(ref Utf8JsonReader reader, JsonConverter<T> converter)
        where T : struct => reader.TokenType == JsonTokenType.Null ? null : converter.Read(ref reader, typeof(T), NoOptions);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static T? PartOrNull<T>(ref Utf8JsonReader reader, JsonConverter<T> converter)
        where T : class => reader.TokenType == JsonTokenType.Null ? null : converter.Read(ref reader, typeof(T), NoOptions);

    internal static IReadOnlyList<string> TextsOf(ref Utf8JsonReader reader)
    {
        BeginArray(ref reader);
        var items = new string[4];
        var count = 0;
        while (NextItem(ref reader))
        {
            AddItem(ref items, count++, TextOf(ref reader));
        }

        return ListOf(items, count);
    }

    internal static IReadOnlyList<T> LeavesOf<T>(ref Utf8JsonReader reader, JsonConverter<T> converter)
    {
        BeginArray(ref reader);
        var items = new T[4];
        var count = 0;
        while (NextItem(ref reader))
        {
            AddItem(ref items, count++, LeafOf(ref reader, converter));
        }

        return ListOf(items, count);
    }

    internal static unsafe IReadOnlyList<T> ItemsOf<T>(ref Utf8JsonReader reader, DirectJson json, delegate*<ref Utf8JsonReader, DirectJson, T> read)
    {
        BeginArray(ref reader);
        var items = new T[4];
        var count = 0;
        while (NextItem(ref reader))
        {
            AddItem(ref items, count++, read(ref reader, json));
        }

        return ListOf(items, count);
    }

    internal static void WriteText(Utf8JsonWriter writer, ReadOnlySpan<byte> name, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(name, value);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void WriteLeaf<T>(Utf8JsonWriter writer, ReadOnlySpan<byte> name, T? value, JsonConverter<T> converter)
        where T : struct
    {
        if (value is { } present)
        {
            writer.WritePropertyName(name);
            converter.Write(writer, present, NoOptions);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void WriteLeaf<T>(Utf8JsonWriter writer, ReadOnlySpan<byte> name, T? value, JsonConverter<T> converter)
        where T : class
    {
        if (value is not null)
        {
            writer.WritePropertyName(name);
            converter.Write(writer, value, NoOptions);
        }
    }

    internal static void WriteTexts(Utf8JsonWriter writer, ReadOnlySpan<byte> name, IReadOnlyList<string>? values)
    {
        if (values is { Count: > 0 })
        {
            writer.WriteStartArray(name);
            for (var i = 0; i < values.Count; i++)
            {
                writer.WriteStringValue(values[i]);
            }

            writer.WriteEndArray();
        }
    }

    internal static void WriteLeaves<T>(Utf8JsonWriter writer, ReadOnlySpan<byte> name, IReadOnlyList<T>? values, JsonConverter<T> converter)
    {
        if (values is { Count: > 0 })
        {
            writer.WriteStartArray(name);
            for (var i = 0; i < values.Count; i++)
            {
                converter.Write(writer, values[i], NoOptions);
            }

            writer.WriteEndArray();
        }
    }

    internal static unsafe void WriteItems<T>(
        Utf8JsonWriter writer, ReadOnlySpan<byte> name, IReadOnlyList<T>? values, DirectJson json, delegate*<Utf8JsonWriter, T, DirectJson, void> write)
    {
        if (values is { Count: > 0 })
        {
            writer.WriteStartArray(name);
            for (var i = 0; i < values.Count; i++)
            {
                write(writer, values[i], json);
            }

            writer.WriteEndArray();
        }
    }
}
