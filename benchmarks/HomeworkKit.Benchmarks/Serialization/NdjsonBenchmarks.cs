using System.Buffers;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using HomeworkKit.Serialization;

namespace HomeworkKit.Benchmarks.Serialization;

/// <summary>
/// A dataset of cycles, one a line, read into cycles; beside a bare scan of its tokens, and beside lines read as strings with
/// NodaTime.Serialization.SystemTextJson.
/// </summary>
/// <remarks>Budget: at most 3 x the scan and at least 1.3 x faster than lines and patterns, each on one thread.</remarks>
public class NdjsonBenchmarks
{
    private static readonly NdjsonOptions OneThread = new() { Parallelism = 1 };

    private readonly HomeworkJson _json = new(HomeworkCatalog.BuiltIn);
    private HomeworkNdjson _ndjson = null!;
    private PatternJson _patterns = null!;
    private byte[] _file = [];

    [Params(300)]
    public int Lines { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _ndjson = new HomeworkNdjson(_json);
        _patterns = new PatternJson(HomeworkCatalog.BuiltIn);
        var buffer = new ArrayBufferWriter<byte>(1 << 20);
        for (var line = 0; line < Lines; line++)
        {
            _json.Write(buffer, TenAttempts.Make());
            buffer.Write("\n"u8);
        }

        _file = buffer.WrittenSpan.ToArray();
        if (
            !AllAsync().GetAwaiter().GetResult().SequenceEqual(AllByPatternsAsync().GetAwaiter().GetResult())
            || ReadSpansByHand() != AllByPatternsAsync().GetAwaiter().GetResult().Sum(static cycle => cycle.Version))
        {
            throw new InvalidOperationException("The two sides do not read the same cycles.");
        }
    }

    [Benchmark(Baseline = true)]
    public int ScanTokens()
    {
        var tokens = 0;
        for (var rest = _file.AsSpan(); !rest.IsEmpty;)
        {
            var end = rest.IndexOf((byte)'\n');
            var reader = new Utf8JsonReader(rest[..end]);
            while (reader.Read())
            {
                tokens++;
            }

            rest = rest[(end + 1)..];
        }

        return tokens;
    }

    [Benchmark]
    public Task<int> ReadOnOneThread() => CountAsync(OneThread);

    /// <summary>On all processors.</summary>
    [Benchmark]
    public Task<int> Read() => CountAsync(NdjsonOptions.Default);

    /// <summary>By hand: the lines as spans of one buffer, each read member by member.</summary>
    [Benchmark]
    public int ReadSpansByHand()
    {
        var events = 0;
        for (var rest = _file.AsSpan(); !rest.IsEmpty;)
        {
            var end = rest.IndexOf((byte)'\n');
            events += HomeworkCycle.Replay(HandWrittenCycleReader.Read(rest[..end]), HomeworkCatalog.BuiltIn).OrThrow().Version;
            rest = rest[(end + 1)..];
        }

        return events;
    }

    [Benchmark]
    public async Task<int> ReadLinesByPatterns()
    {
        var events = 0;
        using var reader = new StreamReader(new MemoryStream(_file));
        while (await reader.ReadLineAsync() is { } line)
        {
            events += _patterns.Read(line).Version;
        }

        return events;
    }

    private async Task<int> CountAsync(NdjsonOptions options)
    {
        var events = 0;
        await foreach (var line in _ndjson.ReadAsync(new MemoryStream(_file), options))
        {
            events += line.OrThrow().Version;
        }

        return events;
    }

    private async Task<List<HomeworkCycle>> AllAsync()
    {
        var all = new List<HomeworkCycle>();
        await foreach (var line in _ndjson.ReadAsync(new MemoryStream(_file)))
        {
            all.Add(line.OrThrow());
        }

        return all;
    }

    private async Task<List<HomeworkCycle>> AllByPatternsAsync()
    {
        var all = new List<HomeworkCycle>();
        using var reader = new StreamReader(new MemoryStream(_file));
        while (await reader.ReadLineAsync() is { } line)
        {
            all.Add(_patterns.Read(line));
        }

        return all;
    }
}
