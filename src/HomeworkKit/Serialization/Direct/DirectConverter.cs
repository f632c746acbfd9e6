using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace HomeworkKit.Serialization.Direct;

/// <summary>Lets the serialiser read and write one of the library's types inside a host's own.</summary>
/// <remarks>
/// A case of a choice is written with its discriminator whatever the host declares, since web frameworks write what they are given by its own type.
/// </remarks>
/// <typeparam name="T">The type; for a choice, the base.</typeparam>
internal sealed class DirectConverter<T>(DirectJson json) : JsonConverter<T>
    where T : class
{
    internal static JsonTypeInfo Info(JsonSerializerOptions options, DirectJson json) =>
        JsonMetadataServices.CreateValueInfo<T>(options, new DirectConverter<T>(json));

    /// <inheritdoc/>
    [SuppressMessage(
        "Design",
        "CA1031:Do not catch general exception types",
        Justification = "Whatever is thrown becomes a coded problem; its message may hold content.")]
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        // The text may come in pieces; a copy is one.
        using var copy = JsonDocument.ParseValue(ref reader);
        var utf8 = JsonMarshal.GetRawUtf8Value(copy.RootElement);
        try
        {
            return json.ReadInside<T>(utf8);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            var problem = JsonProblemFinder.Find(exception, utf8, typeof(T), json, HomeworkJsonLimits.Default);
            throw new CodedJsonException(problem.Code, problem.Path);
        }
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => json.WriteInside(writer, value);
}
