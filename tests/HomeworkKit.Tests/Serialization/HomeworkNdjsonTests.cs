using System.Text;
using HomeworkKit.Serialization;

namespace HomeworkKit.Tests.Serialization;

/// <summary>Datasets as streams: every line answers for itself.</summary>
[Collection(nameof(Validation.OptionsOfTheProcess))]
public sealed class HomeworkNdjsonTests
{
    private static readonly HomeworkNdjson Ndjson = new(JsonSamples.Json);
    private static readonly HomeworkCycle[] Cycles = [.. HomeworkCatalog.BuiltIn.Kinds.Select(static kind => JsonSamples.Cycle(kind))];

    [Fact]
    public async Task What_is_written_is_read_again_in_order()
    {
        using var stream = new MemoryStream();
        Assert.Equal(Cycles.Length, await Ndjson.WriteAsync(stream, Async(Cycles)));
        Assert.Equal(Cycles.Length, Encoding.UTF8.GetString(stream.ToArray()).Count(static c => c == '\n'));
        stream.Position = 0;
        var lines = await ReadAsync(stream);
        Assert.Equal(Cycles, lines.Select(static line => line.OrThrow()));
        Assert.Equal(Enumerable.Range(1, Cycles.Length).Select(static n => (long)n), lines.Select(static line => line.Number));
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(1, 7)]
    [InlineData(4, 1_000)]
    [InlineData(null, null)]
    public async Task Order_and_numbers_are_kept_however_many_parse_and_however_the_stream_trickles(int? parallelism, int? bytesAtATime)
    {
        var texts = Enumerable.Range(0, 60).Select(static i => JsonSamples.Json.Write(Cycles[i % Cycles.Length])).ToArray();
        var file = Encoding.UTF8.GetBytes("\uFEFF" + string.Join("\r\n", texts.Select(static (text, i) => i % 10 == 9 ? "{}" : text)) + "\r\n\r\n");
        using var stream = new TricklingStream(file, bytesAtATime ?? file.Length);
        var lines = await ReadAsync(stream, new NdjsonOptions { Parallelism = parallelism });
        Assert.Equal(Enumerable.Range(1, 60).Select(static n => (long)n), lines.Select(static line => line.Number));
        Assert.All(lines, static line =>
        {
            var isBroken = line.Number % 10 == 0;
            Assert.Equal(isBroken ? null : Cycles[(line.Number - 1) % Cycles.Length], line.Cycle);
            Assert.Equal(isBroken ? new JsonProblem(JsonProblemCodes.UnknownFormat, "$", line.Number) : null, line.Problem);
        });
    }

    [Fact]
    public async Task Blank_lines_are_passed_over_and_counted()
    {
        var text = JsonSamples.Json.Write(Cycles[0]);
        var lines = await ReadAsync(Utf8($"\n \t\n{text}\r\n\r\n\uFEFF\n{text}"));
        Assert.Equal([3L, 6L], lines.Select(static line => line.Number));
        Assert.All(lines, static line => Assert.NotNull(line.Cycle));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public async Task A_line_that_the_filter_passes_over_is_counted_and_never_parsed(int parallelism)
    {
        var text = JsonSamples.Json.Write(Cycles[0]);
        var options = new NdjsonOptions { Parallelism = parallelism, Filter = static utf8 => utf8[0] == (byte)'{' };
        var lines = await ReadAsync(Utf8($"{text}\nno JSON\n\n{text}\r\n"), options);
        Assert.Equal([1L, 4L], lines.Select(static line => line.Number));
        Assert.All(lines, static line => Assert.Equal(Cycles[0], line.OrThrow()));
    }

    [Fact]
    public async Task Nothing_gives_nothing()
    {
        Assert.Empty(await ReadAsync(Utf8(string.Empty)));
        Assert.Empty(await ReadAsync(Utf8("\n")));
        Assert.Empty(await ReadAsync(Utf8("\uFEFF")));
    }

    [Fact]
    public async Task A_last_line_that_breaks_off_is_reported_wherever_it_breaks_off()
    {
        var text = Encoding.UTF8.GetBytes(
            JsonSamples.Json.Write(JsonSamples.EveryEvent()).Replace("He said", "H\u00e9 \ud83d\ude00 said", StringComparison.Ordinal));
        for (var length = 1; length < text.Length; length += length < 200 ? 1 : 13)
        {
            using var stream = new MemoryStream([.. text, (byte)'\n', .. text.AsSpan(0, length)]);
            var lines = await ReadAsync(stream);
            Assert.NotNull(lines[0].Cycle);
            Assert.Equal(JsonProblemCodes.Truncated, lines[1].Problem?.Code);
            Assert.Equal(2, lines[1].Problem?.Line);
        }
    }

    [Fact]
    public async Task A_last_line_without_a_line_break_that_is_whole_is_read() =>
        Assert.Equal(Cycles[0], Assert.Single(await ReadAsync(Utf8(JsonSamples.Json.Write(Cycles[0])))).Cycle);

    [Fact]
    public async Task A_line_that_breaks_off_in_the_middle_of_a_file_is_malformed()
    {
        var text = JsonSamples.Json.Write(Cycles[0]);
        var lines = await ReadAsync(Utf8($"{text}\n{text[..100]}\n{text}\n"));
        Assert.Equal([null, JsonProblemCodes.Malformed, null], lines.Select(static line => line.Problem?.Code));
    }

    [Fact]
    public async Task Reading_stops_at_the_first_problem_where_that_is_asked_for()
    {
        var text = JsonSamples.Json.Write(Cycles[0]);
        var lines = await ReadAsync(Utf8($"{text}\n{text}\nnonsense\n{text}\n"), new NdjsonOptions { StopAtProblem = true });
        Assert.Equal([null, null, JsonProblemCodes.Malformed], lines.Select(static line => line.Problem?.Code));
        Assert.Equal(3, Assert.Throws<HomeworkJsonException>(() => lines[2].OrThrow()).Problem.Line);
    }

    [Theory]
    [InlineData(2_000_000)]
    [InlineData(9_000)]
    public async Task A_line_beyond_the_limit_is_told_once_and_the_next_is_read(int length)
    {
        var json = new HomeworkJson(HomeworkCatalog.BuiltIn, new HomeworkJsonLimits { DocumentBytes = 8_000 });
        var text = json.Write(Cycles[0]);
        foreach (var end in (string[])["\n" + text + "\n", "\n", string.Empty])
        {
            var lines = new List<NdjsonLine>();
            using var stream = new TricklingStream(Encoding.UTF8.GetBytes(text + "\n" + new string('x', length) + end), 100_000);
            await foreach (var line in new HomeworkNdjson(json).ReadAsync(stream))
            {
                lines.Add(line);
            }

            Assert.Equal(new JsonProblem(JsonProblemCodes.TooLarge, "$", 2), lines[1].Problem);
            Assert.Equal(end.Length > 1 ? 3 : 2, lines.Count);
            Assert.Equal(end.Length > 1 ? Cycles[0] : null, lines.ElementAtOrDefault(2)?.Cycle);
        }
    }

    [Fact]
    public async Task Memory_does_not_grow_with_the_file()
    {
        var line = Encoding.UTF8.GetBytes("{\"format\":\"another\",\"more\":\"" + new string('x', 900) + "\"}\n");
        var options = new NdjsonOptions { Parallelism = 1 };
        var few = await PeakAsync(line, 2_000, options);
        var many = await PeakAsync(line, 40_000, options);
        Assert.InRange(many, 0, few + (4 * 1024 * 1024));
    }

    [Fact]
    public async Task Reading_can_be_cancelled()
    {
        using var cancel = new CancellationTokenSource();
        await cancel.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var line in Ndjson.ReadAsync(Utf8("{}\n"), cancellationToken: cancel.Token))
            {
                Assert.Fail($"line {line.Number}");
            }
        });
    }

    // What is alive after a collection in the middle of reading: buffers, and nothing of the lines that went by.
    private static async Task<long> PeakAsync(byte[] line, int lines, NdjsonOptions options)
    {
        using var stream = new RepeatingStream(line, lines);
        var (peak, before) = (0L, GC.GetTotalMemory(forceFullCollection: true));
        await foreach (var read in Ndjson.ReadAsync(stream, options))
        {
            if (read.Number % (lines / 4) == 0)
            {
                peak = Math.Max(peak, GC.GetTotalMemory(forceFullCollection: true) - before);
            }
        }

        return peak;
    }

    private static async Task<List<NdjsonLine>> ReadAsync(Stream stream, NdjsonOptions? options = null)
    {
        var lines = new List<NdjsonLine>();
        await foreach (var line in Ndjson.ReadAsync(stream, options))
        {
            lines.Add(line);
        }

        return lines;
    }

    private static MemoryStream Utf8(string text) => new(Encoding.UTF8.GetBytes(text));

    private static async IAsyncEnumerable<HomeworkCycle> Async(IEnumerable<HomeworkCycle> cycles)
    {
        foreach (var cycle in cycles)
        {
            await Task.Yield();
            yield return cycle;
        }
    }

    /// <summary>Gives a few bytes at a time, as a network does.</summary>
    private sealed class TricklingStream(byte[] bytes, int atATime) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(buffer.Length, atATime)], cancellationToken);
    }

    /// <summary>A file of the same line over and over, which is nowhere as a whole.</summary>
    private sealed class RepeatingStream(byte[] line, int lines) : MemoryStream
    {
        private readonly long _end = (long)line.Length * lines;
        private long _at;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            var from = (int)(_at % line.Length);
            var read = (int)Math.Min(Math.Min(buffer.Length, line.Length - from), _end - _at);
            line.AsSpan(from, read).CopyTo(buffer.Span);
            _at += read;
            return ValueTask.FromResult(read);
        }
    }
}
