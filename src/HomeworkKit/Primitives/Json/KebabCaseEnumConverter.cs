using System.Text.Json;
using System.Text.Json.Serialization;

namespace HomeworkKit;

/// <summary>Reads and writes an enum by its name in kebab case: <c>InSession</c> as <c>"in-session"</c>. Integers and anything else are refused.</summary>
/// <remarks>The framework's own converter reads <c>"a, b"</c> as a combination, takes numbers, and is not safe for ahead-of-time compilation.</remarks>
/// <typeparam name="TEnum">The enum; its members are its only values.</typeparam>
public sealed class KebabCaseEnumConverter<TEnum> : JsonConverter<TEnum>, INamedValues
    where TEnum : struct, Enum
{
    IReadOnlyList<string> INamedValues.Names => [.. KebabCase<TEnum>.EncodedNames.Select(static name => name.Value)];

    /// <inheritdoc/>
    public override TEnum Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw new CodedJsonException(JsonCodes.WrongType);
        }

        var names = KebabCase<TEnum>.EncodedNames;
        for (var i = 0; i < names.Length; i++)
        {
            if (reader.ValueTextEquals(names[i].EncodedUtf8Bytes))
            {
                return KebabCase<TEnum>.Values[i];
            }
        }

        throw new CodedJsonException(JsonCodes.UnknownValue);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(KebabCase<TEnum>.Encoded(value));
    }

    /// <inheritdoc/>
    public override TEnum ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        KebabCase<TEnum>.TryParse(reader.GetString(), out var value) ? value : throw new CodedJsonException(JsonCodes.UnknownValue);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(KebabCase<TEnum>.Encoded(value));
    }
}
