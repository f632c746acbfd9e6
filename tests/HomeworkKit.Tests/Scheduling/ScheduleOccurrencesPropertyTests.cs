using FsCheck;
using FsCheck.Fluent;
using HomeworkKit.Scheduling;
using HomeworkKit.Tests.Properties;
using Interval = NodaTime.Interval;

namespace HomeworkKit.Tests.Scheduling;

public sealed class ScheduleOccurrencesPropertyTests
{
    private static readonly string[] ZoneIds =
    [
        "Europe/London",
        "Europe/Berlin",
        "Europe/Dublin",
        "Europe/Lisbon",
        "Europe/Madrid",
        "Europe/Athens",
        "Europe/Kyiv",
        "Europe/Moscow",
        "Europe/Istanbul",
        "Europe/Chisinau",
        "America/New_York",
        "America/Chicago",
        "America/Denver",
        "America/Phoenix",
        "America/Los_Angeles",
        "America/Anchorage",
        "America/St_Johns",
        "America/Halifax",
        "America/Toronto",
        "America/Mexico_City",
        "America/Havana",
        "America/Bogota",
        "America/Lima",
        "America/Caracas",
        "America/La_Paz",
        "America/Santiago",
        "America/Asuncion",
        "America/Sao_Paulo",
        "America/Argentina/Buenos_Aires",
        "America/Montevideo",
        "America/Nuuk",
        "America/Scoresbysund",
        "Atlantic/Azores",
        "Atlantic/Reykjavik",
        "Africa/Casablanca",
        "Africa/Cairo",
        "Africa/Johannesburg",
        "Africa/Lagos",
        "Africa/Nairobi",
        "Africa/Windhoek",
        "Africa/Juba",
        "Asia/Jerusalem",
        "Asia/Beirut",
        "Asia/Gaza",
        "Asia/Amman",
        "Asia/Damascus",
        "Asia/Tehran",
        "Asia/Kabul",
        "Asia/Karachi",
        "Asia/Kolkata",
        "Asia/Kathmandu",
        "Asia/Dhaka",
        "Asia/Yangon",
        "Asia/Bangkok",
        "Asia/Shanghai",
        "Asia/Pyongyang",
        "Asia/Tokyo",
        "Asia/Manila",
        "Australia/Lord_Howe",
        "Australia/Sydney",
        "Australia/Adelaide",
        "Australia/Perth",
        "Australia/Eucla",
        "Pacific/Auckland",
        "Pacific/Chatham",
        "Pacific/Apia",
        "Pacific/Tongatapu",
        "Pacific/Fiji",
        "Pacific/Norfolk",
        "Pacific/Kiritimati",
        "Antarctica/Troll",
        "Etc/UTC",
    ];

    private static readonly Gen<LocalDate> Dates = Gen.OneOf(
        Gen.Choose(0, 10_957).Select(static days => new LocalDate(2000, 1, 1).PlusDays(days)),
        Gen.Elements(new LocalDate(2024, 2, 29), new LocalDate(2011, 12, 28), new LocalDate(2025, 3, 30), new LocalDate(2026, 10, 25)));

    private static readonly Gen<LocalTime> Times = Gen.OneOf(
        Gen.Choose(0, 1439).Select(static minute => LocalTime.FromMinutesSinceMidnight(minute)),
        Gen.Elements(
            LocalTime.Midnight,
            new LocalTime(0, 30),
            new LocalTime(1, 30),
            new LocalTime(2, 0),
            new LocalTime(2, 30),
            new LocalTime(23, 30),
            new LocalTime(19, 0)));

    private static readonly Gen<LocalTime[]> TimeLists = from n in Gen.Choose(1, 3) from times in Gen.ArrayOf(Times, n) select times;

    private static readonly Gen<ScheduleElement> Elements = Gen.OneOf(
        from date in Dates from times in TimeLists select (ScheduleElement)new Once { Date = date, Times = times },
        from days in Gen.Choose(1, 20) from times in TimeLists select (ScheduleElement)new EveryNDays { Days = days, Times = times },
        from days in Gen.ArrayOf(Gen.Choose(1, 7), 3)
        from times in TimeLists
        from weeks in Gen.Choose(0, 5)
        from weekStart in Gen.Choose(0, 7)
        select (ScheduleElement)new Weekly
        {
            Days = [.. days.Select(static day => (IsoDayOfWeek)day)],
            Times = times,
            EveryWeeks = weeks == 0 ? null : weeks,
            WeekStart = weekStart == 0 ? null : (IsoDayOfWeek)weekStart,
        },
        from day in Gen.Choose(1, 31) from times in TimeLists select (ScheduleElement)new Monthly { Day = day, Times = times },
        from times in Gen.Choose(1, 20) from every in Gen.Choose(1, 10) from unit in Gen.Elements(PeriodUnit.Days, PeriodUnit.Weeks)
        select (ScheduleElement)new TimesPerPeriod { Times = times, Every = every, Unit = unit });

    private static readonly Gen<(HomeworkSchedule Schedule, DateTimeZone Zone, LocalDate From, int Days)> Questions =
        from size in Gen.Frequency((3, Gen.Constant(1)), (2, Gen.Choose(2, 4)))
        from elements in Gen.ArrayOf(Elements, size)
        from start in Dates
        from length in Gen.Frequency((1, Gen.Constant(-1)), (2, Gen.Choose(0, 4000)))
        from count in Gen.Frequency((2, Gen.Constant(0)), (2, Gen.Choose(1, 300)))
        from excluded in Gen.ArrayOf(Gen.Choose(0, 400), 12)
        from zone in Gen.Elements(ZoneIds)
        from offset in Gen.Choose(-10, 1500)
        from days in Gen.Choose(1, 400)
        select (
            new HomeworkSchedule
            {
                Elements = elements,
                Start = start,
                End = length < 0 ? null : start.PlusDays(length),
                Count = count == 0 ? null : count,
                ExcludedDates = [.. excluded.Select(start.PlusDays)],
            },
            DateTimeZoneProviders.Tzdb[zone],
            start.PlusDays(offset),
            days);

    [Fact]
    public void At_least_sixty_zones_are_tried() => Assert.True(ZoneIds.Distinct().Count() >= 60);

    [Law(20_260_302, 3000)]
    public Property Any_interval_of_any_schedule_in_any_zone_is_what_looking_at_every_day_gives() =>
        Law.Holds(Questions, static question =>
        {
            var (schedule, zone, from, days) = question;
            var interval = new Interval(from.AtMidnight().InUtc().ToInstant(), from.PlusDays(days).AtMidnight().InUtc().ToInstant());
            var expected = NaiveSchedule.Expand(schedule, zone, from.PlusDays(days + 2), interval);
            var actual = schedule.In(zone).TimesBetween(interval).Select(static time => (time.Local, time.Due, time.Kind, time.Element));
            Assert.Equal(expected, actual);
        });

    [Law(4, 1000)]
    public Property The_next_one_is_the_soonest_of_those_that_come_after() =>
        Law.Holds(Questions, static question =>
        {
            var (schedule, zone, from, days) = question;
            var after = from.AtMidnight().InUtc().ToInstant();
            var expected = NaiveSchedule
                .Expand(schedule, zone, from.PlusDays(days + 2), new Interval(after.PlusNanoseconds(1), from.PlusDays(days).AtMidnight().InUtc().ToInstant()))
                .OrderBy(static item => item.Due)
                .ThenBy(static item => item.Local)
                .FirstOrDefault();
            if (expected != default)
            {
                var next = schedule.In(zone).Next(after);
                Assert.Equal((expected.Local, expected.Due, expected.Kind, expected.Element), (next!.Local, next.Due, next.Kind, next.Id.Element));
            }
        });

    [Fact]
    public void Every_zone_agrees_with_the_zone_itself_for_thirty_years_of_days()
    {
        LocalTime[] times = [LocalTime.Midnight, new(1, 30), new(2, 30), new(19, 0)];
        foreach (var id in ZoneIds)
        {
            var zone = DateTimeZoneProviders.Tzdb[id];
            var schedule = HomeworkSchedule.EveryNDays(1, times, new LocalDate(2005, 1, 1));
            var date = new LocalDate(2005, 1, 1);
            var place = 0;
            foreach (var time in schedule.Until(new LocalDate(2034, 12, 31)).In(zone).TimesBetween(ScheduleSamples.All))
            {
                var local = date + times[place];
                if (time.Local != local || time.Due != local.InZoneLeniently(zone).ToInstant())
                {
                    Assert.Fail($"{id}: {local}");
                }

                (date, place) = place == times.Length - 1 ? (date.PlusDays(1), 0) : (date, place + 1);
            }

            Assert.Equal(new LocalDate(2035, 1, 1), date);
        }
    }

    [Law(5, 500)]
    public Property Parts_of_an_interval_give_together_what_the_whole_gives() =>
        Law.Holds(Questions, static question =>
        {
            var (schedule, zone, from, days) = question;
            var occurrences = schedule.In(zone);
            var start = from.AtMidnight().InUtc().ToInstant();
            var middle = start + Duration.FromHours(days * 7);
            var end = start + Duration.FromDays(days);
            var parts = occurrences.Between(new Interval(start, middle)).Concat(occurrences.Between(new Interval(middle, end))).OrderBy(static o => o.Local);
            Assert.Equal(occurrences.Between(new Interval(start, end)).Select(static o => o.Id), parts.Select(static o => o.Id));
        });

    [Law(6, 150)]
    public Property Windows_hold_something_and_names_are_found_again() =>
        Law.Holds(Questions, static question =>
        {
            var (schedule, zone, from, days) = question;
            var occurrences = schedule.In(zone);
            foreach (
                var occurrence in occurrences.Between(
                    new Interval(from.AtMidnight().InUtc().ToInstant(), from.PlusDays(Math.Min(days, 60)).AtMidnight().InUtc().ToInstant())))
            {
                Assert.True(occurrence.IsAnyTime ? occurrence.Opens < occurrence.Closes : occurrence.Holds(occurrence.Due));
                Assert.Equal(occurrence, occurrences.Find(OccurrenceId.Parse(occurrence.Id.ToString())));
            }
        });
}
