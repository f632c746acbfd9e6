using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace HomeworkKit.Serialization.Direct;

/// <content>Members and lists, read.</content>
/// <remarks>
/// Converters are handed to methods that the compiler inlines: it then knows which converter it is, and calls it directly.
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

    internal static unsafe IReadOnlyList<T> ItemsOf<T>(
        ref Utf8JsonReader reader, DirectReading reading, delegate*<ref Utf8JsonReader, DirectReading, DiscriminatorPlace, T> read)
    {
        BeginArray(ref reader);
        var items = new T[4];
        var count = 0;
        while (NextItem(ref reader))
        {
            AddItem(ref items, count++, RecordOf(ref reader, reading, read));
        }

        return ListOf(items, count);
    }

    internal static unsafe T RecordOf<T>(
        ref Utf8JsonReader reader, DirectReading reading, delegate*<ref Utf8JsonReader, DirectReading, DiscriminatorPlace, T> read)
    {
        BeginObject(ref reader);
        return read(ref reader, reading, DiscriminatorPlace.None);
    }

    internal static unsafe T? RecordOrNull<T>(
        ref Utf8JsonReader reader, DirectReading reading, delegate*<ref Utf8JsonReader, DirectReading, DiscriminatorPlace, T> read)
        where T : class => reader.TokenType == JsonTokenType.Null ? null : RecordOf(ref reader, reading, read);
}
