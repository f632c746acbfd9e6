using HomeworkKit.Adherence;

namespace HomeworkKit.Tests.Adherence;

/// <summary>
/// What a daily plan with whole days comes to, worked out one day after the other: written from the rules, and from none of the library's code.
/// </summary>
internal sealed class DayByDay
{
    private readonly SortedDictionary<LocalDate, Day> _days = [];

    internal DayByDay(DayByDayScene scene, Instant asOf)
    {
        for (var date = scene.First; date <= scene.Last; date = date.PlusDays(1))
        {
            var (opens, closes) = (scene.Zone.AtStartOfDay(date).ToInstant(), scene.Zone.AtStartOfDay(date.PlusDays(1)).ToInstant());
            var rest = scene.Rests.Where(rest => date >= rest.From && date < rest.Back).Select(static rest => (Instant?)rest.Since).Min();
            var agreed = closes > scene.Yes;
            var ended = closes > scene.End;
            _days.Add(date, new Day
            {
                Opens = opens,
                Closes = closes,
                Status = !agreed ? OccurrenceStatus.NotApplicable : ended ? null : rest is not null ? OccurrenceStatus.SetAside
                    : asOf < opens ? OccurrenceStatus.Upcoming : asOf < closes ? OccurrenceStatus.Open : OccurrenceStatus.NoEntry,

                // For whom the day is there: for nobody before the yes, and after a pause or the end for what was recorded by then.
                Until = !agreed ? Instant.MinValue : Instant.Min(rest ?? Instant.MaxValue, ended ? scene.End : Instant.MaxValue),
                Rest = rest ?? Instant.MaxValue,
            });
        }

        foreach (var attempt in scene.Attempts.Where(static attempt => !attempt.IsRetracted).OrderBy(static attempt => attempt.At))
        {
            if (attempt.At <= asOf && !Place(attempt, attempt.At.InZone(scene.Zone).Date))
            {
                Extra++;
            }
        }
    }

    internal int Extra { get; private set; }

    internal IEnumerable<(LocalDate Date, OccurrenceStatus Status)> Statuses =>
        _days.Where(static day => day.Value.Status is not null).Select(static day => (day.Key, day.Value.Status!.Value));

    internal (decimal Done, decimal Due) Strict(bool soFar, Instant asOf) => Count(soFar, asOf, static status => status == OccurrenceStatus.Done);

    internal (decimal Done, decimal Due) Lenient(bool soFar, Instant asOf) =>
        Count(soFar, asOf, static status => status is OccurrenceStatus.Done or OccurrenceStatus.DoneLate);

    private (decimal Done, decimal Due) Count(bool soFar, Instant asOf, Func<OccurrenceStatus, bool> counts)
    {
        Day[] due =
        [
            .. _days.Values.Where(day =>
                day.Status is not (null or OccurrenceStatus.SetAside or OccurrenceStatus.NotApplicable) && (!soFar || day.Closes <= asOf)),
        ];
        return (due.Count(day => counts(day.Status!.Value)), due.Length);
    }

    private bool Place(DayByDayAttempt attempt, LocalDate date)
    {
        if (_days.TryGetValue(date, out var day))
        {
            if (attempt.Recorded > day.Rest)
            {
                return false;
            }

            if (attempt.Recorded <= day.Until)
            {
                return day.Take(OccurrenceStatus.Done);
            }
        }

        var last = _days.Values.LastOrDefault(earlier => earlier.Closes <= attempt.At && attempt.Recorded <= earlier.Until);
        return last is not null && attempt.At - last.Closes < Duration.FromHours(24) && last.Take(OccurrenceStatus.DoneLate);
    }

    private sealed class Day
    {
        private bool _isTaken;

        internal required Instant Opens { get; init; }

        internal required Instant Closes { get; init; }

        internal required Instant Until { get; init; }

        internal required Instant Rest { get; init; }

        internal required OccurrenceStatus? Status { get; set; }

        internal bool Take(OccurrenceStatus status)
        {
            (var wasTaken, _isTaken) = (_isTaken, true);
            Status = wasTaken ? Status : status;
            return !wasTaken;
        }
    }
}
