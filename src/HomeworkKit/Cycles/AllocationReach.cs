using HomeworkKit.Events;
using HomeworkKit.Scheduling;

namespace HomeworkKit;

/// <summary>How far the one allocation of attempts reaches: the last date whose occurrence an attempt stands for, whether or not it names it.</summary>
/// <remarks>
/// Only what can be answered on an earlier date matters here: occurrences with a window that opens before they are due, and those of a quota. A cycle knows no sessions, so what is relative to
/// them is protected where an attempt names it. On a plan that floats the client was where their attempts say.
/// </remarks>
internal static class AllocationReach
{
    // No question goes further than this from a plan's first date: more is refused as a mistake, and nobody answers it ahead.
    private const int MostDays = 36000;
    private static readonly Duration Lateness = Duration.FromHours(24);

    /// <summary>Gives by how many days an occurrence can be answered before its date; 0 where none can.</summary>
    internal static int DaysAhead(PlanState plans)
    {
        var most = 0;
        foreach (var revision in plans.InEffect)
        {
            if (revision.Plan.Schedule is { } schedule)
            {
                var opens = schedule.Window is { } window && window.OpensBefore > Duration.Zero ? (int)Math.Min(window.OpensBefore.TotalDays + 2, MostDays) : 0;
                var period = schedule.Elements.OfType<TimesPerPeriod>().Select(static element => element.PeriodDays).DefaultIfEmpty().Max();
                most = Math.Max(most, Math.Clamp(period, opens, MostDays));
            }
        }

        return most;
    }

    /// <summary>Gives the last date that an attempt of a date can stand for.</summary>
    internal static LocalDate Latest(LocalDate made, int ahead) => made.PlusDaysWithin(ahead + 1);

    /// <summary>Gives the last date whose occurrence an attempt stands for; null if there is none, or none that matters.</summary>
    internal static LocalDate? Of(in CycleFold fold, ReadOnlySpan<CycleEvent> events, IReadOnlyList<RecordedAttempt> attempts, int ahead, LocalDate floor)
    {
        var context = Whereabouts(attempts);
        var (plans, starts) = (fold.Plans, fold.Plans.InEffect.Select(static revision => revision.Plan.Schedule?.Start).OfType<LocalDate>().ToArray());
        if (starts.Length == 0)
        {
            return null;
        }

        var last = starts.Min().PlusDaysWithin(MostDays);
        Made[] made =
        [
            .. attempts.Where(static recorded => recorded.Attempt.Setting != Setting.InSession).Select(recorded => new Made(recorded, PersonZone.DateOf(plans, recorded.Attempt, context)))
                .Where(one => one.Date <= last).OrderBy(static one => one.At).ThenBy(static one => one.Outcome).ThenBy(static one => one.Recorded.Id.Value),
        ];
        if (made.Length == 0 || Latest(made.Max(static one => one.Date), ahead) <= floor)
        {
            return null;
        }

        var timeline = CycleTimeline.Of(HomeworkCycle.At(events, fold), context, attempts);
        var asked = new Interval(made[0].At.PlusWithin(-Lateness), made[^1].At.PlusWithin(Duration.FromDays(2)));
        var board = new AllocationBoard<Made>(timeline.ToMatch(asked, byWindow: true, made.Select(static one => one.Answers).OfType<OccurrenceId>()), Lateness);
        foreach (var one in made)
        {
            board.Place(one, one.Date, timeline.IsPausedOn);
        }

        return board.Slots.Where(static slot => slot.Answer is not null).Select(static slot => (LocalDate?)slot.Occurrence.Local.Date).Max();
    }

    private static ScheduleContext Whereabouts(IReadOnlyList<RecordedAttempt> attempts)
    {
        List<TimeZonePeriod> stays = [];
        foreach (var attempt in attempts.Select(static recorded => recorded.Attempt).OrderBy(static attempt => attempt.PerformedAt))
        {
            if (PersonZone.Of(attempt) is { } zone && (stays.Count == 0 || !stays[^1].Zone.Equals(zone)))
            {
                stays.Add(new TimeZonePeriod(attempt.PerformedAt, zone));
            }
        }

        return stays.Count == 0 ? ScheduleContext.In(DateTimeZone.Utc) : ScheduleContext.In(stays[0].Zone, [.. stays.Skip(1)]);
    }

    private sealed record Made(RecordedAttempt Recorded, LocalDate Date) : IAllocated
    {
        public Instant At => Recorded.Attempt.PerformedAt;

        public AttemptOutcome Outcome => Recorded.Attempt.Outcome;

        public OccurrenceId? Answers => Recorded.Attempt.OccurrenceId;

        public Instant? RecordedAt => Recorded.RecordedAt;
    }
}
