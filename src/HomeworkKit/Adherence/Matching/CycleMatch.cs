using HomeworkKit.Scheduling;

namespace HomeworkKit.Adherence;

/// <summary>Gathers what matching needs from a cycle.</summary>
internal sealed class CycleMatch
{
    // An early answer is possible only on the same local date, and no local date ends later than this.
    private static readonly Duration Ahead = Duration.FromDays(2);

    private readonly HomeworkCycle _cycle;
    private readonly Instant _asOf;
    private readonly AdherenceContext _context;
    private readonly PlanBasis _basis;
    private readonly Visibility _visibility;
    private readonly bool _seesAll;
    private readonly (RecordedAttempt Told, RecordedAttempt Believed)[] _attempts;
    private readonly OccurrenceTimeline _timeline;

    internal CycleMatch(HomeworkCycle cycle, Instant asOf, AdherenceContext context, PlanBasis basis, Actor? viewer)
    {
        (_cycle, _asOf, _context, _basis) = (cycle, asOf, context, basis);
        _visibility = new Visibility(cycle, viewer ?? Visibility.AnyClinician);
        _seesAll = _visibility.SeesEveryAttempt;
        var corrections = EventClock.Corrections(cycle, EventClock.Of(cycle, context.Schedule.Arrivals));
        _attempts =
        [
            .. cycle
                .Attempts.Where(attempt => !attempt.IsRetracted && _visibility.SeesAttempt(attempt))
                .Select(attempt => (attempt, EventClock.Believed(attempt, context.Schedule.Arrivals, corrections))),
        ];
        _timeline = basis == PlanBasis.AsRevised ? cycle.OccurrencesIn(context.Schedule) : CycleTimeline.OfOriginal(cycle, context.Schedule);
    }

    internal OccurrenceMatches Match(Duration lateWithin)
    {
        var matches = OccurrenceMatcher.Match(
            Occurrences(),
            _attempts.Select(one =>
                TimedAttempt.Of(one.Believed, _visibility.MaySee(one.Told, AttemptPart.Entry), _visibility.MaySee(one.Told, AttemptPart.Reflections)) with
                {
                    Date = DateOf(one.Believed.Attempt),
                }),
            new MatchConditions
            {
                AsOf = _asOf,
                Zone = ZoneAt(_asOf),
                LateWithin = lateWithin,
            },
            _timeline.IsPausedOn);
        var kept = matches.Occurrences.Where(matched => (_seesAll || matched.Answer is not null) && IsInPeriod(matched)).Select(WithPlan);
        return matches with { Occurrences = [.. kept], IsOpenEnded = !_timeline.IsBounded && _context.Until is null, Problems = _timeline.Problems };
    }

    // A plan without an end has no last occurrence: take those that have opened by now, and those answered before they opened.
    private bool IsInPeriod(MatchedOccurrence matched) =>
        _context.Until is { } until ? matched.Occurrence.Due < until
        : _timeline.IsBounded || matched.Answer is not null || matched.Occurrence.Opens <= _asOf;

    private IEnumerable<OpenOccurrence> Occurrences()
    {
        var isWhole = _timeline.IsBounded && _context.Until is null;
        var named = _attempts.Select(static one => one.Told.Attempt.OccurrenceId).OfType<OccurrenceId>();
        return _timeline.ToMatch(new Interval(null, isWhole ? null : Latest()), byWindow: !isWhole, named);
    }

    private Instant Latest() => Instant.Max(_asOf, _context.Until ?? _asOf).PlusWithin(Ahead);

    private MatchedOccurrence WithPlan(MatchedOccurrence matched) => PlanZone.PlanOn(_cycle, matched.Occurrence.Local.Date, _basis) is { } plan
        ? matched with { IsInvitation = plan.IsOptional, AgreedMinutes = plan.Dose?.Minutes?.From }
        : matched;

    private LocalDate DateOf(Attempt attempt) => attempt.PerformedAt.InZoneWithin(PlanZone.Of(_cycle, _context, attempt, _basis)).Date;

    private DateTimeZone ZoneAt(Instant at) => PlanZone.At(_cycle, _context, at, _basis);
}
