using HomeworkKit.Adherence;
using HomeworkKit.Scheduling;

namespace HomeworkKit.Tests.Adherence.Lives;

/// <summary>What a life's plans come to, worked out one day after the other: written from the rules, and from none of the library's code.</summary>
internal sealed class LifeReference
{
    private const int DaysAhead = 40;
    private readonly LifeFacts _facts;
    private readonly Instant _asOf;
    private readonly List<Row> _rows = [];
    private readonly LocalDate? _endsOn;
    private List<LifeSlot> _slots = [];

    internal LifeReference(LifeFacts facts, Instant asOf)
    {
        (_facts, _asOf) = (facts, asOf);
        var end = facts.InForce[^1].Until;
        _endsOn = end == Instant.MaxValue ? null : facts.DateOf(end);
        PutInARow();
        foreach (var (row, date) in Days())
        {
            _slots.AddRange(
                row.Plan.Rhythm.On(date, facts.Sessions).Select(time => Slot(row, date, time.Time, time.Applies || IsNamed(row, date + time.Time))));
        }

        // What an attempt names is there beyond the end of its plan too, for whoever wrote before that end came.
        foreach (var named in facts.Attempts.Where(static attempt => attempt.Stands).Select(static attempt => attempt.Named).OfType<OccurrenceId>().Distinct())
        {
            if (_rows.Find(row => row.Plan.Id == named.Revision) is { } row && !_slots.Exists(slot => slot.Plan == named.Revision && slot.Local == named.Local)
                && named.Local.Date >= row.First && row.Plan.Rhythm.On(named.Local.Date, facts.Sessions).Any(time => time.Time == named.Local.TimeOfDay)
                && (row.Plan.Rhythm.End is not { } last || named.Local.Date <= last))
            {
                _slots.Add(Slot(row, named.Local.Date, named.Local.TimeOfDay, true, isBeyond: true));
            }
        }

        _slots = [.. _slots.OrderBy(static slot => slot.Due).ThenBy(static slot => slot.Local)];
        foreach (
            var attempt in facts
                .Attempts.Where(attempt => attempt.Stands && attempt.At <= asOf)
                .OrderBy(static attempt => attempt.At)
                .ThenBy(static attempt => attempt.Outcome)
                .ThenBy(static attempt => attempt.Id.Value))
        {
            Extra += Place(attempt) ? 0 : 1;
        }
    }

    internal int Extra { get; private set; }

    internal bool IsOpenEnded => _endsOn is null && _rows[^1].Plan.Rhythm is { End: null, Kind: not LifeRhythm.Sort.BeforeSessions };

    internal IReadOnlyList<LifeSlot> Slots => _slots;

    internal IEnumerable<LifeSlot> Shown =>
        _slots.Where(slot => (slot.Answer is not null || !slot.IsGone) && (!IsOpenEnded || slot.Answer is not null || slot.Opens <= _asOf));

    internal (decimal Done, decimal Due) Strict(bool soFar) => Count(soFar, static status => status == OccurrenceStatus.Done ? 1 : 0);

    internal (decimal Done, decimal Due) Lenient(bool soFar) => Count(soFar, static status => status switch
    {
        OccurrenceStatus.Done or OccurrenceStatus.DoneLate or OccurrenceStatus.DoneEarly => 1,
        OccurrenceStatus.Partly => 0.5m,
        _ => 0,
    });

    private (decimal Done, decimal Due) Count(bool soFar, Func<OccurrenceStatus, decimal> credit)
    {
        OccurrenceStatus[] due =
        [
            .. Shown
                .Where(slot => !soFar && !IsOpenEnded || slot.Closes <= _asOf)
                .Select(slot => slot.StatusAt(_asOf))
                .Where(static status => status is not (OccurrenceStatus.SetAside or OccurrenceStatus.NotApplicable)),
        ];
        return (due.Sum(credit), due.Length);
    }

    // A plan holds from its date until the next one's; one that takes effect before another's date leaves that no day; one with the same times makes no new
    // names.
    private void PutInARow()
    {
        foreach (var plan in _facts.Plans)
        {
            while (_rows.Count > 0 && (plan.From is not { } from || _rows[^1].Plan.From >= from))
            {
                _rows.RemoveAt(_rows.Count - 1);
            }

            if (_rows.Count == 0 || _rows[^1].Plan.Rhythm != plan.Rhythm)
            {
                _rows.Add(new Row(plan));
            }
        }

        for (var i = 0; i < _rows.Count; i++)
        {
            _rows[i].Next = i + 1 < _rows.Count ? _rows[i + 1] : null;
            // Of a quota that ends, those too that were done before their day had come.
            LocalDate?[] lasts =
            [
                _rows[i].Plan.Rhythm.End,
                _rows[i].Next?.Plan.From?.PlusDays(-1),
                _endsOn?.PlusDays(_rows[i].Plan.Rhythm is { IsQuota: true, PeriodDays: var days } ? days : 0),
            ];
            _rows[i].Last = lasts.OfType<LocalDate>().DefaultIfEmpty(_asOf.InUtc().Date.PlusDays(DaysAhead)).Min();
        }
    }

    private IEnumerable<(Row Row, LocalDate Date)> Days()
    {
        foreach (var row in _rows)
        {
            for (var date = row.First; date <= row.Last; date = date.PlusDays(1))
            {
                yield return (row, date);
            }
        }
    }

    private LifeSlot Slot(Row row, LocalDate date, LocalTime time, bool applies, bool isBeyond = false)
    {
        var rhythm = row.Plan.Rhythm;
        var (zone, due) = DueOf(date + time);
        var (opens, closes) = (zone.AtStartOfDay(date).ToInstant(), zone.AtStartOfDay(date.PlusDays(1)).ToInstant());
        if (rhythm.IsQuota)
        {
            var (first, last) = rhythm.PeriodOf(date);
            (opens, closes) = (
                zone.AtStartOfDay(LocalDate.Max(first, row.First)).ToInstant(),
                zone.AtStartOfDay((isBeyond ? LocalDate.Min(last, rhythm.End ?? last) : LocalDate.Min(last, row.Last)).PlusDays(1)).ToInstant());
        }
        else if (rhythm.OpenMinutes is { } minutes)
        {
            (opens, closes) = (due, due + Duration.FromMinutes((long)minutes));
        }

        var paused = PausedSince(date);
        var isDue = closes > row.Plan.Yes && _facts.InForce.Exists(force => force.From < closes && closes <= force.Until);
        var isReplaced = row.Next?.Plan.From is { } from && date >= from;
        var ended = _facts.InForce.FindLast(force => force.From < closes && force.Until < closes);
        var until = !applies
            ? Instant.MinValue
            : Instant.Min(
                paused ?? Instant.MaxValue,
                isDue ? Instant.MaxValue
                    : closes <= row.Plan.Yes || ended == default ? Instant.MinValue
                    : ended.Until);
        return new LifeSlot
        {
            Plan = row.Plan.Id,
            Local = date + time,
            Due = due,
            Opens = opens,
            Closes = closes,
            Until = isReplaced ? Instant.Min(until, row.Next!.Plan.Yes) : until,
            IsGone = isBeyond || isReplaced || (!isDue && closes > _facts.InForce[^1].Until),
            Unanswered =
                !isDue ? OccurrenceStatus.NotApplicable
                : paused is not null ? OccurrenceStatus.SetAside
                : applies ? null
                : OccurrenceStatus.NotApplicable,
            PlanFrom = row == _rows[0] ? null : row.Plan.From,
            PlanSince = row.Plan.Yes,
            IsAnyTime = rhythm.IsQuota,
        };
    }

    // What somebody prepared for a session that was then called off stays what it was.
    private bool IsNamed(Row row, LocalDateTime local) =>
        _facts.Attempts.Exists(attempt => attempt.Stands && attempt.Named is { } named && named.Revision == row.Plan.Id && named.Local == local);

    // Told where the client is when it is due; whoever travels east past a time is left with it in the new zone.
    private (DateTimeZone Zone, Instant Due) DueOf(LocalDateTime local)
    {
        if (_facts.Fixed is { } zone)
        {
            return (zone, zone.AtLeniently(local).ToInstant());
        }

        var here = _facts.Home;
        foreach (var (left, next) in _facts.Moves)
        {
            var due = here.AtLeniently(local).ToInstant();
            if (due < left)
            {
                return (here, due);
            }

            here = next;
        }

        return (here, here.AtLeniently(local).ToInstant());
    }

    private Instant? PausedSince(LocalDate date) =>
        _facts.Pauses.Where(pause => date >= pause.From && date < pause.Back).Select(static pause => (Instant?)pause.Since).Min();

    private bool Place(LifeAttempt attempt)
    {
        var date = _facts.DateOf(attempt);
        if (
            attempt.Named is { } id
            && _slots.Find(slot => slot.Plan == id.Revision && slot.Local == id.Local) is { } named
            && !(named.IsGone && !named.IsThereFor(attempt, named.Local.Date)))
        {
            return named.IsThereFor(attempt, named.Local.Date) && named.Take(attempt);
        }

        var row = _rows.FindLast(row => row.Plan.From is null || row.Plan.From <= date) ?? _rows[0];
        if (date >= row.First && date <= row.Last && PausedSince(date) is { } since && attempt.Written > since)
        {
            return false;
        }

        LifeSlot[] there = [.. _slots.Where(slot => slot.IsThereFor(attempt, date))];
        LifeSlot[] open = Array.FindAll(there, slot => slot.Opens <= attempt.At && attempt.At < slot.Closes);
        if (open.Length > 0)
        {
            return (Array.Find(open, static slot => slot.Answer is null) ?? Array.Find(open, slot => slot.Takes(attempt)))?.Take(attempt) == true;
        }

        if (Array.Find(there, slot => slot.Local.Date == date && slot.Opens > attempt.At && slot.Answer is null) is { } early)
        {
            return early.Take(attempt);
        }

        var late = there.Where(slot => slot.Closes <= attempt.At).OrderBy(static slot => slot.Closes).LastOrDefault();
        return late is not null && attempt.At - late.Closes < Duration.FromHours(24) && late.Take(attempt);
    }

    private sealed class Row((EventId Id, LifeRhythm Rhythm, LocalDate? From, Instant Yes) plan)
    {
        internal (EventId Id, LifeRhythm Rhythm, LocalDate? From, Instant Yes) Plan => plan;

        internal LocalDate First => plan.From is { } from ? LocalDate.Max(from, plan.Rhythm.Start) : plan.Rhythm.Start;

        internal LocalDate Last { get; set; }

        internal Row? Next { get; set; }
    }
}
