using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using HomeworkKit.StartBenchmark;

namespace HomeworkKit.Benchmarks.Serialization;

/// <summary>
/// A cycle of ten attempts, each a full thought record: written and read beside code by hand for the same bytes, and beside
/// NodaTime.Serialization.SystemTextJson.
/// </summary>
/// <remarks>
/// Budget for writing: at most 1.3 x by hand, at least 2 x faster than patterns. Budget for reading, the folding of the events apart: at most 1.3 x by hand, at
/// least 3 x faster than patterns, at most 1.5 x as long with all members in another order, and at most 3 B allocated for each byte of the document. The bare
/// scan of tokens is the limit of any reader, since it makes nothing of what it passes; reading also checks limits.
/// </remarks>
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
public class CycleJsonBenchmarks
{
    private readonly HomeworkJson _json = new(HomeworkCatalog.BuiltIn);
    private readonly ArrayBufferWriter<byte> _buffer = new(1 << 16);
    private HomeworkCycle _cycle = null!;
    private readonly JsonTypeInfo<BareDocument> _bare = BareDocument.Info<BareDocument>();
    private byte[] _document = [];
    private byte[] _turned = [];
    private JsonWriterOptions _options;
    private PatternJson _patterns = null!;

    internal int DocumentBytes => _document.Length;

    [GlobalSetup]
    public void Setup()
    {
        _options = new JsonWriterOptions { Encoder = _json.SerializerOptions.Encoder, SkipValidation = true };
        _patterns = new PatternJson(HomeworkCatalog.BuiltIn);
        _cycle = TenAttempts.Make();
        Write();
        _document = _buffer.WrittenSpan.ToArray();
        _turned = Encoding.UTF8.GetBytes(Turned(JsonNode.Parse(_document)!).ToJsonString(new JsonSerializerOptions { Encoder = _options.Encoder }));
        if (!Array.TrueForAll([WriteByHand, WriteByPatterns], write => write() == _document.Length && _buffer.WrittenSpan.SequenceEqual(_document))
            || !Array.TrueForAll([Read, ReadTurned, ReadByHand, ReadByPatterns, ReadBare], read => read() == _cycle))
        {
            throw new InvalidOperationException("The two sides do not write the same bytes, or what was written is not what is read.");
        }
    }

    [BenchmarkCategory("Write")]
    [Benchmark(Baseline = true)]
    public int WriteByHand()
    {
        _buffer.ResetWrittenCount();
        using (var writer = new Utf8JsonWriter(_buffer, _options))
        {
            HandWrittenCycleWriter.Write(writer, _cycle);
        }

        return _buffer.WrittenCount;
    }

    [BenchmarkCategory("Write")]
    [Benchmark]
    public int Write()
    {
        _buffer.ResetWrittenCount();
        _json.Write(_buffer, _cycle);
        return _buffer.WrittenCount;
    }

    [BenchmarkCategory("Read")]
    [Benchmark(Baseline = true)]
    public int ScanTokens()
    {
        var tokens = 0;
        var reader = new Utf8JsonReader(_document);
        while (reader.Read())
        {
            tokens++;
        }

        return tokens;
    }

    [BenchmarkCategory("Write")]
    [Benchmark]
    public int WriteByPatterns()
    {
        _buffer.ResetWrittenCount();
        using (var writer = new Utf8JsonWriter(_buffer, _options))
        {
            _patterns.Write(writer, _cycle);
        }

        return _buffer.WrittenCount;
    }

    [BenchmarkCategory("Read")]
    [Benchmark]
    public HomeworkCycle Read() => _json.Read(_document);

    /// <summary>The same document with the members of every object in the opposite order: what says of which kind a record is comes last.</summary>
    [BenchmarkCategory("Read")]
    [Benchmark]
    public HomeworkCycle ReadTurned() => _json.Read(_turned);

    [BenchmarkCategory("Read")]
    [Benchmark]
    public HomeworkCycle ReadByHand() => HomeworkCycle.Replay(HandWrittenCycleReader.Read(_document), HomeworkCatalog.BuiltIn).OrThrow();

    [BenchmarkCategory("Read")]
    [Benchmark]
    public HomeworkCycle ReadByPatterns() => _patterns.Read(_document);

    /// <summary>
    /// By the serialiser's own source generator, for the three events and the one kind that the document holds: no catalogue, limits, codes or unknown fields.
    /// </summary>
    [BenchmarkCategory("Read")]
    [Benchmark]
    public HomeworkCycle ReadBare() => HomeworkCycle.Replay(JsonSerializer.Deserialize(_document, _bare)!.Events, HomeworkCatalog.BuiltIn).OrThrow();

    /// <summary>What all that read have in common, and the budget leaves out.</summary>
    [BenchmarkCategory("Read")]
    [Benchmark]
    public HomeworkCycle Fold() => HomeworkCycle.Replay(_cycle.Events, HomeworkCatalog.BuiltIn).OrThrow();

    private static JsonNode Turned(JsonNode node) =>
        node switch
        {
            JsonObject members => new JsonObject(
                members.Reverse().Select(static member => KeyValuePair.Create(member.Key, member.Value is null ? null : Turned(member.Value)))),
            JsonArray items => new JsonArray([.. items.Select(static item => item is null ? null : Turned(item))]),
            _ => node.DeepClone(),
        };
}
