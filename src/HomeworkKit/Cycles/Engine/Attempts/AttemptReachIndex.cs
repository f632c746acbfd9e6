using HomeworkKit.Events;

namespace HomeworkKit;

/// <summary>The dates of attempts as they now stand, kept up as events are gone through, so that asking how far they reach does not walk the history.</summary>
/// <remarks>It stands where it was asked last; asked about less, as after a fork, another one answers.</remarks>
internal sealed class AttemptReachIndex
{
    private readonly Lock _gate = new();
    // Indexes of the events that are not dated before the proposal.
    private readonly List<int> _believed = [];
    private int _events;
    private int _plans;
    private int _dated;

    // Made when something is put in: each kind would have to be compiled for the first fold of a process.
    private Dictionary<(AttemptId, ActorRole, string?), StandingAttempt> Attempts => field ??= [];

    // By when they were done; by the date where they were done; and by the date of the occurrence that they name, of plans that took effect.
    private SortedSet<(Instant Done, int Order)> Done => field ??= [];

    private SortedSet<(LocalDate Date, Instant Done, int Order)> Dates => field ??= [];

    private SortedSet<(LocalDate Date, Instant Done, int Order)> NamedDates => field ??= [];

    private Dictionary<EventId, HashSet<StandingAttempt>> OfPlans => field ??= [];

    private HashSet<EventId> InEffect => field ??= [];

    /// <summary>
    /// Gives the last date that attempts name or were made on, told as a plan tells it, of those that were done by a moment; null if there is none.
    /// </summary>
    internal LocalDate? Latest(ReadOnlySpan<CycleEvent> events, PlanState plans, Assignment plan, Instant limit)
    {
        lock (_gate)
        {
            if (Advance(events, plans))
            {
                var made = PersonZone.Fixed(plan) is { } zone
                    ? DoneIn(zone, limit)
                    : Where(Dates, limit, limit.PlusWithin(Duration.FromDays(1)).InZoneWithin(DateTimeZone.Utc).Date);
                var named = Where(NamedDates, limit, LocalDate.MaxIsoValue);
                return made is { } a && named is { } b ? LocalDate.Max(a, b) : made ?? named;
            }
        }

        return new AttemptReachIndex().Latest(events, plans, plan, limit);
    }

    /// <summary>Gives the attempts that stand and were done by a moment.</summary>
    internal IReadOnlyList<StandingAttempt> Standing(ReadOnlySpan<CycleEvent> events, PlanState plans, Instant limit)
    {
        lock (_gate)
        {
            if (Advance(events, plans))
            {
                return [.. Attempts.Values.Where(attempt => attempt.Attempt is not null && attempt.Done <= limit)];
            }
        }

        return new AttemptReachIndex().Standing(events, plans, limit);
    }

    /// <summary>Gives the moment of the last event that is not dated before the proposal.</summary>
    internal Instant LastBelieved(ReadOnlySpan<CycleEvent> events)
    {
        lock (_gate)
        {
            for (; _dated < events.Length; _dated++)
            {
                if (!EventClock.IsBeforeProposal(events[_dated].At, events[0].At))
                {
                    _believed.Add(_dated);
                }
            }

            // The proposal is always one of them; a shorter past has a place further back.
            var place = _believed.BinarySearch(events.Length - 1);
            return events[_believed[place >= 0 ? place : ~place - 1]].At;
        }
    }

    private LocalDate? DoneIn(DateTimeZone zone, Instant limit)
    {
        foreach (var (done, _) in Done.GetViewBetween((Instant.MinValue, int.MinValue), (limit, int.MaxValue)).Reverse())
        {
            return done.InZoneWithin(zone).Date;
        }

        return null;
    }

    // If a wrong clock explains why some attempts fall on a date, other attempts on it may still be credible.
    private static LocalDate? Where(SortedSet<(LocalDate Date, Instant Done, int Order)> set, Instant limit, LocalDate last)
    {
        var below = set.GetViewBetween((LocalDate.MinIsoValue, Instant.MinValue, int.MinValue), (last, Instant.MaxValue, int.MaxValue));
        foreach (var (date, done, _) in below.Reverse())
        {
            if (done <= limit)
            {
                return date;
            }
        }

        return null;
    }

    private bool Advance(ReadOnlySpan<CycleEvent> events, PlanState plans)
    {
        if (events.Length < _events || plans.CountInEffect < _plans)
        {
            return false;
        }

        for (; _events < events.Length; _events++)
        {
            Add(events[_events]);
        }

        for (; _plans < plans.CountInEffect; _plans++)
        {
            var revision = plans.InEffectAt(_plans).Id;
            if (InEffect.Add(revision) && OfPlans.TryGetValue(revision, out var waiting))
            {
                foreach (var attempt in waiting)
                {
                    NamedDates.Add((attempt.Attempt!.OccurrenceId!.Value.Local.Date, attempt.Done, attempt.Order));
                }
            }
        }

        return true;
    }

    private void Add(CycleEvent happened)
    {
        if (AttemptIndex.AttemptOf(happened) is not { } id)
        {
            return;
        }

        var key = (id, happened.By.Role, happened.By.Ref);
        if (!Attempts.TryGetValue(key, out var attempt))
        {
            Attempts.Add(key, attempt = new StandingAttempt(happened.By, Attempts.Count));
        }

        var (before, done) = (attempt.Attempt, attempt.Done);
        attempt.Add(happened);
        if (before == attempt.Attempt && done == attempt.Done)
        {
            return;
        }

        if (before is not null)
        {
            Done.Remove((done, attempt.Order));
            Dates.Remove((DateOf(before, done), done, attempt.Order));
            if (Named(before, happened.Assignment) is { } named)
            {
                OfPlans[named.Revision].Remove(attempt);
                NamedDates.Remove((named.Local.Date, done, attempt.Order));
            }
        }

        if (attempt.Attempt is { } now)
        {
            Done.Add((attempt.Done, attempt.Order));
            Dates.Add((DateOf(now, attempt.Done), attempt.Done, attempt.Order));
            if (Named(now, happened.Assignment) is { } named)
            {
                if (!OfPlans.TryGetValue(named.Revision, out var ofPlan))
                {
                    OfPlans.Add(named.Revision, ofPlan = []);
                }

                ofPlan.Add(attempt);
                if (InEffect.Contains(named.Revision))
                {
                    NamedDates.Add((named.Local.Date, attempt.Done, attempt.Order));
                }
            }
        }
    }

    // An id that belongs to no plan of this cycle, or to a year out of reach, cannot be orphaned.
    private static Scheduling.OccurrenceId? Named(Attempt attempt, AssignmentId assignment) =>
        attempt.OccurrenceId is { Local.Year: < 2200 } id && id.Assignment == assignment ? id : null;

    private static LocalDate DateOf(Attempt attempt, Instant done) => done.InZoneWithin(PersonZone.Of(attempt) ?? DateTimeZone.Utc).Date;
}
