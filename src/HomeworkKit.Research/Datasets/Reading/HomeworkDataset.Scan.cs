using System.Runtime.ExceptionServices;
using HomeworkKit.Serialization;

namespace HomeworkKit.Research;

/// <content>Tells what lines are about, without building a cycle.</content>
public sealed partial class HomeworkDataset
{
    /// <summary>Tells what the lines of files are about, without building a cycle.</summary>
    /// <remarks>A line that is not shaped like a cycle counts as passed over: only building one tells its problem.</remarks>
    /// <param name="paths">The files, plain or gzip.</param>
    /// <param name="each">Hears each line's glance, in order. What it throws ends the scan and arrives as it is.</param>
    /// <param name="options">What is wanted; a filter's states are taken from the summaries. Null for all.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>A task that ends with the last line.</returns>
    /// <exception cref="ArgumentException">There are no files.</exception>
    /// <exception cref="DatasetException">A file cannot be opened, is damaged, or breaks off.</exception>
    public async Task ScanAsync(
        IReadOnlyList<string> paths,
        Action<CycleHeader> each,
        DatasetOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(paths);
        ArgumentNullException.ThrowIfNull(each);
        if (paths.Count == 0)
        {
            throw new ArgumentException(DatasetMessages.NoFiles, nameof(paths));
        }

        options ??= DatasetOptions.Default;
        var filter = options.Filter is { } wanted ? wanted with { TrustsSummaries = true } : null;
        var reading = new DatasetReading(options with { Filter = filter }, paths);

        // One line at a time keeps the order. The filter hears every line and lets none be parsed. It runs inside a parallel loop, which would wrap what a
        // caller's code throws: that is kept, ends the loop, and is thrown here.
        ExceptionDispatchInfo? thrown = null;
        using var stopping = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        bool Hear(ReadOnlySpan<byte> utf8)
        {
            try
            {
                return thrown is null && reading.Scan(utf8, each);
            }
            catch (Exception exception)
            {
                thrown = ExceptionDispatchInfo.Capture(exception);
                stopping.Cancel();
                return false;
            }
        }

        try
        {
            await ScanAsync(paths, reading, new NdjsonOptions { Parallelism = 1, Filter = Hear }, stopping.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (thrown is not null)
        {
            // Thrown below: the loop only stopped because of it.
        }

        thrown?.Throw();
        reading.Tell(atEnd: true);
    }

    private async Task ScanAsync(IReadOnlyList<string> paths, DatasetReading reading, NdjsonOptions ndjson, CancellationToken cancellationToken)
    {
        foreach (var path in paths)
        {
            var name = Path.GetFileName(path);
            var stream = DatasetStream.Open(path, reading.Count);
            await using (stream.ConfigureAwait(false))
            {
                DatasetProblem? cut = null;
                await foreach (var line in Guarded(_ndjson.ReadAsync(stream, ndjson, cancellationToken), stream, name, cancellationToken).ConfigureAwait(false))
                {
                    cut = CutOf(stream, line, name);
                    if (cut is null && line.Problem?.Code == JsonProblemCodes.TooLarge)
                    {
                        Tell(reading, line, name);
                    }
                }

                TellEnd(reading, stream, name, cut);
            }
        }
    }
}
