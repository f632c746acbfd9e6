using System.Buffers;
using System.Text.Json;
using HomeworkKit.Adherence;

namespace HomeworkKit.Research;

/// <summary>
/// Writes practice rows: NDJSON with one flat object for each occurrence, those without entry too, and for each attempt besides. What a cohort is summed from.
/// </summary>
/// <remarks>
/// What is due follows from schedules, zones, sessions and rests; which attempt stands for which occurrence from the whole history. Both are judged once, here,
/// by the library's own matching, so that a million rows can then be summed without either. Members, in this order: <c>client</c>, <c>assignment</c>,
/// <c>kind</c>, <c>status</c> (<see cref="PracticeRowStatus"/>), <c>due</c>, <c>open</c> (true where the window had not closed), <c>at</c>, <c>day</c> (the
/// local date of practice; absent where nothing was practised), <c>minutes</c>, <c>rating</c>. What does not exist is left out, and so are ratings and minutes
/// of entries that the viewer may not see. Ids and times stand in the rows as they are: a file for the study's own machine; de-identify before it travels.
/// </remarks>
public static class PracticeRows
{
    private const int BufferBytes = 256 * 1024;

    /// <summary>Writes the rows of a dataset.</summary>
    /// <param name="stream">The stream; left open, and flushed at the end.</param>
    /// <param name="cycles">The cycles.</param>
    /// <param name="asOf">The moment that is looked at; what was attempted later is left out.</param>
    /// <param name="context">Where clients were.</param>
    /// <param name="rating">Gives the number of an entry that is to be summed, such as one item's rating; null where the entry has none, and null for none at
    /// all. It gets only entries that the viewer may see.</param>
    /// <param name="lateWithin">How long after its window an occurrence can still be answered; null is 24 hours.</param>
    /// <param name="viewer">Whose eyes the figures look through: a clinician, or a client, for whom only their own cycles are written. Null is a clinician, who
    /// sees no entry that its client keeps private.</param>
    /// <param name="cancellationToken">Cancels the writing.</param>
    /// <returns>How many rows were written.</returns>
    /// <exception cref="ArgumentException">The viewer is neither a clinician nor a client.</exception>
    public static async Task<long> WriteAsync(
        Stream stream,
        IAsyncEnumerable<HomeworkCycle> cycles,
        Instant asOf,
        Func<ClientRef, AdherenceContext> context,
        Func<HomeworkEntry, decimal?>? rating = null,
        Duration? lateWithin = null,
        Actor? viewer = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(cycles);
        ArgumentNullException.ThrowIfNull(context);
        var eyes = ResearchViewer.OrUsual(viewer);
        var buffer = new ArrayBufferWriter<byte>(BufferBytes);
        using var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { SkipValidation = true });
        var rows = 0L;
        await foreach (var cycle in cycles.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            if (!ResearchViewer.Sees(eyes, cycle))
            {
                continue;
            }

            rows += new PracticeRowWriter(buffer, json, cycle, context(cycle.Client), rating).Write(asOf, lateWithin, eyes);
            if (buffer.WrittenCount >= BufferBytes / 2)
            {
                await stream.WriteAsync(buffer.WrittenMemory, cancellationToken).ConfigureAwait(false);
                buffer.ResetWrittenCount();
            }
        }

        await stream.WriteAsync(buffer.WrittenMemory, cancellationToken).ConfigureAwait(false);
        await stream.FlushAsync(cancellationToken).ConfigureAwait(false);
        return rows;
    }
}
