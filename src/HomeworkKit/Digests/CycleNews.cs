using HomeworkKit.Events;

namespace HomeworkKit;

/// <summary>What is new in a cycle for a digest.</summary>
internal sealed class CycleNews
{
    private readonly DigestPeriod _period;
    private readonly HashSet<EventId> _new;
    private readonly HashSet<(AttemptId Attempt, ActorRole Role, string? Author)> _withdrawn = [];
    private readonly HashSet<AttemptId> _erased = [];
    private readonly HashSet<(AttemptId Attempt, ActorRole Role, string? Author)> _knownBefore = [];
    private readonly Dictionary<(AttemptId Attempt, ActorRole Role, string? Author), RecordedAttempt> _attempts = [];

    internal CycleNews(HomeworkCycle cycle, DigestPeriod period)
    {
        (_period, _new) = (period, period.NewIn(cycle));
        foreach (var recorded in cycle.Attempts)
        {
            _attempts[(recorded.Id, recorded.By.Role, recorded.By.Ref)] = recorded;
        }

        foreach (var happened in cycle.Events)
        {
            switch (happened)
            {
                case AttemptRecorded recorded when !_new.Contains(happened.Id):
                    _knownBefore.Add((recorded.Attempt.Id, recorded.By.Role, recorded.By.Ref));
                    break;
                case var earlier when !_new.Contains(earlier.Id):
                    break;
                case AttemptRetracted retracted:
                    _withdrawn.Add((retracted.Attempt, retracted.By.Role, retracted.By.Ref));
                    break;
                case AttemptErased erased:
                    _erased.Add(erased.Attempt);
                    break;
                case PlanRevised or HomeworkProposed when happened.By is { Role: ActorRole.Client } or { IsProxy: true }:
                    HasPlanOfClient = true;
                    break;
                default:
                    break;
            }
        }
    }

    /// <summary>Gets a value indicating whether the client put a plan forward, or changed one.</summary>
    internal bool HasPlanOfClient { get; }

    internal bool IsEmpty => _new.Count == 0;

    internal bool IsNew(EventId happened) => _new.Contains(happened);

    internal bool IsAcknowledgedNow(CycleConcern concern) => concern.Acknowledgements.Any(acknowledged => _new.Contains(acknowledged.Event));

    /// <summary>Says whether an attempt was made in the period, or recorded, gone on with, corrected or withdrawn since.</summary>
    internal bool Touches(AttemptView seen) =>
        _period.Holds(seen.Attempt.PerformedAt)
        || _withdrawn.Contains(Key(seen))
        || _erased.Contains(seen.Attempt.Id)
        || (Find(seen) is { } recorded && recorded.Versions.Any(version => _new.Contains(version.Event)));

    /// <summary>Says whether an attempt was made before the last session and could not have been in its digest.</summary>
    internal bool ArrivedSince(AttemptView seen) => IsEarlier(seen) && !_knownBefore.Contains(Key(seen));

    /// <summary>Says whether an attempt that was there by the last session was gone on with, corrected or withdrawn since.</summary>
    internal bool ChangedSince(AttemptView seen) => IsEarlier(seen) && !ArrivedSince(seen) && Touches(seen);

    /// <summary>
    /// Gives the code of what is odd about an attempt's times: against its arrival, or the moment that the digest looks at where that is not known.
    /// </summary>
    internal string? ClockMark(AttemptView seen, Instant asOf, EventArrivals arrivals) =>
        seen.ClockMark
        ?? (Find(seen) is { } recorded && IsAhead(seen.Attempt.PerformedAt, recorded.Versions[^1].Event, asOf, arrivals) ? CycleCodes.ClockAhead : null);

    /// <summary>Gives the new events other than attempts whose dates cannot be believed.</summary>
    internal IEnumerable<ClockWarning> ClockWarnings(HomeworkCycle cycle, Instant asOf, EventArrivals arrivals)
    {
        var proposed = cycle.Log[0].At;
        return cycle.Events.Where(happened => _new.Contains(happened.Id) && AttemptIndex.AttemptOf(happened) is null)
            .Select(happened => IsAhead(happened.At, happened.Id, asOf, arrivals) ? new ClockWarning { Code = CycleCodes.ClockAhead, Event = happened.Id }
                : EventClock.IsBeforeProposal(happened.At, proposed) ? new ClockWarning { Code = CycleCodes.BeforeProposal, Event = happened.Id }
                : null)
            .OfType<ClockWarning>();
    }

    private static bool IsAhead(Instant at, EventId happened, Instant asOf, EventArrivals arrivals) =>
        at > (arrivals.Find(happened) ?? asOf).PlusWithin(EventClock.Skew);

    private static (AttemptId Attempt, ActorRole Role, string? Author) Key(AttemptView seen) => (seen.Attempt.Id, seen.By.Role, seen.By.Ref);

    private bool IsEarlier(AttemptView seen) => _period.Since is { } since && seen.Attempt.PerformedAt < since;

    private RecordedAttempt? Find(AttemptView seen) => _attempts.GetValueOrDefault(Key(seen));
}
