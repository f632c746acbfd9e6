using System.Text.Json;
using System.Text.Json.Serialization;

namespace HomeworkKit.Serialization.Direct;

/// <summary>Reads a value by its converter, to see whether it can be read.</summary>
internal abstract class LeafReader
{
    /// <summary>Gets the words that may stand there; null for what is no choice between words.</summary>
    internal abstract INamedValues? Words { get; }

    internal abstract void Read(ref Utf8JsonReader reader);
}

/// <summary>Reads a value of one type.</summary>
/// <typeparam name="T">The type.</typeparam>
internal sealed class LeafReader<T>(JsonConverter<T> converter) : LeafReader
{
    internal override INamedValues? Words => converter as INamedValues;

    internal override void Read(ref Utf8JsonReader reader) => converter.Read(ref reader, typeof(T), DirectToken.NoOptions);
}
