using HomeworkKit.Scheduling;

namespace HomeworkKit;

/// <summary>
/// The occurrences while attempts, in the order of their times, are put to them: windows open and close as time goes by. The one allocation that everything
/// else asks.
/// </summary>
/// <remarks>
/// An occurrence that a pause, an end or another plan took away is there for the attempts that were recorded before, and for no other: so a finished day stays
/// finished, and what is corrected later is allocated again by the same rules.
/// </remarks>
internal sealed class AllocationBoard<T>
    where T : class, IAllocated
{
    private readonly Duration _lateWithin;
    private readonly AllocationSlot<T>[] _slots;
    private readonly Dictionary<OccurrenceId, AllocationSlot<T>> _byId;
    private readonly ILookup<LocalDate, AllocationSlot<T>> _byDate;

    // Open occurrences in order of opening and of closing; those before the cursors have opened or closed.
    private readonly AllocationSlot<T>[] _opening;
    private readonly AllocationSlot<T>[] _closing;
    private readonly List<AllocationSlot<T>> _open = [];
    private int _opened;
    private int _closed;

    internal AllocationBoard(IEnumerable<OpenOccurrence> occurrences, Duration lateWithin)
    {
        _lateWithin = lateWithin;
        _slots =
        [
            .. occurrences
                .OrderBy(static open => open.Occurrence.Due)
                .ThenBy(static open => open.Occurrence.Local)
                .ThenBy(static open => open.Occurrence.Id.Element)
                .Select(static (open, order) => new AllocationSlot<T>(open, order)),
        ];
        _byId = _slots.ToDictionary(static slot => slot.Occurrence.Id);
        var live = Array.FindAll(_slots, static slot => slot.IsEverLive);
        _byDate = live.ToLookup(static slot => slot.Occurrence.Local.Date);
        _opening = [.. live.OrderBy(static slot => slot.Occurrence.Opens)];
        _closing = [.. live.OrderBy(static slot => slot.Occurrence.Closes)];
    }

    /// <summary>Gets the occurrences in the order in which they are due.</summary>
    internal IReadOnlyList<AllocationSlot<T>> Slots => _slots;

    internal AllocationSlot<T> this[OccurrenceId id] => _byId[id];

    // Without a recording time, or with one in the future, an attempt cannot be shown to precede anything.
    internal static Instant Recorded(T attempt) => Instant.Max(attempt.RecordedAt ?? Instant.MaxValue, attempt.At);

    /// <summary>Places the next attempt; they come in the order of their times, at equal times the lesser outcome first.</summary>
    internal AllocatedAttempt<T> Place(T attempt, LocalDate date, Func<LocalDate, Instant, bool> isPaused)
    {
        var named = attempt.Answers is { } id ? _byId.GetValueOrDefault(id) : null;

        // An occurrence that another plan or the end removed is not available to later attempts.
        if (named is not null && !(named.IsGone && !named.IsLiveFor(attempt, named.Occurrence.Local.Date)))
        {
            return named.IsLiveFor(attempt, named.Occurrence.Local.Date) && named.Takes(attempt)
                ? Answer(named, attempt, false)
                : new AllocatedAttempt<T>(null, named.Occurrence.IsSetAside, false);
        }

        var namesUnknown = attempt.Answers is not null;
        if (isPaused(date, Recorded(attempt)))
        {
            return new AllocatedAttempt<T>(null, true, namesUnknown);
        }

        return Find(attempt, date) is { } found ? Answer(found, attempt, namesUnknown) : new AllocatedAttempt<T>(null, false, namesUnknown);
    }

    private static AllocatedAttempt<T> Answer(AllocationSlot<T> slot, T attempt, bool namesUnknown)
    {
        slot.Answer = attempt;
        return new AllocatedAttempt<T>(slot, false, namesUnknown);
    }

    private AllocationSlot<T>? Find(T attempt, LocalDate date)
    {
        Advance(attempt.At);
        if (_open.Exists(slot => slot.IsLiveFor(attempt, date)))
        {
            // An attempt on a day with windows answers one of those, or none; never one of another day.
            return _open.Find(slot => slot.Answer is null && slot.IsLiveFor(attempt, date))
                ?? _open.Find(slot => slot.IsLiveFor(attempt, date) && slot.Takes(attempt));
        }

        var early = _byDate[date].FirstOrDefault(slot => slot.Answer is null && slot.Occurrence.Opens > attempt.At && slot.IsLiveFor(attempt, date));
        if (early is not null)
        {
            return early;
        }

        for (var i = _closed - 1; i >= 0 && attempt.At - _closing[i].Occurrence.Closes < _lateWithin; i--)
        {
            if (_closing[i].IsLiveFor(attempt, date))
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
}
