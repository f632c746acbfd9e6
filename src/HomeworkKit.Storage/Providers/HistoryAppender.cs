using HomeworkKit.Cycles;
using HomeworkKit.Cycles.Events;
using HomeworkKit.Primitives;

namespace HomeworkKit.Storage.Providers;

/// <summary>Decides what an append means, alike for every store: what is new, what is there already, what conflicts.</summary>
public static class HistoryAppender
{
    /// <summary>Appends what a cycle has beyond what is stored.</summary>
    /// <param name="transaction">The store's transaction.</param>
    /// <param name="cycle">The cycle.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What was added.</returns>
    /// <exception cref="HomeworkStoreException">As <see cref="IHomeworkSession.AppendAsync(HomeworkCycle, CancellationToken)"/> says; nothing was written.</exception>
    public static async ValueTask<Appended> AppendAsync(IHistoryTransaction transaction, HomeworkCycle cycle, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        ArgumentNullException.ThrowIfNull(cycle);
        var events = cycle.Events;
        var head = await transaction.FindAsync(cycle.Id, cancellationToken).ConfigureAwait(false);
        var stored = head?.Version ?? 0;
        if (head is not null)
        {
            if (head.Client != cycle.Client)
            {
                throw new HomeworkHistoryException(StoreCodes.OtherClient, cycle.Id);
            }

            if (cycle.Version <= stored)
            {
                RefuseUnlessBeginning(cycle, stored, await transaction.ReadAsync(cycle.Id, head, cycle.Version, cancellationToken).ConfigureAwait(false));
                return new Appended(cycle.Id, stored, 0);
            }

            if (HistoryFingerprint.Of(events, stored) != head.Fingerprint)
            {
                throw new HomeworkConflictException(cycle.Id, cycle.Version, stored);
            }
        }

        RefuseRepeats(cycle.Id, events, stored);
        await WriteAsync(transaction, head, cycle, events, cancellationToken).ConfigureAwait(false);
        return new Appended(cycle.Id, cycle.Version, cycle.Version - stored);
    }

    /// <summary>Appends events to a history.</summary>
    /// <param name="transaction">The store's transaction.</param>
    /// <param name="assignment">The assignment.</param>
    /// <param name="events">The events, in order.</param>
    /// <param name="expectedVersion">How many events the caller believes are stored.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What was added.</returns>
    /// <exception cref="ArgumentException">There is no event.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The expected version is negative.</exception>
    /// <exception cref="HomeworkStoreException">As <see cref="IHomeworkSession"/> says; nothing was written.</exception>
    public static async ValueTask<Appended> AppendAsync(
        IHistoryTransaction transaction, AssignmentId assignment, IReadOnlyList<CycleEvent> events, int expectedVersion, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        ArgumentNullException.ThrowIfNull(events);
        if (events.Count == 0)
        {
            throw new ArgumentException(ProviderMessages.NoEvents, nameof(events));
        }

        if (expectedVersion < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(expectedVersion), ProviderMessages.NegativeVersion);
        }

        var head = await transaction.FindAsync(assignment, cancellationToken).ConfigureAwait(false);
        var stored = head?.Version ?? 0;
        var history = new List<CycleEvent>(stored + events.Count);
        if (head is not null)
        {
            history.AddRange(await transaction.ReadAsync(assignment, head, stored, cancellationToken).ConfigureAwait(false));
        }

        var known = AddNew(assignment, history, events);
        if (history.Count == stored)
        {
            return new Appended(assignment, stored, 0);
        }

        // A longer repetition of an earlier append is no conflict: its first events stand exactly where they were expected.
        if (expectedVersion != stored && !(expectedVersion + known == stored && StandsAt(history, expectedVersion, events)))
        {
            throw new HomeworkConflictException(assignment, expectedVersion, stored);
        }

        var outcome = HomeworkCycle.Replay(history, transaction.Catalog);
        if (outcome is not Moved { Cycle: var cycle })
        {
            throw new HomeworkHistoryException(StoreCodes.ImpossibleHistory, assignment, (Refused)outcome);
        }

        if (cycle.Id != assignment)
        {
            throw new HomeworkHistoryException(StoreCodes.OtherAssignment, assignment);
        }

        await WriteAsync(transaction, head, cycle, history, cancellationToken).ConfigureAwait(false);
        return new Appended(assignment, history.Count, history.Count - stored);
    }

    /// <summary>Refuses a cycle in which an id occurs twice, for imports that pass the rest by because nothing is stored yet.</summary>
    /// <param name="cycle">The cycle.</param>
    /// <exception cref="HomeworkDuplicateEventException">An id occurs twice.</exception>
    public static void RefuseRepeatedIds(HomeworkCycle cycle)
    {
        ArgumentNullException.ThrowIfNull(cycle);
        RefuseRepeats(cycle.Id, cycle.Events, 0);
    }

    private static ValueTask WriteAsync(IHistoryTransaction transaction, StoredHead? head, HomeworkCycle cycle, IReadOnlyList<CycleEvent> history, CancellationToken cancellationToken)
    {
        var fingerprint = head?.Fingerprint ?? 0;
        for (var i = head?.Version ?? 0; i < history.Count; i++)
        {
            fingerprint = HistoryFingerprint.Extend(fingerprint, history[i].Id);
        }

        return transaction.WriteAsync(head, CycleSummary.Of(cycle), fingerprint, history, cancellationToken);
    }

    private static void RefuseUnlessBeginning(HomeworkCycle cycle, int stored, IReadOnlyList<CycleEvent> beginning)
    {
        var events = cycle.Events;
        for (var i = 0; i < events.Count; i++)
        {
            if (beginning[i].Id != events[i].Id)
            {
                throw new HomeworkConflictException(cycle.Id, cycle.Version, stored);
            }

            if (beginning[i] != events[i])
            {
                throw new HomeworkDuplicateEventException(cycle.Id, events[i].Id);
            }
        }
    }

    // A cycle keeps no set of its ids (that would cost every move); here the few new ones are compared with all before them.
    private static void RefuseRepeats(AssignmentId assignment, IReadOnlyList<CycleEvent> events, int stored)
    {
        const int FewEnoughToCompare = 4;
        if (events.Count - stored <= FewEnoughToCompare)
        {
            for (var i = stored; i < events.Count; i++)
            {
                for (var j = 0; j < i; j++)
                {
                    RefuseIf(events[i].Id == events[j].Id, assignment, events[i].Id);
                }
            }

            return;
        }

        var seen = new HashSet<EventId>(events.Count);
        foreach (var happened in events)
        {
            RefuseIf(!seen.Add(happened.Id), assignment, happened.Id);
        }
    }

    private static void RefuseIf(bool isRepeated, AssignmentId assignment, EventId id)
    {
        if (isRepeated)
        {
            throw new HomeworkDuplicateEventException(assignment, id);
        }
    }

    // Adds the events that are not known yet, and says how many were.
    private static int AddNew(AssignmentId assignment, List<CycleEvent> history, IReadOnlyList<CycleEvent> events)
    {
        var seen = new Dictionary<EventId, CycleEvent>(history.Count + events.Count);
        foreach (var happened in history)
        {
            seen.TryAdd(happened.Id, happened);
        }

        var known = 0;
        foreach (var happened in events)
        {
            if (happened.Assignment != assignment)
            {
                throw new HomeworkHistoryException(StoreCodes.OtherAssignment, assignment);
            }

            if (!seen.TryGetValue(happened.Id, out var before))
            {
                seen.Add(happened.Id, happened);
                history.Add(happened);
            }
            else if (before == happened)
            {
                known++;
            }
            else
            {
                throw new HomeworkDuplicateEventException(assignment, happened.Id);
            }
        }

        return known;
    }

    private static bool StandsAt(List<CycleEvent> history, int version, IReadOnlyList<CycleEvent> events)
    {
        for (var i = 0; i < events.Count; i++)
        {
            if (version + i >= history.Count || history[version + i].Id != events[i].Id)
            {
                return false;
            }
        }

        return true;
    }
}
