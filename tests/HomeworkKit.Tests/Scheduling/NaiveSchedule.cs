using HomeworkKit.Scheduling;

namespace HomeworkKit.Tests.Scheduling;

/// <summary>What a schedule means, written as plainly as possible: look at every day, ask every rule, map every time through the zone.</summary>
internal static class NaiveSchedule
{
    internal static List<(LocalDateTime Local, Instant Due, OccurrenceKind Kind, int Element)> Expand(
        HomeworkSchedule schedule,
        DateTimeZone zone,
        LocalDate last,
        Interval interval)
    {
        var locals = new List<(LocalDateTime Local, int Element)>();
        var end = LocalDate.Min(schedule.End ?? last, last);
        for (var date = schedule.Start; date <= end; date = date.PlusDays(1))
        {
            if (schedule.ExcludedDates.Contains(date))
            {
                continue;
            }

            var here = new SortedDictionary<LocalTime, int>();
            for (var i = 0; i < schedule.Elements.Count; i++)
            {
                foreach (var time in TimesOn(schedule.Elements[i], date, schedule.Start))
                {
                    here.TryAdd(time, i);
                }
            }

            locals.AddRange(here.Select(pair => (date + pair.Key, pair.Value)));
        }

        return [.. locals.Take(schedule.Count ?? int.MaxValue)
            .Select(item => (item.Local, Due: item.Local.InZoneLeniently(zone).ToInstant(), KindOf(item.Local, zone), item.Element))
            .Where(item => interval.Contains(item.Due))];
    }

    private static OccurrenceKind KindOf(LocalDateTime local, DateTimeZone zone) => zone.MapLocal(local).Count switch
    {
        0 => OccurrenceKind.Gap,
        1 => OccurrenceKind.Normal,
        _ => OccurrenceKind.Overlap,
    };

    private static IEnumerable<LocalTime> TimesOn(ScheduleElement element, LocalDate date, LocalDate start) => element switch
    {
        Once once => once.Date == date ? once.Times : [],
        EveryNDays every => Period.DaysBetween(start, date) % every.Days == 0 ? every.Times : [],
        Weekly weekly => IsOn(weekly, date, start) ? weekly.Times : [],
        Monthly monthly => date.Day == Math.Min(monthly.Day, date.Calendar.GetDaysInMonth(date.Year, date.Month)) ? monthly.Times : [],
        TimesPerPeriod quota => Enumerable.Range(0, quota.Times)
            .Where(i => i * quota.PeriodDays / quota.Times == Period.DaysBetween(start, date) % quota.PeriodDays)
            .Select(static (_, place) => LocalTime.FromMinutesSinceMidnight(place)),
        _ => [],
    };

    private static bool IsOn(Weekly weekly, LocalDate date, LocalDate start)
    {
        var weekStart = weekly.WeekStart ?? IsoDayOfWeek.Monday;
        LocalDate WeekOf(LocalDate day) => day.With(DateAdjusters.PreviousOrSame(weekStart));
        return weekly.Days.Contains(date.DayOfWeek) && Period.DaysBetween(WeekOf(start), WeekOf(date)) / 7 % (weekly.EveryWeeks ?? 1) == 0;
    }
}
