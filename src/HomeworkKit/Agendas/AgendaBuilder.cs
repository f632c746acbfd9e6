using HomeworkKit.Adherence;
using HomeworkKit.Scheduling;

namespace HomeworkKit;

/// <summary>Makes an agenda from cycles.</summary>
internal sealed class AgendaBuilder
{
    private readonly LocalDate _day;
    private readonly DateTimeZone _zone;
    private readonly Instant _now;
    private readonly LocalDate _firstOfWeek;
    private readonly LocalDate _lastOfWeek;
    private readonly Interval _today;
    private readonly AdherenceContext _context;
    private readonly Actor? _viewer;

    internal AgendaBuilder(LocalDate day, Instant now, AdherenceContext context, IsoDayOfWeek firstDayOfWeek, Actor? viewer)
    {
        (_day, _now, _viewer) = (day, now, viewer);
        _zone = ZoneOn(day, context.Schedule);
        (_firstOfWeek, _lastOfWeek) = CalendarWeek.Of(day, firstDayOfWeek);
        _today = context.Schedule.DayOf(day);

        // A plan in a fixed zone may name the last day of the week up to a day later than the client's own clock.
        _context = context with { Until = StartOf(_firstOfWeek.PlusDaysWithin(9)) };
    }

    internal Agenda Make(IEnumerable<HomeworkCycle> cycles)
    {
        List<AgendaItem> items = [];
        List<MatchedPlan> week = [];
        List<PlanProblem> problems = [];
        foreach (var cycle in cycles.Where(static cycle => cycle.PlansInEffect.Count > 0))
        {
            var visibility = _viewer is null ? null : new Visibility(cycle, _viewer);

            // A caregiver sees the plans that name them, and the day may still be another's.
            if (visibility?.SeesPlan(PlanOn(cycle, _day)) == false)
            {
                continue;
            }

            if (IsBeyond(cycle))
            {
                problems.AddRange(
                    new OccurrenceMatches
                    {
                        AsOf = _now,
                        Zone = _zone,
                        Problems = cycle.OccurrencesIn(_context.Schedule).Problems,
                    }.ProblemsOf(cycle));
                continue;
            }

            var matches = cycle.Match(_now, _context, viewer: Actor.Client(cycle.Client.Value));
            var asks = cycle.HasWorkOn(_day);
            problems.AddRange(matches.ProblemsOf(cycle));
            var hidden = HiddenFrom(visibility, cycle);
            items.AddRange(
                ItemsOf(cycle, matches)
                    .Where(item =>
                        !(item.Attempt is { } id && hidden.Contains(id))
                        && (asks || item.Section is AgendaSection.Done or AgendaSection.NotToday or AgendaSection.Extra)));
            week.AddRange(
                matches
                    .Occurrences.Where(matched => IsInWeek(matched) && visibility?.SeesPlan(PlanOn(cycle, matched.Occurrence.Local.Date)) != false)
                    .Select(matched => new MatchedPlan(cycle.Id, PlanZone.PlanOn(cycle, matched.Occurrence.Local.Date)?.Dose?.Minutes)));
        }

        return new Agenda
        {
            Day = _day,
            Week = Load(week),
            Problems = problems,
            Items =
            [
                .. items
                    .OrderBy(static item => item.Section)
                    .ThenBy(static item => item.Priority ?? Priority.Normal)
                    .ThenBy(static item => item.At ?? LocalDate.MaxIsoValue.AtMidnight())
                    .ThenBy(static item => item.Assignment.Value),
            ],
        };
    }

    private IEnumerable<AgendaItem> ItemsOf(HomeworkCycle cycle, OccurrenceMatches matches)
    {
        var today = matches.Occurrences.Where(IsToday).ToArray();
        foreach (var matched in today.Where(static matched => !matched.Occurrence.IsAnyTime))
        {
            yield return ItemOf(cycle, matched);
        }

        foreach (
            var quota in today
                .Where(static matched => matched.Occurrence.IsAnyTime)
                .GroupBy(static matched => (matched.Occurrence.Id.Element, matched.Occurrence.Opens)))
        {
            foreach (var answered in quota.Where(matched => matched.Answer is { } answer && _today.Contains(answer.At)))
            {
                yield return ItemOf(cycle, answered) with { At = null };
            }

            // On a day that is over nothing is left to do, though the period may run on.
            if (_today.End > _now && quota.FirstOrDefault(static matched => matched.Answer is null) is { } next)
            {
                yield return ItemOf(cycle, next) with { At = null, TimesLeft = quota.Count(static matched => matched.Answer is null) };
            }
        }

        foreach (
            var matched in matches.Attempts.Where(matched =>
                matched.Allocation is AttemptAllocation.Extra or AttemptAllocation.WhileSetAside
                && _today.Contains(matched.Attempt.At)
                && matched.Attempt.Outcome != AttemptOutcome.NotDone))
        {
            yield return Blank(cycle, AgendaSection.Extra) with
            {
                At = matched.Attempt.At.InZoneWithin(_zone).LocalDateTime,
                Attempt = matched.Attempt.Id,
                SmallestVersion = null,
            };
        }

        if (PlanZone.PlanOn(cycle, _day)?.Schedule is not { } schedule || schedule.Elements.OfType<AsNeeded>().Any())
        {
            yield return Blank(cycle, AgendaSection.WhenNeeded);
        }
    }

    private AgendaItem ItemOf(HomeworkCycle cycle, MatchedOccurrence matched)
    {
        var place = matched.Status switch
        {
            OccurrenceStatus.Upcoming => AgendaSection.Due,
            OccurrenceStatus.Open => AgendaSection.Open,
            OccurrenceStatus.NoEntry => AgendaSection.StillWelcome,
            OccurrenceStatus.NotDone => AgendaSection.NotToday,
            _ => AgendaSection.Done,
        };
        var item = Blank(cycle, place);
        return item with
        {
            Occurrence = matched.Occurrence.Id,
            Status = matched.Status,
            At = matched.Occurrence.Local,
            Closes = matched.Occurrence.Closes,
            IsInvitation = matched.IsInvitation,
            Attempt = matched.Answer?.Id,
            SmallestVersion = matched.Answer is null ? item.SmallestVersion : null,
        };
    }

    private AgendaItem Blank(HomeworkCycle cycle, AgendaSection place)
    {
        var plan = PlanOn(cycle, _day);
        return new AgendaItem
        {
            Assignment = cycle.Id,
            Section = place,
            Title = PlanTitle.Of(cycle, plan),
            Priority = plan.Priority,
            IsInvitation = plan.IsOptional,
            Cue = plan.Agreement?.Cue,
            Adaptations = plan.Adaptations,
            Where = plan.Agreement?.Where,
            Minutes = plan.Dose?.Minutes,
            SmallestVersion = string.IsNullOrWhiteSpace(plan.Agreement?.SmallestVersion) ? null : plan.Agreement.SmallestVersion,
        };
    }

    // A day or a moment a hundred years after a plan's first date: nobody can say what it holds, and a calendar may ask for it all the same.
    private bool IsBeyond(HomeworkCycle cycle)
    {
        var latest = LocalDate.Max(_lastOfWeek, _now.InZoneWithin(_zone).Date);
        return cycle.PlansInEffect.Any(revision =>
            revision.Plan.Schedule is { } schedule && latest > schedule.Start.PlusDaysWithin(ScheduleLimits.QueryDays - 30));
    }

    // For a viewer, what they may not see counts neither as done nor as left undone.
    private static HashSet<AttemptId> HiddenFrom(Visibility? visibility, HomeworkCycle cycle) =>
        visibility is null or { SeesEveryAttempt: true }
            ? []
            : [.. cycle.Attempts.Where(recorded => !visibility.SeesAttempt(recorded)).Select(static recorded => recorded.Id)];

    private static Assignment PlanOn(HomeworkCycle cycle, LocalDate date) => PlanZone.PlanOn(cycle, date) ?? cycle.Assignment;

    private static bool IsAsked(MatchedOccurrence matched) => matched.Status is not (OccurrenceStatus.SetAside or OccurrenceStatus.NotApplicable);

    // Occurrences of this day, and those of other days that can still be done on it.
    private bool IsToday(MatchedOccurrence matched) => IsAsked(matched)
        && (matched.Occurrence is { IsAnyTime: false } named && named.Local.Date == _day
            || (matched.Occurrence.Opens < _today.End && matched.Occurrence.Closes > _today.Start));

    private bool IsInWeek(MatchedOccurrence matched) =>
        IsAsked(matched) && !matched.IsInvitation && matched.Occurrence.Local.Date >= _firstOfWeek && matched.Occurrence.Local.Date <= _lastOfWeek;

    private WeekLoad Load(List<MatchedPlan> week) => new()
    {
        From = _firstOfWeek,
        To = _lastOfWeek,
        Times = week.Count,
        Assignments = week.Select(static entry => entry.Assignment).Distinct().Count(),
        AtLeastMinutes = Sum(week, static minutes => minutes.From),
        AtMostMinutes = Sum(week, static minutes => minutes.To),
        WithoutMinutes = week.Count(static entry => entry.Minutes is null),
    };

    // Saturates at the largest number.
    private static int Sum(List<MatchedPlan> week, Func<DoseRange, int> of) =>
        (int)Math.Min(week.Sum(entry => entry.Minutes is { } minutes ? (long)of(minutes) : 0), int.MaxValue);

    // On a day of travel, the zone is the one in which the day began.
    private static DateTimeZone ZoneOn(LocalDate day, ScheduleContext place) => place.ZoneAt(day.StartIn(place.ClientZone));

    private Instant StartOf(LocalDate day) => day.StartIn(_zone);

    private readonly struct MatchedPlan(AssignmentId assignment, DoseRange? minutes)
    {
        internal AssignmentId Assignment => assignment;

        internal DoseRange? Minutes => minutes;
    }
}
