using HomeworkKit.Attempts;
using HomeworkKit.Cycles;
using HomeworkKit.Scheduling;

namespace HomeworkKit.Adherence;

/// <summary>Gathers what matching needs from a cycle.</summary>
internal sealed class CycleMatch
{
    // What may be answered early lies on the same local date; no local date ends later than this.
    private static readonly Duration Ahead = Duration.FromDays(2);

    private readonly HomeworkCycle _cycle;
    private readonly Instant _asOf;
    private readonly AdherenceContext _context;
    private readonly PlanBasis _basis;
    private readonly RecordedAttempt[] _attempts;
    private readonly List<(OccurrenceTimeline Timeline, Instant Until)> _timelines = [];

    internal CycleMatch(HomeworkCycle cycle, Instant asOf, AdherenceContext context, PlanBasis basis)
    {
        (_cycle, _asOf, _context, _basis) = (cycle, asOf, context, basis);
        _attempts = [.. cycle.Attempts.Where(static attempt => !attempt.IsRetracted)];
        var answered = _attempts.Select(static attempt => attempt.Attempt.Answers).OfType<OccurrenceId>();
        var schedule = context.Schedule with { Answered = [.. context.Schedule.Answered, .. answered] };
        var moves = context.Schedule.Stays();
        for (var i = 0; i <= moves.Count; i++)
        {
            var zone = i == 0 ? schedule.ClientZone : moves[i - 1].Zone;
            _timelines.Add((Timeline(schedule with { ClientZone = zone, Moves = [] }), i < moves.Count ? moves[i].From : Instant.MaxValue));
        }
    }

    internal OccurrenceMatches Match(Duration lateWithin)
    {
        var matches = OccurrenceMatcher.Match(
            Occurrences(),
            _attempts.Select(recorded => TimedAttempt.Of(recorded) with { Date = DateOf(recorded.Attempt) }),
            new MatchConditions { AsOf = _asOf, Zone = ZoneAt(_asOf), LateWithin = lateWithin },
            date => _timelines.Exists(entry => entry.Timeline.IsPausedOn(date)));
        var kept = matches.Occurrences.Where(IsInPeriod).Select(WithPlan);
        return matches with { Occurrences = [.. kept] };
    }

    // A plan without an end has no last occurrence: up to the moment that is looked at, those that have opened, or were answered before they did.
    private bool IsInPeriod(MatchedOccurrence matched) =>
        _context.Until is { } until ? matched.Occurrence.Due < until
        : IsBounded || matched.Answer is not null || matched.Occurrence.Opens <= _asOf;

    private bool IsBounded => _timelines[^1].Timeline.IsBounded;

    private OccurrenceTimeline Timeline(ScheduleContext context) => _basis == PlanBasis.AsRevised || _cycle.PlansInEffect.Count == 0
        ? _cycle.OccurrencesIn(context)
        : new OccurrenceTimeline(_cycle.Id, CycleTimeline.Revisions(_cycle).Take(1), context);

    private IEnumerable<Occurrence> Occurrences()
    {
        var found = new HashSet<OccurrenceId>();
        foreach (var (timeline, until) in _timelines)
        {
            var asked = IsBounded && _context.Until is null ? timeline.Between(new Interval(null, null)) : timeline.OpenDuring(new Interval(null, Latest()));
            var named = _attempts.Select(attempt => attempt.Attempt.Answers is { } id ? timeline.Find(id) : null).OfType<Occurrence>();
            foreach (var occurrence in asked.Concat(named))
            {
                // Told in the zone in which it falls due; whoever travels east past a local time is left with it in the new zone.
                if (occurrence.Due < until && found.Add(occurrence.Id))
                {
                    yield return occurrence;
                }
            }
        }
    }

    private Instant Latest() => Instant.Max(_asOf, _context.Until ?? _asOf) + Ahead;

    private MatchedOccurrence WithPlan(MatchedOccurrence matched) => PlanZone.PlanOn(_cycle, matched.Occurrence.Local.Date, _basis) is { } plan
        ? matched with { IsInvitation = plan.IsOptional, AgreedMinutes = plan.Dose?.Minutes?.From }
        : matched;

    private LocalDate DateOf(Attempt attempt) => attempt.PerformedAt.InZone(PlanZone.Of(_cycle, _context, attempt, _basis)).Date;

    private DateTimeZone ZoneAt(Instant at) => PlanZone.At(_cycle, _context, at, _basis);
}
