using HomeworkKit.Events;

namespace HomeworkKit;

/// <content>Bringing offline work home.</content>
public sealed partial class HomeworkCycle
{
    /// <summary>Merges the events of a device that was offline into the committed ones.</summary>
    /// <remarks>
    /// Events already present with equal content are skipped, with other content refused. Facts are kept whatever the state; decisions that the table now
    /// refuses are returned with their reason, in order, and do not stop those after them. The same inputs give the same result; sending what
    /// was applied once more changes nothing, and what was refused would be judged anew, so that a host does not send it again. Device clocks play no part.
    /// If nothing is committed, the device's own proposal starts the cycle. Facts of several devices make the same attempts, open calls for help and open
    /// concerns in whichever order the devices come home: an attempt belongs to its id and its author, so that an id that two people use names two attempts;
    /// what corrects, continues, takes back or answers something that has not arrived waits for it, and takes effect when it does.
    /// </remarks>
    /// <param name="committed">The events that the store has, in order.</param>
    /// <param name="pending">The events of the device, in its order; may repeat committed ones.</param>
    /// <param name="catalog">The kinds of homework that the app knows.</param>
    /// <returns>The merged cycle, and what became of each pending event.</returns>
    /// <exception cref="ArgumentException">A pending event is null.</exception>
    /// <exception cref="CycleRefusedException">The committed events are no history; or there are none, and no pending event proposes homework.</exception>
    public static RebaseResult Rebase(IReadOnlyList<CycleEvent> committed, IReadOnlyList<CycleEvent> pending, HomeworkCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(committed);
        ArgumentNullException.ThrowIfNull(pending);
        if (pending.Any(static cycleEvent => cycleEvent is null))
        {
            throw new ArgumentException(PrimitiveMessages.NullItem, nameof(pending));
        }

        var cycle = committed.Count == 0 ? null : Replay(committed, catalog).OrThrow();
        var (start, shown) = (cycle, (Visibility?)null);

        // A client's device keeps events without what is the clinician's alone.
        bool IsCopy(CycleEvent known, CycleEvent copy) => start is not null && (shown ??= start.OwnersVisibility()).ForDevice(known) == copy;
        var seen = new Dictionary<EventId, CycleEvent>(committed.Count + pending.Count);
        foreach (var happened in cycle?.Events ?? [])
        {
            seen.TryAdd(happened.Id, happened);
        }

        var (applied, idle, present, refused) = (new List<CycleEvent>(), new List<EventWithoutEffect>(), new List<CycleEvent>(), new List<RefusedEvent>());
        foreach (var happened in pending)
        {
            if (seen.TryGetValue(happened.Id, out var known))
            {
                if (known == happened || cycle?.Erased.Without(happened) == known || IsCopy(known, happened))
                {
                    present.Add(happened);
                }
                else
                {
                    refused.Add(new RefusedEvent(happened, new Refused(CycleCodes.DuplicateId, default)));
                }

                continue;
            }

            seen.Add(happened.Id, happened);
            switch (cycle?.Apply(happened, ValidationMode.FromElsewhere) ?? Begin(happened, catalog))
            {
                case Accepted { Cycle: var moved } when ReferenceEquals(moved, cycle):
                    present.Add(happened);
                    break;
                case Accepted { Cycle: var moved } outcome:
                    if (outcome.NothingChangedBecause is { } code)
                    {
                        idle.Add(new EventWithoutEffect(moved.Log[^1], code));
                    }

                    cycle = moved;
                    applied.Add(happened);
                    break;
                case Refused refusal:
                    refused.Add(new RefusedEvent(happened, refusal));
                    break;
                default:
                    throw new System.Diagnostics.UnreachableException();
            }
        }

        // Events applied before their attempt was erased are returned in their erased form.
        var merged = cycle ?? Replay(committed, catalog).OrThrow();
        return new RebaseResult(merged) { Applied = merged.Erased.Without(applied), WithoutEffect = idle, AlreadyPresent = present, Refused = refused };
    }
}
