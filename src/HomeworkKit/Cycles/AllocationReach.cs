using HomeworkKit.Scheduling;

namespace HomeworkKit;

/// <summary>How far the one allocation of attempts reaches: the last date whose occurrence an attempt stands for, whether or not it names it.</summary>
/// <remarks>
/// Only what can be answered on an earlier date matters here: occurrences with a window that opens before they are due, and those of a quota. A cycle knows no
/// sessions, so what is relative to them is protected where an attempt names it. On a plan that floats the client was where their attempts say.
/// </remarks>
internal static class AllocationReach
{
    // Queries further than this from a plan's first date are refused as a mistake.
    private const int MostDays = 36000;
    // Each answer is checked against the whole history. Two years of weekly rounds come near both limits.
    private const int ManyEvents = 1000;
    private const int ManyChanges = 100;
    // Occurrences are computed separately for each stay in a time zone.
    private const int ManyMoves = 100;
    private static readonly Duration Lateness = Duration.FromHours(24);

    /// <summary>Gives by how many days an occurrence of a plan can be answered before its date; 0 where none can.</summary>
    internal static int DaysAhead(Assignment plan)
    {
        if (plan.Schedule is not { } schedule)
        {
            return 0;
        }

        var opens = schedule.Window is { } window && window.OpensBefore > Duration.Zero ? (int)Math.Min(window.OpensBefore.TotalDays + 2, MostDays) : 0;
        var period = schedule.Elements.OfType<TimesPerPeriod>().Select(static element => element.PeriodDays).DefaultIfEmpty().Max();
        return Math.Clamp(period, opens, MostDays);
    }

    /// <summary>
    /// Says whether a history is so long, and its plan was changed so often, that attempts are not allocated for yet another change: then it begins after all
    /// that any attempt can stand for.
    /// </summary>
    internal static bool IsTooMuch(PlanState plans, PastEvents past) => plans.Changes > ManyChanges && past.Events.Length > ManyEvents;

    /// <summary>Gives the last date that an attempt of a date can stand for.</summary>
    internal static LocalDate Latest(LocalDate made, int ahead) => made.PlusDaysWithin(ahead + 1);

    /// <summary>
    /// Gives the last date whose occurrence an attempt stands for, of those that were done by a moment; null if there is none, or none that matters.
    /// </summary>
    internal static LocalDate? Of(in CycleFold fold, PastEvents past, Instant limit, int ahead, LocalDate floor)
    {
        var plans = fold.Plans;
        if (Earliest(plans) is not { } start)
        {
            return null;
        }

        var (standing, last) = (past.Reach.Standing(past.Events, plans, limit), start.PlusDaysWithin(MostDays));
        var context = Whereabouts(standing);
        if (context.Moves.Count > ManyMoves)
        {
            return Latest(standing.Max(static one => one.Done.InZoneWithin(PersonZone.Of(one.Attempt!) ?? DateTimeZone.Utc).Date), ahead + 1);
        }

        Made[] made =
        [
            .. standing
                .Where(static one => one.Attempt!.Setting != Setting.InSession)
                .Select(one => new Made(one, PersonZone.DateOf(plans, one.Attempt!, one.Done, context)))
                .Where(one => one.Date <= last)
                .OrderBy(static one => one.At)
                .ThenBy(static one => one.Outcome)
                .ThenBy(static one => one.Standing.Attempt!.Id.Value),
        ];
        if (made.Length == 0 || Latest(made.Max(static one => one.Date), ahead) <= floor)
        {
            return null;
        }

        var timeline = CycleTimeline.Of(HomeworkCycle.At(past.Events, fold), context, [.. standing]);
        var asked = new Interval(made[0].At.PlusWithin(-Lateness), made[^1].At.PlusWithin(Duration.FromDays(2)));
        var board = new AllocationBoard<Made>(timeline.ToMatch(asked, byWindow: true, made.Select(static one => one.Answers).OfType<OccurrenceId>()), Lateness);
        foreach (var one in made)
        {
            board.Place(one, one.Date, timeline.IsPausedOn);
        }

        var (yes, lastYes) = (LastYes(fold, past), (LocalDate?)null);
        return board.Slots.Where(static slot => slot.Answer is not null).Select(slot => (LocalDate?)ReachOf(slot.Occurrence)).Max();

        // What may be done at any time of a period ends with its plan: cut off before the yes by which it is due, it would never have been due.
        LocalDate ReachOf(Occurrence occurrence) => !occurrence.IsAnyTime || occurrence.Closes <= yes ? occurrence.Local.Date
            : LocalDate.Max(occurrence.Local.Date, lastYes ??= yes.InZoneWithin(PersonZone.Fixed(plans.Current.Plan) ?? context.ZoneAt(yes)).Date);
    }

    // When a plan came into force for the last time.
    private static Instant LastYes(in CycleFold fold, PastEvents past)
    {
        var change = fold.Standing.Force;
        while (change is { IsInForce: false })
        {
            change = change.Before;
        }

        return change is null ? Instant.MinValue : EventClock.Of(past.Events[change.Event], past.To(change.Event));
    }

    private static LocalDate? Earliest(PlanState plans)
    {
        LocalDate? earliest = null;
        for (var i = 0; i < plans.CountInEffect; i++)
        {
            if (plans.InEffectAt(i).Plan.Schedule?.Start is { } start && (earliest is null || start < earliest))
            {
                earliest = start;
            }
        }

        return earliest;
    }

    private static ScheduleContext Whereabouts(IReadOnlyList<StandingAttempt> attempts)
    {
        List<TimeZonePeriod> stays = [];
        foreach (var attempt in attempts.OrderBy(static attempt => attempt.Done))
        {
            if (PersonZone.Of(attempt.Attempt!) is { } zone && (stays.Count == 0 || !stays[^1].Zone.Equals(zone)))
            {
                stays.Add(new TimeZonePeriod(attempt.Done, zone));
            }
        }

        return stays.Count == 0 ? ScheduleContext.In(DateTimeZone.Utc) : ScheduleContext.In(stays[0].Zone, [.. stays.Skip(1)]);
    }

    private sealed class Made(StandingAttempt standing, LocalDate date) : IAllocated
    {
        internal StandingAttempt Standing => standing;

        internal LocalDate Date => date;

        public Instant At => Standing.Done;

        public AttemptOutcome Outcome => Standing.Attempt!.Outcome;

        public OccurrenceId? Answers => Standing.Attempt!.OccurrenceId;

        public Instant? RecordedAt => ((IAllocated)Standing).RecordedAt;
    }
}
