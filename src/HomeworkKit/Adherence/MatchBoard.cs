using HomeworkKit.Attempts;
using HomeworkKit.Scheduling;

namespace HomeworkKit.Adherence;

/// <summary>The occurrences while attempts, in the order of their times, are put to them: windows open and close as time goes by.</summary>
/// <remarks>
/// An occurrence that a pause, an end or another plan took away is there for the attempts that were recorded before, and for no other: so a finished day stays finished, and what is
/// corrected later is allocated again by the same rules.
/// </remarks>
internal sealed class MatchBoard
{
    private readonly Duration _lateWithin;
    private readonly Slot[] _slots;
    private readonly Dictionary<OccurrenceId, Slot> _byId;
    private readonly ILookup<LocalDate, Slot> _byDate;

    // Those that are there for some attempt, by opening and by closing; what lies before the cursors has opened, or closed.
    private readonly Slot[] _opening;
    private readonly Slot[] _closing;
    private readonly List<Slot> _open = [];
    private int _opened;
    private int _closed;

    internal MatchBoard(IEnumerable<OpenOccurrence> occurrences, Duration lateWithin)
    {
        _lateWithin = lateWithin;
        _slots = [.. occurrences.OrderBy(static open => open.Occurrence.Due).ThenBy(static open => open.Occurrence.Local).ThenBy(static open => open.Occurrence.Id.Element)
            .Select(static (open, order) => new Slot(open, order))];
        _byId = _slots.ToDictionary(static slot => slot.Occurrence.Id);
        var live = Array.FindAll(_slots, static slot => slot.IsEverLive);
        _byDate = live.ToLookup(static slot => slot.Occurrence.Local.Date);
        _opening = [.. live.OrderBy(static slot => slot.Occurrence.Opens)];
        _closing = [.. live.OrderBy(static slot => slot.Occurrence.Closes)];
    }

    internal MatchedAttempt Place(TimedAttempt attempt, LocalDate date, Func<LocalDate, Instant, bool> isPaused)
    {
        var isNamed = attempt.Answers is { } id && _byId.TryGetValue(id, out var named) ? (Slot: named, Unknown: false) : (Slot: null, Unknown: attempt.Answers is not null);
        if (isNamed.Slot is { IsGone: true } gone && !gone.IsLiveFor(attempt))
        {
            // What another plan or the end has taken away is no occurrence any more for whoever comes later.
            isNamed = (null, true);
        }

        if (isNamed.Slot is { } slot)
        {
            return slot.IsLiveFor(attempt) && slot.Takes(attempt) ? Answer(slot, attempt)
                : new MatchedAttempt(attempt, slot.Occurrence.IsSetAside ? AttemptPlace.WhileSetAside : AttemptPlace.Extra);
        }

        if (isPaused(date, Recorded(attempt)))
        {
            return new MatchedAttempt(attempt, AttemptPlace.WhileSetAside) { NamesUnknownOccurrence = isNamed.Unknown };
        }

        var found = Find(attempt, date);
        return (found is null ? new MatchedAttempt(attempt, AttemptPlace.Extra) : Answer(found, attempt)) with { NamesUnknownOccurrence = isNamed.Unknown };
    }

    internal MatchedAttempt Settled(MatchedAttempt matched) =>
        matched is { Place: AttemptPlace.Answers, Occurrence: { } id } && !ReferenceEquals(_byId[id].Answer, matched.Attempt) ? matched with { Place = AttemptPlace.Bettered } : matched;

    internal MatchedOccurrence[] Results(Instant asOf) =>
        [.. _slots.Where(static slot => slot.Answer is not null || !slot.IsGone).Select(slot => new MatchedOccurrence(slot.Final, slot.Status(asOf)) { Answer = slot.Answer })];

    // Where nobody knows when it was written down, nothing shows that it came before anything else; nor does what is dated ahead.
    private static Instant Recorded(TimedAttempt attempt) => Instant.Max(attempt.RecordedAt ?? Instant.MaxValue, attempt.At);

    private static MatchedAttempt Answer(Slot slot, TimedAttempt attempt)
    {
        slot.Answer = attempt;
        return new MatchedAttempt(attempt, AttemptPlace.Answers) { Occurrence = slot.Occurrence.Id };
    }

    private Slot? Find(TimedAttempt attempt, LocalDate date)
    {
        Advance(attempt.At);
        if (_open.Exists(slot => slot.IsLiveFor(attempt)))
        {
            // With windows around it, an attempt is for one of them or for none: it never reaches for another day's.
            return _open.Find(slot => slot.Answer is null && slot.IsLiveFor(attempt)) ?? _open.Find(slot => slot.IsLiveFor(attempt) && slot.Takes(attempt));
        }

        var early = _byDate[date].FirstOrDefault(slot => slot.Answer is null && slot.Occurrence.Opens > attempt.At && slot.IsLiveFor(attempt));
        if (early is not null)
        {
            return early;
        }

        for (var i = _closed - 1; i >= 0 && attempt.At - _closing[i].Occurrence.Closes < _lateWithin; i--)
        {
            if (_closing[i].IsLiveFor(attempt))
            {
                return _closing[i].Takes(attempt) ? _closing[i] : null;
            }
        }

        return null;
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

    private sealed class Slot(OpenOccurrence open, int order)
    {
        internal Occurrence Occurrence { get; } = open.Occurrence;

        internal int Order { get; } = order;

        internal bool IsGone { get; } = open.IsGone;

        internal bool IsEverLive { get; } = open.OpenUntil > Instant.MinValue;

        /// <summary>The occurrence as it turned out: done before it was taken away, it was not.</summary>
        internal Occurrence Final => Answer is not null && (Occurrence.IsSetAside || Occurrence.IsNotApplicable) ? Occurrence with { IsSetAside = false, IsNotApplicable = false } : Occurrence;

        internal TimedAttempt? Answer { get; set; }

        internal bool IsLiveFor(TimedAttempt attempt) => open.OpenUntil == Instant.MaxValue || Recorded(attempt) <= open.OpenUntil;

        internal bool Takes(TimedAttempt attempt) => Answer is null || attempt.Outcome > Answer.Outcome;

        internal OccurrenceStatus Status(Instant asOf) => Final switch
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
