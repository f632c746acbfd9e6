namespace HomeworkKit.Scheduling;

/// <summary>The occurrences of an assignment through all changes of its schedule: each schedule holds from its date until the next one's.</summary>
/// <remarks>
/// A change never touches what lies before its date: those occurrences and their names stay. A revision that gives the same occurrences as the one before it
/// (only wording or reminders changed) makes no new names. Immutable. Dates of taking effect are local dates in the zone of each schedule. An occurrence is
/// told in the zone that the client is in when it is due, and exists once, however they travel.
/// </remarks>
public sealed partial class OccurrenceTimeline
{
    private static readonly Duration Doubt = Duration.FromDays(3);

    private readonly AssignmentId _assignment;
    private readonly ScheduleRevision[] _row;
    private readonly ScheduleContext _context;
    private readonly DueRules? _rules;
    private readonly DayRanges _hostPauses;
    private readonly DayRanges _pauses;
    private readonly DayRanges[] _planPauses;
    private readonly Dictionary<EventId, int> _parts = [];
    private readonly (ScheduleOccurrences[] Parts, Instant Until)[] _stays;

    /// <summary>Puts the schedules of an assignment in a row.</summary>
    /// <param name="assignment">The assignment.</param>
    /// <param name="revisions">The schedules in the order in which they were agreed. One that takes effect before an earlier one's date replaces it from its
    /// own date on.</param>
    /// <param name="context">The client's zone, moves, sessions, answered occurrences and pauses; its dates of effect bound the whole, for example when the
    /// work was stopped.</param>
    public OccurrenceTimeline(AssignmentId assignment, IEnumerable<ScheduleRevision> revisions, ScheduleContext context)
        : this(assignment, revisions, context, null)
    {
    }

    internal OccurrenceTimeline(AssignmentId assignment, IEnumerable<ScheduleRevision> revisions, ScheduleContext context, DueRules? rules)
    {
        ArgumentNullException.ThrowIfNull(revisions);
        ArgumentNullException.ThrowIfNull(context);
        (_assignment, _rules, _hostPauses) = (assignment, rules, new DayRanges(context.Pauses));
        _row = [.. InForce(revisions)];
        _planPauses = [.. _row.Select(static revision => new DayRanges(revision.Schedule.Pauses))];
        for (var part = 0; part < _row.Length; part++)
        {
            _parts.TryAdd(_row[part].Revision, part);
        }

        _context = context;
        _pauses = rules is null ? _hostPauses : new DayRanges(context.Pauses.Concat(rules.PausedDays));
        var moves = context.Stays();
        _stays = new (ScheduleOccurrences[], Instant)[moves.Count + 1];
        for (var i = 0; i < _stays.Length; i++)
        {
            var place = _context with { ClientZone = i == 0 ? context.ClientZone : moves[i - 1].Zone, Moves = [] };
            _stays[i] = ([.. _row.Select((_, part) => Part(part, place))], i < moves.Count ? moves[i].From : Instant.MaxValue);
        }
    }

    /// <summary>What is wrong with schedules in the row, which have no occurrences then, and with the sessions that they look at.</summary>
    /// <value>Empty if nothing is.</value>
    public IReadOnlyList<ScheduleProblem> Problems =>
        [.. _stays[0].Parts.SelectMany(static part => part.ScheduleProblems), .. _context.Sessions?.FindProblems(_context.Zones) ?? []];

    /// <summary>The schedules that are or were in force, each with its own bounds, in the order of their dates.</summary>
    public IReadOnlyList<ScheduleOccurrences> Parts => _stays[0].Parts.AsReadOnly();

    /// <summary>The occurrences that are due in an interval.</summary>
    /// <param name="interval">The interval: its start is included, its end is not; either may be open.</param>
    /// <returns>The occurrences in local order, worked out while they are gone through.</returns>
    /// <exception cref="ScheduleLimitException">More than a hundred years in which a schedule is in force are asked for.</exception>
    public IEnumerable<Occurrence> Between(Interval interval) => Judged(Ask(part => part.Between(interval)));

    /// <summary>The occurrences that can be answered on time at some moment of an interval.</summary>
    /// <param name="interval">The interval: its start is included, its end is not; either may be open.</param>
    /// <returns>The occurrences in local order.</returns>
    /// <exception cref="ScheduleLimitException">More than a hundred years in which a schedule is in force are asked for.</exception>
    public IEnumerable<Occurrence> OpenDuring(Interval interval) => Judged(Ask(part => part.OpenDuring(interval)));

    /// <summary>The next occurrence to do: due after a moment, neither set aside nor void.</summary>
    /// <param name="after">The moment; an occurrence due exactly then is not the next one any more.</param>
    /// <returns>The one due soonest; null if there is none.</returns>
    public Occurrence? Next(Instant after)
    {
        Occurrence? best = null;
        for (var stay = 0; stay < _stays.Length; stay++)
        {
            for (var part = 0; part < _row.Length; part++)
            {
                if (Next(stay, part, after) is { } next && (best is null || next.Due < best.Due))
                {
                    best = next;
                }
            }
        }

        return best;
    }

    /// <summary>The occurrences that the schedules name for a local date.</summary>
    /// <param name="date">The local date.</param>
    /// <returns>The occurrences in local order.</returns>
    public IReadOnlyList<Occurrence> On(LocalDate date) => [.. Judged(Ask(part => part.On(date)))];

    /// <summary>Finds an occurrence by its name.</summary>
    /// <param name="id">The name.</param>
    /// <returns>The occurrence; null if no schedule has one of that name on a date on which it is in force.</returns>
    public Occurrence? Find(OccurrenceId id) => FindRaw(id) is var (raw, part) ? Judge(raw, part) : null;

    /// <summary>Whether the last schedule comes to an end.</summary>
    internal bool IsBounded => _row.Length == 0 || _stays[^1].Parts[^1].IsBounded;

    private (Occurrence Raw, int Part)? FindRaw(OccurrenceId id)
    {
        if (!_parts.TryGetValue(id.Revision, out var part))
        {
            return null;
        }

        for (var stay = 0; stay < _stays.Length; stay++)
        {
            if (_stays[stay].Parts[part].Find(id) is { } raw && IsIn(stay, part, raw))
            {
                return (raw, part);
            }
        }

        return null;
    }

    // With the moments of a cycle to go by, its end and its pauses leave their last word to them: schedules reach as far as a window can open ahead.
    private ScheduleOccurrences Part(int part, ScheduleContext place)
    {
        var reach = _rules is null ? 0 : ReachDays(_row[part].Schedule);
        var until = part + 1 < _row.Length ? _row[part + 1].EffectiveFrom?.PlusDaysWithin(reach) : null;
        var ends = _rules?.EndsOn?.PlusDaysWithin(1 + Math.Max(reach, PeriodDays(_row[part].Schedule)));
        var (first, end) = (Later(place.EffectiveFrom, _row[part].EffectiveFrom), Sooner(Sooner(place.EffectiveUntil, until), ends));
        return new ScheduleOccurrences(_row[part].Schedule, _assignment, _row[part].Revision, place with
        {
            EffectiveFrom = first,
            EffectiveUntil = end,
            Pauses = [.. _pauses.Within(first is { } from ? Days.Number(from) : int.MinValue, end is { } last ? Days.Number(last) : int.MaxValue)],
        });
    }

    // What may be done at any time of a period ends with its plan, and so keeps to its dates where another plan follows.
    private static int ReachDays(HomeworkSchedule schedule) =>
        schedule.Window is { } window && window.OpensBefore > Duration.Zero && !schedule.Elements.OfType<TimesPerPeriod>().Any()
            ? (int)Math.Ceiling(window.OpensBefore.TotalDays) + 1
            : 0;

    // Where none follows, more may have been done by the end than was spread over the days until then.
    private static int PeriodDays(HomeworkSchedule schedule) =>
        schedule.Elements.OfType<TimesPerPeriod>().Select(static element => element.PeriodDays).DefaultIfEmpty().Max();

    // Checked here, so that it throws at the call and not while enumerating.
    private IEnumerable<(Occurrence Raw, int Part)> Ask(Func<ScheduleOccurrences, IEnumerable<Occurrence>> question)
    {
        var answers = Array.ConvertAll(_stays, stay => Array.ConvertAll(stay.Parts, part => question(part)));
        return Flat(answers);
    }

    private IEnumerable<(Occurrence Raw, int Part)> Flat(IEnumerable<Occurrence>[][] answers)
    {
        for (var stay = 0; stay < answers.Length; stay++)
        {
            for (var part = 0; part < _row.Length; part++)
            {
                foreach (var raw in answers[stay][part])
                {
                    if (IsIn(stay, part, raw))
                    {
                        yield return (raw, part);
                    }
                }
            }
        }
    }

    // A local time that travelling east skips is kept in the new zone.
    private bool IsIn(int stay, int part, Occurrence raw)
    {
        for (var earlier = 0; earlier < stay; earlier++)
        {
            var until = _stays[earlier].Until;
            if (raw.Due - until < Doubt && _stays[earlier].Parts[part].Find(raw.Id) is { } same && same.Due < until)
            {
                return false;
            }
        }

        return raw.Due < _stays[stay].Until;
    }

    private IEnumerable<Occurrence> Judged(IEnumerable<(Occurrence Raw, int Part)> answers) =>
        _rules is null ? answers.Select(static answer => answer.Raw) : answers.Select(answer => Judge(answer.Raw, answer.Part)).OfType<Occurrence>();

    private Occurrence? Judge(Occurrence raw, int part) =>
        _rules is null ? raw
        : IsReplaced(part, raw.Local.Date) ? null
        : _rules.IsDue(raw) ? raw
        : raw.Closes > _rules.EndsAt ? _rules.IsKept(raw) ? raw : null
        : raw with { IsNotApplicable = true, IsSetAside = false };

    private bool IsReplaced(int part, LocalDate date) => part + 1 < _row.Length && date >= _row[part + 1].EffectiveFrom;

    private bool IsSetAsideByPlan(int part, LocalDate date) =>
        _planPauses[part].Contains(date) || _hostPauses.Contains(date);

    private Occurrence? Next(int stay, int part, Instant after)
    {
        var occurrences = _stays[stay].Parts[part];
        for (var next = occurrences.Next(after); next is not null && next.Due < _stays[stay].Until; next = occurrences.Next(Instant.Max(next.Due, after)))
        {
            if (IsIn(stay, part, next) && Judge(next, part) is { IsNotApplicable: false } due)
            {
                return due;
            }

            after = FirstAfter(part, next);
        }

        return null;
    }

    // Nothing is due before its plan is in force, which may be centuries on by a device's clock: the days until then are not gone through one by one.
    private Instant FirstAfter(int part, Occurrence next) =>
        _rules?.NextInForce(next) is { } force ? force.PlusWithin(-LongestOpen(_row[part].Schedule)) : next.Due;

    // From when an occurrence is due until it closes, its local day included.
    private static Duration LongestOpen(HomeworkSchedule schedule) =>
        Duration.Max(schedule.Window?.ClosesAfter ?? Duration.Zero, Duration.FromDays(PeriodDays(schedule))) + Doubt;

    private static List<ScheduleRevision> InForce(IEnumerable<ScheduleRevision> revisions)
    {
        var row = new List<ScheduleRevision>();
        foreach (var revision in revisions)
        {
            // What takes effect before something agreed earlier leaves that no day. Without a date it takes the place of all that was agreed before.
            while (row.Count > 0 && (revision.EffectiveFrom is not { } from || row[^1].EffectiveFrom >= from))
            {
                row.RemoveAt(row.Count - 1);
            }

            if (row.Count > 0 && row[^1].Schedule.HasSameOccurrencesAs(revision.Schedule))
            {
                row[^1] = row[^1] with { Schedule = revision.Schedule };
            }
            else
            {
                row.Add(revision);
            }
        }

        return row;
    }

    private static LocalDate? Later(LocalDate? a, LocalDate? b) => a is { } x && b is { } y ? LocalDate.Max(x, y) : a ?? b;

    private static LocalDate? Sooner(LocalDate? a, LocalDate? b) => a is { } x && b is { } y ? LocalDate.Min(x, y) : a ?? b;
}
