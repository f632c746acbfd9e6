using HomeworkKit.Attempts;
using HomeworkKit.Scheduling;

namespace HomeworkKit.Adherence;

/// <summary>The occurrences while attempts, in the order of their times, are put to them: windows open and close as time goes by.</summary>
internal sealed class MatchBoard
{
    private readonly Duration _lateWithin;
    private readonly Slot[] _slots;
    private readonly Dictionary<OccurrenceId, Slot> _byId;
    private readonly ILookup<LocalDate, Slot> _byDate;

    // Those not set aside, by opening and by closing; what lies before the cursors has opened, or closed.
    private readonly Slot[] _opening;
    private readonly Slot[] _closing;
    private readonly List<Slot> _open = [];
    private int _opened;
    private int _closed;

    internal MatchBoard(IEnumerable<Occurrence> occurrences, Duration lateWithin)
    {
        _lateWithin = lateWithin;
        _slots = [.. occurrences.OrderBy(static occurrence => occurrence.Due).ThenBy(static occurrence => occurrence.Local).ThenBy(static occurrence => occurrence.Id.Element)
            .Select(static (occurrence, order) => new Slot(occurrence, order))];
        _byId = _slots.ToDictionary(static slot => slot.Occurrence.Id);
        var live = Array.FindAll(_slots, static slot => slot.IsLive);
        _byDate = live.ToLookup(static slot => slot.Occurrence.Local.Date);
        _opening = [.. live.OrderBy(static slot => slot.Occurrence.Opens)];
        _closing = [.. live.OrderBy(static slot => slot.Occurrence.Closes)];
    }

    internal MatchedAttempt Place(TimedAttempt attempt, LocalDate date, Func<LocalDate, bool> isPaused)
    {
        var isNamed = attempt.Answers is { } id && _byId.TryGetValue(id, out var named) ? (Slot: named, Unknown: false) : (Slot: null, Unknown: attempt.Answers is not null);
        if (isNamed.Slot is { } slot)
        {
            return slot.IsLive && slot.Takes(attempt) ? Answer(slot, attempt)
                : new MatchedAttempt(attempt, slot.Occurrence.IsSetAside ? AttemptPlace.WhileSetAside : AttemptPlace.Extra);
        }

        if (isPaused(date))
        {
            return new MatchedAttempt(attempt, AttemptPlace.WhileSetAside) { NamesUnknownOccurrence = isNamed.Unknown };
        }

        var found = Find(attempt, date);
        return (found is null ? new MatchedAttempt(attempt, AttemptPlace.Extra) : Answer(found, attempt)) with { NamesUnknownOccurrence = isNamed.Unknown };
    }

    internal MatchedAttempt Settled(MatchedAttempt matched) =>
        matched is { Place: AttemptPlace.Answers, Occurrence: { } id } && !ReferenceEquals(_byId[id].Answer, matched.Attempt) ? matched with { Place = AttemptPlace.Bettered } : matched;

    internal MatchedOccurrence[] Results(Instant asOf) => Array.ConvertAll(_slots, slot => new MatchedOccurrence(slot.Occurrence, slot.Status(asOf)) { Answer = slot.Answer });

    private static MatchedAttempt Answer(Slot slot, TimedAttempt attempt)
    {
        slot.Answer = attempt;
        return new MatchedAttempt(attempt, AttemptPlace.Answers) { Occurrence = slot.Occurrence.Id };
    }

    private Slot? Find(TimedAttempt attempt, LocalDate date)
    {
        Advance(attempt.At);
        if (_open.Count > 0)
        {
            // With windows around it, an attempt is for one of them or for none: it never reaches for another day's.
            return _open.Find(static slot => slot.Answer is null) ?? _open.Find(slot => slot.Takes(attempt));
        }

        var early = _byDate[date].FirstOrDefault(slot => slot.Answer is null && slot.Occurrence.Opens > attempt.At);
        if (early is not null)
        {
            return early;
        }

        return _closed > 0 && _closing[_closed - 1] is var last && last.Takes(attempt) && attempt.At - last.Occurrence.Closes < _lateWithin ? last : null;
    }

    private void Advance(Instant at)
    {
        for (; _opened < _opening.Length && _opening[_opened].Occurrence.Opens <= at; _opened++)
        {
            var slot = _opening[_opened];
            var place = _open.FindIndex(other => other.Order > slot.Order);
            _open.Insert(place < 0 ? _open.Count : place, slot);
        }

        if (_open.Count > 0)
        {
            _open.RemoveAll(slot => slot.Occurrence.Closes <= at);
        }

        while (_closed < _closing.Length && _closing[_closed].Occurrence.Closes <= at)
        {
            _closed++;
        }
    }

    private sealed class Slot(Occurrence occurrence, int order)
    {
        internal Occurrence Occurrence { get; } = occurrence;

        internal int Order { get; } = order;

        internal bool IsLive { get; } = !occurrence.IsSetAside && !occurrence.IsNotApplicable;

        internal TimedAttempt? Answer { get; set; }

        internal bool Takes(TimedAttempt attempt) => Answer is null || attempt.Outcome > Answer.Outcome;

        internal OccurrenceStatus Status(Instant asOf) => Occurrence switch
        {
            { IsSetAside: true } => OccurrenceStatus.SetAside,
            { IsNotApplicable: true } => OccurrenceStatus.NotApplicable,
            _ => Answer switch
            {
                { Outcome: AttemptOutcome.NotDone } => OccurrenceStatus.NotDone,
                { Outcome: AttemptOutcome.Partly } => OccurrenceStatus.Partly,
                { At: var at } => at < Occurrence.Opens ? OccurrenceStatus.DoneEarly : at < Occurrence.Closes ? OccurrenceStatus.Done : OccurrenceStatus.DoneLate,
                null => asOf < Occurrence.Opens ? OccurrenceStatus.Upcoming : asOf < Occurrence.Closes ? OccurrenceStatus.Open : OccurrenceStatus.NoEntry,
            },
        };
    }
}
