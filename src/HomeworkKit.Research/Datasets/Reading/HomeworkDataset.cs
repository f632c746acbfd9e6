using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;
using HomeworkKit.Serialization;

namespace HomeworkKit.Research;

/// <summary>Reads datasets: NDJSON with one cycle a line, in one file or many, plain or gzip, as one stream in the order of the files and lines.</summary>
/// <remarks>
/// Lines are parsed on all processors and given in order; memory does not grow with the files. What a filter passes over is not built. Thread-safe; each call
/// reads for itself. A file that breaks off within a line or a compressed block is a problem whatever <see cref="DatasetOptions.Problems"/> says. One that was
/// cut exactly between two lines is told only if it is compressed: gzip says how long a text is, NDJSON does not.
/// </remarks>
public sealed partial class HomeworkDataset
{
    private readonly HomeworkNdjson _ndjson;

    /// <summary>Makes a reader of datasets.</summary>
    /// <param name="json">The JSON of the catalogue whose kinds the files may name.</param>
    public HomeworkDataset(HomeworkJson json) => _ndjson = new HomeworkNdjson(json);

    /// <summary>Reads the cycles of files.</summary>
    /// <param name="paths">The files, plain or gzip, in the order in which they are read.</param>
    /// <param name="options">What is wanted and what becomes of problems; null for all, stopping at the first problem.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>The cycles.</returns>
    /// <exception cref="ArgumentException">There are no files.</exception>
    /// <exception cref="DatasetException">
    /// A file cannot be opened, is damaged, or breaks off (<see cref="DatasetOptions.AllowsIncompleteFiles"/>); or a line cannot be read and
    /// <see cref="DatasetOptions.Problems"/> says to stop.
    /// </exception>
    public IAsyncEnumerable<HomeworkCycle> ReadAsync(IReadOnlyList<string> paths, DatasetOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(paths);
        return paths.Count == 0
            ? throw new ArgumentException(DatasetMessages.NoFiles, nameof(paths))
            : FilesAsync(new DatasetReading(options ?? DatasetOptions.Default, paths), paths, cancellationToken);
    }

    /// <summary>Reads the cycles of one file.</summary>
    /// <param name="path">The file, plain or gzip.</param>
    /// <param name="options">What is wanted and what becomes of problems; null for all, stopping at the first problem.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>The cycles.</returns>
    /// <exception cref="DatasetException">As for several files.</exception>
    public IAsyncEnumerable<HomeworkCycle> ReadAsync(string path, DatasetOptions? options = null, CancellationToken cancellationToken = default) =>
        ReadAsync([path], options, cancellationToken);

    /// <summary>Reads the cycles of a stream.</summary>
    /// <param name="stream">The stream, plain or gzip; left open.</param>
    /// <param name="name">The name by which problems are told.</param>
    /// <param name="options">What is wanted and what becomes of problems; null for all, stopping at the first problem.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>The cycles.</returns>
    /// <exception cref="DatasetException">The stream is damaged or breaks off; or a line cannot be read and <see cref="DatasetOptions.Problems"/> says to
    /// stop.</exception>
    public IAsyncEnumerable<HomeworkCycle> ReadAsync(Stream stream, string name, DatasetOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(name);
        return StreamAsync(new DatasetReading(options ?? DatasetOptions.Default, []), stream, name, cancellationToken);
    }

    private async IAsyncEnumerable<HomeworkCycle> StreamAsync(
        DatasetReading reading,
        Stream stream,
        string name,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var text = await DatasetStream.OpenAsync(stream, name, leaveOpen: true, static _ => { }, cancellationToken).ConfigureAwait(false);
        await using (text.ConfigureAwait(false))
        {
            await foreach (var cycle in LinesAsync(reading, text, name, cancellationToken).ConfigureAwait(false))
            {
                yield return cycle;
            }
        }
    }

    private async IAsyncEnumerable<HomeworkCycle> FilesAsync(
        DatasetReading reading,
        IReadOnlyList<string> paths,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var path in paths)
        {
            var stream = DatasetStream.Open(path, reading.Count);
            await using (stream.ConfigureAwait(false))
            {
                await foreach (var cycle in LinesAsync(reading, stream, Path.GetFileName(path), cancellationToken).ConfigureAwait(false))
                {
                    yield return cycle;
                }
            }
        }

        reading.Tell(atEnd: true);
    }

    private async IAsyncEnumerable<HomeworkCycle> LinesAsync(
        DatasetReading reading,
        DatasetStream stream,
        string name,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var options = reading.Options;
        var ndjson = new NdjsonOptions { Parallelism = options.Parallelism, Filter = reading.MayHold };
        DatasetProblem? cut = null;
        await foreach (var line in Guarded(_ndjson.ReadAsync(stream, ndjson, cancellationToken), stream, name, cancellationToken).ConfigureAwait(false))
        {
            reading.Tell();
            cut = CutOf(stream, line, name);
            if (cut is not null)
            {
                break;
            }

            if (line.Cycle is null)
            {
                Tell(reading, line, name);
            }
            else if (options.Filter?.Holds(line.Cycle) == false)
            {
                reading.PassOver();
            }
            else
            {
                if (options.Report is { } report)
                {
                    report.Read++;
                }

                yield return line.Cycle;
            }
        }

        TellEnd(reading, stream, name, cut);
        reading.Tell();
    }

    // The last line of a file, if nothing ends it and it cannot be read.
    private static DatasetProblem? CutOf(DatasetStream stream, NdjsonLine line, string name) =>
        line.Problem?.Code is JsonProblemCodes.Truncated or JsonProblemCodes.TooLarge
        && stream is { HasEnded: true, IsWithinLine: true }
        && line.Number > stream.LineBreaks
            ? stream.ProblemHere(DatasetCodes.Truncated, name)
            : null;

    private static void TellEnd(DatasetReading reading, DatasetStream stream, string name, DatasetProblem? cut)
    {
        if (stream.EndCode is { } code)
        {
            cut = stream.ProblemHere(code, name);
        }

        if (cut is not null)
        {
            reading.Options.Report?.Add(cut);
            if (!reading.Options.AllowsIncompleteFiles)
            {
                throw new DatasetException(cut);
            }
        }
    }

    private static void Tell(DatasetReading reading, NdjsonLine line, string name)
    {
        var problem = new DatasetProblem(line.Problem!.Code, name, line.Number, line.Problem.Path);
        reading.Options.Report?.Add(problem);
        if (reading.Options.Problems == DatasetProblemPolicy.Stop)
        {
            throw new DatasetException(problem);
        }
    }

    // What a stream throws while it is read may name the file with its folders; a coded problem does not.
    private static async IAsyncEnumerable<NdjsonLine> Guarded(
        IAsyncEnumerable<NdjsonLine> lines,
        DatasetStream stream,
        string name,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var each = lines.WithCancellation(cancellationToken).ConfigureAwait(false).GetAsyncEnumerator();
        while (true)
        {
            try
            {
                if (!await each.MoveNextAsync())
                {
                    yield break;
                }
            }
            catch (InvalidDataException)
            {
                throw new DatasetException(stream.ProblemHere(DatasetCodes.Damaged, name));
            }
            catch (Exception exception) when (DatasetFile.IsUnreadable(exception))
            {
                throw new DatasetException(new DatasetProblem(DatasetCodes.Unreadable, name));
            }

            yield return each.Current;
        }
    }
}
