using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using BenchmarkDotNet.Attributes;

namespace HomeworkKit.Benchmarks.Primitives;

/// <summary>What a rating that carries its scale costs to read and write, beside a hand-written reader and writer of the same two members.</summary>
[SuppressMessage("Design", "CA1001:Types that own disposable fields should be disposable", Justification = "GlobalCleanup disposes of the writer.")]
public class RatingJsonBenchmarks
{
    private static readonly byte[] Json = """{"value":5,"scale":"1..7"}"""u8.ToArray();
    private static readonly Rating Five = Rating.Of(5, RatingScale.OneToSeven);
    private static readonly ScaleJsonConverter<Rating> Converter = new();

    private readonly ArrayBufferWriter<byte> _buffer = new(256);
    private Utf8JsonWriter _writer = null!;

    [GlobalSetup]
    public void Setup() => _writer = new Utf8JsonWriter(_buffer);

    [GlobalCleanup]
    public void Cleanup() => _writer.Dispose();

    [Benchmark(Baseline = true)]
    public decimal ReadByHand()
    {
        var reader = new Utf8JsonReader(Json);
        var value = 0m;
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals("value"u8))
            {
                reader.Read();
                value = reader.GetDecimal();
            }
        }

        return value;
    }

    [Benchmark]
    public Rating Read()
    {
        var reader = new Utf8JsonReader(Json);
        reader.Read();
        return Converter.Read(ref reader, typeof(Rating), JsonSerializerOptions.Default)!;
    }

    [Benchmark]
    public void WriteByHand()
    {
        Begin();
        _writer.WriteStartObject();
        _writer.WriteNumber("value"u8, 5m);
        _writer.WriteString("scale"u8, "1..7"u8);
        _writer.WriteEndObject();
    }

    [Benchmark]
    public void Write()
    {
        Begin();
        Converter.Write(_writer, Five, JsonSerializerOptions.Default);
    }

    private void Begin()
    {
        _buffer.ResetWrittenCount();
        _writer.Reset(_buffer);
    }
}
