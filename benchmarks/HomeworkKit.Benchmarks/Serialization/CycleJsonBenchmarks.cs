using System.Buffers;
using System.Globalization;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using HomeworkKit.Assignments;
using HomeworkKit.Attempts;
using HomeworkKit.Cycles;
using HomeworkKit.Kinds.ThoughtRecords;
using HomeworkKit.Primitives;
using HomeworkKit.Serialization;

namespace HomeworkKit.Benchmarks.Serialization;

/// <summary>A cycle of ten attempts, each a full thought record: written beside a hand-written writer of the same bytes, and read beside a bare scan of its tokens.</summary>
/// <remarks>
/// Budget for writing: at most 1.6 x by hand. The scan is the limit of any reader, since it makes nothing of what it passes; reading also checks limits and
/// folds the events. Budget for reading: at most 4.5 B allocated for each byte of the document.
/// </remarks>
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
public class CycleJsonBenchmarks
{
    private const int Attempts = 10;

    private static readonly Instant Now = Instant.FromUtc(2026, 3, 2, 19, 0);

    private readonly HomeworkJson _json = new(HomeworkCatalog.BuiltIn);
    private readonly ArrayBufferWriter<byte> _buffer = new(1 << 16);
    private HomeworkCycle _cycle = null!;
    private byte[] _document = [];
    private JsonWriterOptions _options;

    [GlobalSetup]
    public void Setup()
    {
        _options = new JsonWriterOptions { Encoder = _json.SerializerOptions.Encoder, SkipValidation = true };
        _cycle = TenAttempts();
        Write();
        _document = _buffer.WrittenSpan.ToArray();
        WriteByHand();
        if (!_buffer.WrittenSpan.SequenceEqual(_document) || !Read().Events.SequenceEqual(_cycle.Events))
        {
            throw new InvalidOperationException("The two sides do not write the same bytes, or what was written is not what is read.");
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"// The document has {_document.Length} bytes."));
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

    [BenchmarkCategory("Read")]
    [Benchmark]
    public HomeworkCycle Read() => _json.Read(_document);

    private static HomeworkCycle TenAttempts()
    {
        var client = Actor.Client("c-42");
        var clinician = Actor.Clinician("k-7");
        var example = ThoughtRecordKind.Instance.GetExample();
        var plan = new Assignment { Id = AssignmentId.New(Now), Client = new("c-42"), Clinician = new("k-7"), Task = example.Task };
        var cycle = HomeworkCycle.Propose(plan, clinician, Now, HomeworkCatalog.BuiltIn).OrThrow().Agree(client, Now).OrThrow();
        for (var day = 1; day <= Attempts; day++)
        {
            var at = Now + Duration.FromDays(day);
            var attempt = new Attempt { Id = AttemptId.New(at), Round = 1, PerformedAt = at, Outcome = AttemptOutcome.Done, Entry = example.Entry };
            cycle = cycle.RecordAttempt(attempt, client, at).OrThrow();
        }

        return cycle;
    }
}
