using System.Text.Json;
using System.Text.Json.Serialization;

namespace HomeworkKit;

/// <summary>Reads and writes a rating, a scale, minutes or a count: what a host's own JSON metadata needs for members of these types.</summary>
/// <remarks>It is named by the types themselves, and seldom by a host. Numbers are held to their range.</remarks>
/// <typeparam name="T">The type: <see cref="Suds"/>, <see cref="Percent"/>, <see cref="Minutes"/>, <see cref="NonNegativeCount"/>, <see cref="Rating"/> or
/// <see cref="RatingScale"/>.</typeparam>
public sealed class ScaleJsonConverter<T> : JsonConverter<T>
{
    private static readonly JsonConverter<T> Inner = (JsonConverter<T>)Make();

    /// <inheritdoc/>
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Inner.Read(ref reader, typeToConvert, options);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => Inner.Write(writer, value, options);

    private static JsonConverter Make() =>
        typeof(T) == typeof(Suds) ? new SudsJsonConverter()
        : typeof(T) == typeof(Percent) ? new PercentJsonConverter()
        : typeof(T) == typeof(Minutes) ? new MinutesJsonConverter()
        : typeof(T) == typeof(NonNegativeCount) ? new NonNegativeCountJsonConverter()
        : typeof(T) == typeof(Rating) ? new RatingJsonConverter()
        : typeof(T) == typeof(RatingScale) ? new RatingScaleJsonConverter()
        : throw new NotSupportedException(PrimitiveMessages.NoScale);
}
