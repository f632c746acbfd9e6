using HomeworkKit.Events;

namespace HomeworkKit.Storage.Providers;

/// <content>Events that come without their cycle.</content>
public static partial class HistoryAppender
{
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

        if (events.Any(static happened => happened is null) && HomeworkCycle.Replay(events, transaction.Catalog) is Refused misshapen)
        {
            throw new HomeworkHistoryException(StoreCodes.ContentRefused, assignment, misshapen);
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

        var outcome = HomeworkCycle.Replay(history, transaction.Catalog, stored);
        if (outcome is not Accepted { Cycle: var cycle })
        {
            // A refusal that names a member is about what an event holds, and not about what went before it.
            var refused = (Refused)outcome;
            throw new HomeworkHistoryException(refused.Path is null ? StoreCodes.ImpossibleHistory : StoreCodes.ContentRefused, assignment, refused);
        }

        if (cycle.Id != assignment)
        {
            throw new HomeworkHistoryException(StoreCodes.OtherAssignment, assignment);
        }

        var write = WriteOf(head, cycle, cycle.Events);
        await transaction.WriteAsync(write, cancellationToken).ConfigureAwait(false);
        return AppendedBy(write);
    }

    // Adds the events that are not known yet, and says how many were.
    private static int AddNew(AssignmentId assignment, List<CycleEvent> history, IReadOnlyList<CycleEvent> events)
    {
        var seen = new Dictionary<EventId, CycleEvent>(history.Count + events.Count);
        foreach (var happened in history)
        {
            seen.TryAdd(happened.Id, happened);
        }

        var (known, erased) = (0, ErasedAttempts.Of(history));
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
            else if (before == happened || before == erased.Without(happened))
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
