namespace HomeworkKit.Scheduling;

/// <summary>A schedule as occurrences: for an interval, a date, or the next one.</summary>
/// <remarks>
/// Immutable and safe to share between threads. Answers are worked out when asked for; a week costs the same in the tenth year as in the first.
/// Order is that of the local date and time; of occurrences at one local date and time there is one.
/// A schedule that was read and has a problem, as one without elements or in a zone that this machine does not know, has no occurrences; so has nothing of a
/// session in such a zone. <see cref="Problems"/> tells.
/// </remarks>
public sealed class ScheduleOccurrences
{
    private readonly HomeworkSchedule _schedule;
    private readonly ScheduleContext _context;
    private readonly AssignmentId _assignment;
    private readonly EventId _revision;
    private readonly SchedulePattern _pattern;
    private readonly string _zoneId;
    private readonly List<ScheduleProblem>? _problems;

    /// <summary>Prepares a schedule.</summary>
    /// <param name="schedule">The schedule.</param>
    /// <param name="assignment">The assignment it belongs to.</param>
    /// <param name="revision">The event that last changed it.</param>
    /// <param name="context">The client's zone, sessions, and from when until when it is in force.</param>
    public ScheduleOccurrences(HomeworkSchedule schedule, AssignmentId assignment, EventId revision, ScheduleContext context)
    {
        ArgumentNullException.ThrowIfNull(schedule);
        ArgumentNullException.ThrowIfNull(context);
        _problems = ScheduleValidator.Find(schedule, context.Zones, isKept: true);

        // An unusable schedule is reported and has no occurrences: one without times stands for it.
        _schedule = _problems is null ? schedule : HomeworkSchedule.AsNeeded(null, new LocalDate(1900, 1, 1));
        _context = context;
        _assignment = assignment;
        _revision = revision;
        var zone = _schedule.Zone.Resolve(context.ClientZone, context.Zones);
        _zoneId = zone.Id;
        HashSet<OccurrenceId>? answered = null;
        _pattern = new SchedulePattern(_schedule, zone, context, (element, local) => (answered ??= [.. context.Answered]).Contains(IdOf(element, local)));
    }

    /// <summary>What is wrong with the schedule, so that it has no occurrences, and with the sessions that it looks at.</summary>
    /// <value>Empty if nothing is.</value>
    public IReadOnlyList<ScheduleProblem> Problems => [.. ScheduleProblems, .. _context.Sessions?.FindProblems(_context.Zones) ?? []];

    /// <summary>The occurrences that are due in an interval.</summary>
    /// <param name="interval">The interval: its start is included, its end is not; either may be open.</param>
    /// <returns>The occurrences in local order, worked out while they are gone through.</returns>
    /// <exception cref="ScheduleLimitException">More than a hundred years in which the schedule is in force are asked for.</exception>
    public IEnumerable<Occurrence> Between(Interval interval) => Describe(TimesBetween(interval));

    /// <summary>The due times in an interval, without windows and ids: for calendars of years.</summary>
    /// <param name="interval">The interval: its start is included, its end is not; either may be open.</param>
    /// <returns>The times in local order.</returns>
    /// <exception cref="ScheduleLimitException">More than a hundred years in which the schedule is in force are asked for.</exception>
    public OccurrenceTimes TimesBetween(Interval interval)
    {
        var from = interval.HasStart ? SchedulePattern.CeilingSeconds(interval.Start) : long.MinValue;
        var to = interval.HasEnd ? SchedulePattern.CeilingSeconds(interval.End) : long.MaxValue;
        return Times(from, to);
    }

    /// <summary>The occurrences that can be answered on time at some moment of an interval.</summary>
    /// <param name="interval">The interval: its start is included, its end is not; either may be open.</param>
    /// <returns>The occurrences in local order.</returns>
    /// <exception cref="ScheduleLimitException">More than a hundred years in which the schedule is in force are asked for.</exception>
    public IEnumerable<Occurrence> OpenDuring(Interval interval)
    {
        // A window reaches this far from its due time; a whole local day no further than two days, whatever the clocks do.
        var reach = Duration.FromDays(2 + _pattern.Rules.Max(static rule => rule.PeriodDays ?? 0));
        var before = _schedule.Window is { } window ? Duration.Max(window.ClosesAfter, reach) : reach;
        var after = _schedule.Window is { } opening ? Duration.Max(opening.OpensBefore, reach) : reach;
        var from = interval.HasStart ? interval.Start.ToUnixTimeSeconds() - (long)before.TotalSeconds - 1 : long.MinValue;
        var to = interval.HasEnd ? interval.End.ToUnixTimeSeconds() + (long)after.TotalSeconds + 1 : long.MaxValue;
        return Describe(Times(from, to)).Where(occurrence =>
            (!interval.HasStart || occurrence.Closes > interval.Start) && (!interval.HasEnd || occurrence.Opens < interval.End));
    }

    /// <summary>The next occurrence to do: due after a moment, neither set aside nor void.</summary>
    /// <param name="after">The moment; an occurrence due exactly then is not the next one any more.</param>
    /// <returns>The one due soonest, of several due at once the first in local order; null if there is none.</returns>
    public Occurrence? Next(Instant after)
    {
        var from = after.ToUnixTimeSeconds();
        OccurrenceTime? best = null;
        var times = new OccurrenceTimes(_pattern, FirstDayOf(from), _pattern.LastDay, from + 1, long.MaxValue).GetEnumerator();
        while (times.MoveNext())
        {
            var time = times.Current;
            if (_pattern.LastPausedDay(time.Day) is { } lastPaused)
            {
                times.SkipThrough(lastPaused);
            }
            else if (_pattern.RuleOf(time).Applies(time.LocalSeconds))
            {
                best = best is { } found && found.UnixSeconds <= time.UnixSeconds ? found : time;

                // A skipped local time moves behind later ones: only after it can the first of moments be known.
                if (time.Kind != OccurrenceKind.Gap)
                {
                    break;
                }
            }
        }

        var mapper = new ClockChangeMapper(_pattern.Zone);
        return best is { } next ? Describe(next, ref mapper) : null;
    }

    /// <summary>The occurrences that the schedule names for a local date.</summary>
    /// <param name="date">The local date.</param>
    /// <returns>The occurrences in local order.</returns>
    public IReadOnlyList<Occurrence> On(LocalDate date)
    {
        var day = Days.Number(date);
        return [.. Describe(new OccurrenceTimes(_pattern, day, day, long.MinValue, long.MaxValue))];
    }

    /// <summary>Finds an occurrence by its name.</summary>
    /// <param name="id">The name.</param>
    /// <returns>The occurrence; null if this schedule has none of that name.</returns>
    public Occurrence? Find(OccurrenceId id) =>
        id.Assignment == _assignment && id.Revision == _revision ? On(id.Local.Date).FirstOrDefault(occurrence => occurrence.Id == id) : null;

    /// <summary>What is wrong with the schedule alone.</summary>
    internal IReadOnlyList<ScheduleProblem> ScheduleProblems => _problems ?? [];

    /// <summary>Whether there is a last occurrence.</summary>
    internal bool IsBounded => _pattern.IsBounded;

    /// <summary>Whether a local date falls into a pause while the schedule is in force.</summary>
    internal bool IsPausedOn(LocalDate date) =>
        Days.Number(date) is var day && day >= _pattern.FirstDay && day <= _pattern.LastDayInForce && _pattern.LastPausedDay(day) is not null;

    // An offset is less than a day, and a change of the clocks moves a local time by no more than one.
    private static int FirstDayOf(long unixSeconds) => Days.Clamp((unixSeconds / Days.SecondsPerDay) - 3);

    private static int LastDayOf(long unixSeconds) => Days.Clamp((unixSeconds / Days.SecondsPerDay) + 3);

    private OccurrenceTimes Times(long from, long to)
    {
        var (first, last) = (FirstDayOf(from), LastDayOf(Math.Min(to, _pattern.Before)));
        return Math.Min(last, _pattern.LastDay) - (long)Math.Max(first, _pattern.FirstDay) > ScheduleLimits.QueryDays
            ? throw new ScheduleLimitException()
            : new OccurrenceTimes(_pattern, first, last, from, to);
    }

    private IEnumerable<Occurrence> Describe(OccurrenceTimes times)
    {
        var mapper = new ClockChangeMapper(_pattern.Zone);
        foreach (var time in times)
        {
            yield return Describe(time, ref mapper);
        }
    }

    private OccurrenceId IdOf(int element, LocalDateTime local) => new(_assignment, _revision, element, local);

    private Occurrence Describe(OccurrenceTime time, ref ClockChangeMapper mapper)
    {
        var rule = _pattern.RuleOf(time);
        var (opens, closes) = WindowOf(time, rule, ref mapper);
        return new Occurrence
        {
            Id = IdOf(time.Element, time.Local),
            Due = time.Due,
            Zone = _zoneId,
            Kind = time.Kind,
            Opens = opens,
            Closes = closes,
            IsSetAside = _pattern.LastPausedDay(time.Day) is not null,
            IsNotApplicable = !rule.Applies(time.LocalSeconds),
            IsAnyTime = rule.PeriodDays is not null,
        };
    }

    private (Instant Opens, Instant Closes) WindowOf(OccurrenceTime time, OccurrenceRule rule, ref ClockChangeMapper mapper)
    {
        if (rule.PeriodDays is null && _schedule.Window is { } window)
        {
            return (time.Due - window.OpensBefore, time.Due + window.ClosesAfter);
        }

        var (first, last) = rule.PeriodOf(time.Day);
        if (rule.PeriodDays is not null)
        {
            (first, last) = (Math.Max(first, _pattern.FirstDay), Math.Min(last, _pattern.LastDayInForce));
        }

        mapper.Map(time.LocalSeconds, out _);
        var (opens, closes) = (mapper.StartOfDay(first), mapper.StartOfDay(last + 1));
        if (rule.PeriodDays is null && time.UnixSeconds >= closes)
        {
            // The clocks skip the end of the day, or all of it: the day that the time is moved to takes its place.
            (opens, closes) = (closes, mapper.StartOfDay(last + 2));
        }
        else if (rule.PeriodDays is not null)
        {
            if (opens >= closes)
            {
                closes = mapper.StartOfDay(last + 2);
            }

            // Whatever any time of the period will do for has to be done by the session that ends it.
            closes = Math.Min(closes, _pattern.Before);
        }

        return (Instant.FromUnixTimeSeconds(opens), Instant.FromUnixTimeSeconds(closes));
    }
}
