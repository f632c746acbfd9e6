using System.Buffers;
using System.Runtime.CompilerServices;

namespace HomeworkKit.Serialization;

/// <summary>Datasets: NDJSON files with one cycle a line, read and written as streams in constant memory.</summary>
/// <remarks>Thread-safe; each call reads or writes a stream of its own.</remarks>
/// <example>
/// <code>
/// var ndjson = new HomeworkNdjson(json);
/// await ndjson.WriteAsync(stream, cycles.ToAsyncEnumerable());
/// stream.Position = 0;
/// await foreach (var line in ndjson.ReadAsync(stream))
/// {
///     Console.WriteLine(line.Cycle is { } read ? $"{read.Id}" : $"line {line.Problem!.Line}: {line.Problem.Code}");
/// }
/// </code>
/// </example>
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
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>The lines in order, each with its cycle or its problem.</returns>
    public async IAsyncEnumerable<NdjsonLine> ReadAsync(
        Stream stream,
        NdjsonOptions? options = null,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        options ??= NdjsonOptions.Default;
        var parallelism = options.Parallelism ?? Environment.ProcessorCount;
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(parallelism, nameof(options));
        var lines =
            parallelism == 1
                ? ReadInTurnAsync(stream, options.Filter, cancellationToken)
                : ReadAheadAsync(stream, options.Filter, parallelism, cancellationToken);
        await foreach (var line in lines.ConfigureAwait(false))
        {
            yield return line;
            if (options.StopAtProblem && line.Problem is not null)
            {
                yield break;
            }
        }
    }

    /// <summary>Writes cycles, one a line.</summary>
    /// <param name="stream">The stream; left open, and flushed at the end.</param>
    /// <param name="cycles">The cycles.</param>
    /// <param name="cancellationToken">Cancels the writing.</param>
    /// <returns>How many were written.</returns>
    public async Task<long> WriteAsync(Stream stream, IAsyncEnumerable<HomeworkCycle> cycles, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(cycles);
        var buffer = new ArrayBufferWriter<byte>(LineChunkReader.ChunkBytes);
        var count = 0L;
        await foreach (var cycle in cycles.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            _json.Write(buffer, cycle);
            buffer.Write("\n"u8);
            count++;
            if (buffer.WrittenCount >= LineChunkReader.ChunkBytes / 2)
            {
                await stream.WriteAsync(buffer.WrittenMemory, cancellationToken).ConfigureAwait(false);
                buffer.ResetWrittenCount();
            }
        }

        await stream.WriteAsync(buffer.WrittenMemory, cancellationToken).ConfigureAwait(false);
        await stream.FlushAsync(cancellationToken).ConfigureAwait(false);
        return count;
    }

    private async IAsyncEnumerable<NdjsonLine> ReadInTurnAsync(
        Stream stream,
        Func<ReadOnlySpan<byte>, bool>? filter,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var reader = new LineChunkReader(stream, _limits.DocumentBytes);
        while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false) is { } read)
        {
            using var chunk = read;
            for (var i = 0; i < chunk.Lines.Count; i++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (Parse(chunk, i, filter) is { } line)
                {
                    yield return line;
                }
            }
        }
    }

    // Chunks are parsed each on a thread while the next are read and the one before is given out: no thread waits for the slowest line of a round.
    private async IAsyncEnumerable<NdjsonLine> ReadAheadAsync(
        Stream stream,
        Func<ReadOnlySpan<byte>, bool>? filter,
        int parallelism,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var reader = new LineChunkReader(stream, _limits.DocumentBytes);
        var parsing = new Queue<Task<NdjsonLine?[]>>(parallelism);
        try
        {
            await BeginAsync(reader, parsing, parallelism, filter, cancellationToken).ConfigureAwait(false);
            while (parsing.TryDequeue(out var first))
            {
                var lines = await first.ConfigureAwait(false);
                await BeginAsync(reader, parsing, parallelism, filter, cancellationToken).ConfigureAwait(false);
                foreach (var line in lines)
                {
                    if (line is not null)
                    {
                        yield return line;
                    }
                }
            }
        }
        finally
        {
            // Lines after the one at which the caller stopped are not reported.
            Task rest = Task.WhenAll(parsing);
            await rest.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async ValueTask BeginAsync(
        LineChunkReader reader,
        Queue<Task<NdjsonLine?[]>> parsing,
        int parallelism,
        Func<ReadOnlySpan<byte>, bool>? filter,
        CancellationToken cancellationToken)
    {
        while (parsing.Count < parallelism && await reader.ReadAsync(cancellationToken).ConfigureAwait(false) is { } chunk)
        {
            parsing.Enqueue(Task.Run(() => Parse(chunk, filter, cancellationToken), CancellationToken.None));
        }
    }

    private NdjsonLine?[] Parse(LineChunk parsed, Func<ReadOnlySpan<byte>, bool>? filter, CancellationToken cancellationToken)
    {
        using var chunk = parsed;
        var lines = new NdjsonLine?[chunk.Lines.Count];
        for (var i = 0; i < lines.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            lines[i] = Parse(chunk, i, filter);
        }

        return lines;
    }

    private NdjsonLine? Parse(LineChunk chunk, int index, Func<ReadOnlySpan<byte>, bool>? filter)
    {
        var (range, number) = (chunk.Lines[index], chunk.NumberOf(index));
        if (range.Length < 0)
        {
            return new NdjsonLine(number, null, new JsonProblem(JsonProblemCodes.TooLarge, "$", number));
        }

        var text = chunk.TextOf(index);
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
