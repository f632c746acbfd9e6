using System.Buffers;
using System.Runtime.CompilerServices;
using HomeworkKit.Cycles;

namespace HomeworkKit.Serialization;

/// <summary>Datasets: NDJSON files with one cycle a line, read and written as streams in constant memory.</summary>
/// <remarks>Thread-safe; each call reads or writes a stream of its own.</remarks>
public sealed class HomeworkNdjson
{
    private readonly HomeworkJson _json;
    private readonly HomeworkJsonLimits _limits;

    /// <summary>Makes the NDJSON of a catalogue.</summary>
    /// <param name="json">The JSON that the lines are in.</param>
    public HomeworkNdjson(HomeworkJson json)
    {
        ArgumentNullException.ThrowIfNull(json);
        _json = json;
        _limits = json.Limits;
    }

    /// <summary>Reads a stream line by line. Blank lines are passed over; every problem names its line.</summary>
    /// <remarks>A last line that breaks off is reported (<see cref="JsonProblemCodes.Truncated"/>), never half-read.</remarks>
    /// <param name="stream">The stream; left open.</param>
    /// <param name="options">How to read; null for the usual way.</param>
    /// <param name="cancellation">Cancels the reading.</param>
    /// <returns>The lines in order, each with its cycle or its problem.</returns>
    public async IAsyncEnumerable<NdjsonLine> ReadAsync(Stream stream, NdjsonOptions? options = null, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        options ??= NdjsonOptions.Default;
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = options.Parallelism ?? Environment.ProcessorCount, CancellationToken = cancellation };
        using var reader = new LineChunkReader(stream, _limits.DocumentBytes);
        var ranges = new List<LineRange>();
        var lines = Array.Empty<NdjsonLine?>();
        var number = 0L;
        while (await reader.ReadAsync(ranges, cancellation).ConfigureAwait(false))
        {
            if (lines.Length < ranges.Count)
            {
                lines = new NdjsonLine?[ranges.Count * 2];
            }

            var (chunk, first, into) = (reader.Buffer, number, lines);
            Parallel.For(0, ranges.Count, parallel, i => into[i] = Parse(chunk.Span, ranges[i], first + i + 1, options.Filter));
            for (var i = 0; i < ranges.Count; i++)
            {
                if (lines[i] is { } line)
                {
                    lines[i] = null;
                    yield return line;
                    if (options.StopAtProblem && line.Problem is not null)
                    {
                        yield break;
                    }
                }
            }

            number += ranges.Count;
        }
    }

    /// <summary>Writes cycles, one a line.</summary>
    /// <param name="stream">The stream; left open, and flushed at the end.</param>
    /// <param name="cycles">The cycles.</param>
    /// <param name="cancellation">Cancels the writing.</param>
    /// <returns>How many were written.</returns>
    public async Task<long> WriteAsync(Stream stream, IAsyncEnumerable<HomeworkCycle> cycles, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(cycles);
        var buffer = new ArrayBufferWriter<byte>(LineChunkReader.ChunkBytes);
        var count = 0L;
        await foreach (var cycle in cycles.WithCancellation(cancellation).ConfigureAwait(false))
        {
            _json.Write(buffer, cycle);
            buffer.Write("\n"u8);
            count++;
            if (buffer.WrittenCount >= LineChunkReader.ChunkBytes / 2)
            {
                await stream.WriteAsync(buffer.WrittenMemory, cancellation).ConfigureAwait(false);
                buffer.ResetWrittenCount();
            }
        }

        await stream.WriteAsync(buffer.WrittenMemory, cancellation).ConfigureAwait(false);
        await stream.FlushAsync(cancellation).ConfigureAwait(false);
        return count;
    }

    private NdjsonLine? Parse(ReadOnlySpan<byte> chunk, LineRange range, long number, NdjsonLineFilter? filter)
    {
        if (range.Length < 0)
        {
            return new NdjsonLine(number, null, new JsonProblem(JsonProblemCodes.TooLarge, "$", number));
        }

        var text = chunk.Slice(range.Start, range.Length).TrimEnd((byte)'\r');
        if (text.Trim(" \t\uFEFF"u8).IsEmpty || (filter is not null && !filter(text)))
        {
            return null;
        }

        if (_json.TryRead(text, out var cycle, out var problem))
        {
            return new NdjsonLine(number, cycle, null);
        }

        var code = range.IsUnterminated && problem.Code == JsonProblemCodes.Malformed ? JsonProblemCodes.Truncated : problem.Code;
        return new NdjsonLine(number, null, problem with { Code = code, Line = number });
    }
}
