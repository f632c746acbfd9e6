using HomeworkKit.Events;

namespace HomeworkKit.Storage.Providers;

/// <summary>Decides what an append means, alike for every store: what is new, what is there already, what conflicts.</summary>
public static partial class HistoryAppender
{
    // Their events are held as bytes until they are written.
    private const int MostTogether = 1000;

    /// <summary>Appends what a cycle has beyond what is stored.</summary>
    /// <param name="transaction">The store's transaction.</param>
    /// <param name="cycle">The cycle.</param>
    /// <param name="keeper">Stands for the store, as in <see cref="HomeworkCycle.IsStoredIn"/>: a cycle that came from it is not compared with what is stored.
    /// Null compares always.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What was added.</returns>
    /// <exception cref="HomeworkStoreException">As <see cref="IHomeworkSession.AppendAsync(HomeworkCycle, CancellationToken)"/> says; nothing was
    /// written.</exception>
    public static async ValueTask<Appended> AppendAsync(
        IHistoryTransaction transaction,
        HomeworkCycle cycle,
        object? keeper,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        ArgumentNullException.ThrowIfNull(cycle);
        var head = await transaction.FindAsync(cycle.Id, cancellationToken).ConfigureAwait(false);
        if (await NewAsync(transaction, head, cycle, keeper, cancellationToken).ConfigureAwait(false) is not { } write)
        {
            return new Appended(cycle.Id, head!.Version, 0);
        }

        await transaction.WriteAsync(write, cancellationToken).ConfigureAwait(false);
        return AppendedBy(write);
    }

    /// <summary>Appends what cycles have beyond what is stored.</summary>
    /// <param name="transaction">The store's transaction.</param>
    /// <param name="cycles">The cycles, in any order; one may occur again as it stood later.</param>
    /// <param name="keeper">Stands for the store, as in <see cref="HomeworkCycle.IsStoredIn"/>: a cycle that came from it is not compared with what is stored.
    /// Null compares always.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What was added, in the order of the cycles.</returns>
    /// <exception cref="ArgumentException">One of the cycles is null.</exception>
    /// <exception cref="HomeworkStoreException">As <see cref="IHomeworkSession.AppendAsync(IReadOnlyList{HomeworkCycle}, CancellationToken)"/> says; nothing
    /// was written.</exception>
    public static async ValueTask<IReadOnlyList<Appended>> AppendAsync(
        IHistoryTransaction transaction,
        IReadOnlyList<HomeworkCycle> cycles,
        object? keeper,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        ArgumentNullException.ThrowIfNull(cycles);
        if (cycles.Any(static cycle => cycle is null))
        {
            throw new ArgumentException(ProviderMessages.NullCycle, nameof(cycles));
        }

        var appended = new Appended[cycles.Count];

        // In the order of ids, so that two such appends never wait for each other.
        var ordered = Enumerable.Range(0, cycles.Count).OrderBy(index => cycles[index].Id.Value).ToList();
        for (var done = 0; done < ordered.Count;)
        {
            var together = ordered.GetRange(done, LengthTogether(cycles, ordered, done));
            await AppendTogetherAsync(transaction, cycles, together, appended, keeper, cancellationToken).ConfigureAwait(false);
            done += together.Count;
        }

        return appended;
    }

    /// <summary>
    /// Refuses a cycle in which an id occurs twice, or whose events cannot be kept, for imports that pass the rest by because nothing is stored yet.
    /// </summary>
    /// <param name="cycle">The cycle.</param>
    /// <exception cref="HomeworkDuplicateEventException">An id occurs twice.</exception>
    /// <exception cref="HomeworkHistoryException">An event could not be read again as it is, or there are too many.</exception>
    public static void RefuseRepeatedIds(HomeworkCycle cycle)
    {
        ArgumentNullException.ThrowIfNull(cycle);
        RefuseRepeats(cycle, 0);
        RefuseUnkept(cycle, 0);
    }

    private static void RefuseUnkept(HomeworkCycle cycle, int stored)
    {
        if (cycle.WhyNotKept(stored) is { } refusal)
        {
            throw new HomeworkHistoryException(StoreCodes.ContentRefused, cycle.Id, refusal);
        }
    }

    private static Appended AppendedBy(HistoryWrite write) => new(write.Summary.Assignment, write.History.Count, write.History.Count - write.Stored);

    // A history that occurs again is found again, as the one before has left it.
    private static int LengthTogether(IReadOnlyList<HomeworkCycle> cycles, List<int> ordered, int first)
    {
        var length = 1;
        while (length < MostTogether && first + length < ordered.Count && cycles[ordered[first + length]].Id != cycles[ordered[first + length - 1]].Id)
        {
            length++;
        }

        return length;
    }

    private static async ValueTask AppendTogetherAsync(
        IHistoryTransaction transaction,
        IReadOnlyList<HomeworkCycle> cycles,
        List<int> together,
        Appended[] appended,
        object? keeper,
        CancellationToken cancellationToken)
    {
        var heads = await transaction.FindAsync(together.ConvertAll(index => cycles[index].Id), cancellationToken).ConfigureAwait(false);
        var writes = new List<HistoryWrite>(together.Count);
        foreach (var index in together)
        {
            var head = heads.GetValueOrDefault(cycles[index].Id);
            var write = await NewAsync(transaction, head, cycles[index], keeper, cancellationToken).ConfigureAwait(false);
            appended[index] = write is null ? new Appended(cycles[index].Id, head!.Version, 0) : AppendedBy(write);
            if (write is not null)
            {
                writes.Add(write);
            }
        }

        await transaction.WriteAsync(writes, cancellationToken).ConfigureAwait(false);
    }

    // Says what of a cycle is new to its history: null where nothing is.
    private static async ValueTask<HistoryWrite?> NewAsync(
        IHistoryTransaction transaction, StoredHead? head, HomeworkCycle cycle, object? keeper, CancellationToken cancellationToken)
    {
        var events = cycle.Events;
        var stored = head?.Version ?? 0;
        if (head is not null)
        {
            if (head.Client != cycle.Client)
            {
                throw new HomeworkHistoryException(StoreCodes.OtherClient, cycle.Id);
            }

            if (cycle.Version <= stored)
            {
                var beginning = await transaction.ReadAsync(cycle.Id, head, cycle.Version, cancellationToken).ConfigureAwait(false);

                // An older state of a cycle may still hold what was erased since: it is there, without its content.
                var erased = events.SequenceEqual(beginning)
                    ? ErasedAttempts.None
                    : ErasedAttempts.Of(await transaction.ReadAsync(cycle.Id, head, stored, cancellationToken).ConfigureAwait(false));
                RefuseUnlessBeginning(cycle, stored, beginning, erased);
                return null;
            }

            if (cycle.FingerprintOf(stored) != head.Fingerprint)
            {
                throw new HomeworkConflictException(cycle.Id, cycle.Version, stored);
            }

            // The fingerprint is of ids alone. A cycle that came from elsewhere may tell another story under the same ids, and what follows there need not be
            // possible here.
            if (keeper is null || !cycle.IsStoredIn(keeper, stored))
            {
                RefuseUnlessBeginningOf(cycle, stored, await transaction.ReadAsync(cycle.Id, head, stored, cancellationToken).ConfigureAwait(false));
            }
        }

        RefuseRepeats(cycle, stored);
        return WriteOf(head, cycle, events);
    }

    private static HistoryWrite WriteOf(StoredHead? head, HomeworkCycle cycle, IReadOnlyList<CycleEvent> history)
    {
        RefuseUnkept(cycle, head?.Version ?? 0);
        RefuseUnnamed(head, cycle.Id, history);
        var fingerprint = head?.Fingerprint ?? 0;
        for (var i = head?.Version ?? 0; i < history.Count; i++)
        {
            fingerprint = HistoryFingerprint.Extend(fingerprint, history[i].Id);
        }

        return new HistoryWrite(head, CycleSummary.Of(cycle), fingerprint, history) { Rewritten = Rewritten(history, head?.Version ?? 0) };
    }

    private static int[] Rewritten(IReadOnlyList<CycleEvent> history, int stored)
    {
        // By index: skipping would go through all that is stored.
        var erased = ErasedAttempts.Of(Enumerable.Range(stored, history.Count - stored).Select(index => history[index]));
        return erased.IsEmpty ? [] : [.. Enumerable.Range(0, stored).Where(index => erased.IsAbout(history[index]))];
    }

    private static void RefuseUnlessBeginning(HomeworkCycle cycle, int stored, IReadOnlyList<CycleEvent> beginning, ErasedAttempts erased)
    {
        var events = cycle.Events;
        for (var i = 0; i < events.Count; i++)
        {
            if (beginning[i].Id != events[i].Id)
            {
                throw new HomeworkConflictException(cycle.Id, cycle.Version, stored);
            }

            if (beginning[i] != events[i] && beginning[i] != erased.Without(events[i]))
            {
                throw new HomeworkDuplicateEventException(cycle.Id, events[i].Id);
            }
        }
    }

    // What the cycle erases behind the stored events is gone from its beginning already, and what was erased in the store may still stand there.
    private static void RefuseUnlessBeginningOf(HomeworkCycle cycle, int stored, IReadOnlyList<CycleEvent> beginning)
    {
        var erased = ErasedAttempts.Of(cycle.Events);
        for (var i = 0; i < stored; i++)
        {
            if (beginning[i] != cycle.Events[i] && erased.Without(beginning[i]) != erased.Without(cycle.Events[i]))
            {
                throw new HomeworkDuplicateEventException(cycle.Id, beginning[i].Id);
            }
        }
    }

    private static void RefuseRepeats(HomeworkCycle cycle, int stored)
    {
        if (cycle.FindRepeatedId(stored) is { } id)
        {
            throw new HomeworkDuplicateEventException(cycle.Id, id);
        }
    }
}
