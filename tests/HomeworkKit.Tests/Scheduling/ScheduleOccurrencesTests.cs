using HomeworkKit.Scheduling;
using static NodaTime.IsoDayOfWeek;

namespace HomeworkKit.Tests.Scheduling;

public sealed class ScheduleOccurrencesTests
{
    private static readonly LocalDate Start = ScheduleSamples.Start;
    private static readonly LocalTime Seven = ScheduleSamples.Seven;
    private static readonly DateTimeZone London = ScheduleSamples.London;

    [Fact]
    public void The_start_of_an_interval_is_included_and_its_end_is_not()
    {
        var occurrences = HomeworkSchedule.Daily(Seven, Start).In(London);
        var due = occurrences.On(Start)[0].Due;
        Assert.Single(occurrences.Between(new Interval(due, due.PlusNanoseconds(1))));
        Assert.Empty(occurrences.Between(new Interval(due.PlusNanoseconds(1), due + Duration.FromDays(1))));
        Assert.Single(occurrences.Between(new Interval(due, due + Duration.FromDays(1))));
        Assert.Empty(occurrences.Between(new Interval(due, due)));
    }

    [Fact]
    public void The_next_one_is_later_than_the_moment_asked_about()
    {
        var occurrences = HomeworkSchedule.Daily(Seven, Start).In(London);
        var first = occurrences.Next(Instant.FromUtc(2020, 1, 1, 0, 0))!;
        Assert.Equal(Start + Seven, first.Local);
        Assert.Equal(Start.PlusDays(1) + Seven, occurrences.Next(first.Due)!.Local);
        Assert.Equal(first, occurrences.Next(first.Due.PlusNanoseconds(-1)));
    }

    [Fact]
    public void Where_a_skipped_time_moves_behind_a_later_one_the_next_is_the_sooner_moment()
    {
        var occurrences = HomeworkSchedule.EveryNDays(1, [new(2, 59), new(3, 0)], new(2025, 3, 9)).In(ScheduleSamples.Zone("America/Los_Angeles"));
        Assert.Equal("2025-03-09T03:00", ScheduleSamples.Text(occurrences.Next(Instant.FromUtc(2025, 3, 9, 9, 59))!.Local));
        Assert.Equal("2025-03-09T02:59", ScheduleSamples.Text(occurrences.Next(Instant.FromUtc(2025, 3, 9, 10, 0))!.Local));
    }

    [Fact]
    public void The_next_one_is_neither_paused_nor_after_the_end()
    {
        var schedule = HomeworkSchedule.Daily(Seven, Start).Until(Start.PlusDays(10)) with
        {
            Pauses = [DateRange.Between(Start.PlusDays(1), Start.PlusDays(4)), DateRange.Between(Start.PlusDays(4), Start.PlusDays(6))],
        };
        var occurrences = schedule.In(London);
        Assert.Equal(Start.PlusDays(7) + Seven, occurrences.Next(occurrences.On(Start)[0].Due)!.Local);
        Assert.True(occurrences.On(Start.PlusDays(6))[0].IsSetAside);
        Assert.False(occurrences.On(Start.PlusDays(7))[0].IsSetAside);
        Assert.Null(occurrences.Next(occurrences.On(Start.PlusDays(10))[0].Due));
    }

    [Fact]
    public void A_schedule_for_ever_with_a_pause_for_ever_has_no_next()
    {
        var schedule = HomeworkSchedule.Daily(Seven, Start) with { Pauses = [DateRange.Between(Start, new LocalDate(9998, 12, 31))] };
        Assert.Null(schedule.In(London).Next(ScheduleSamples.At("2026-03-02T00:00:00Z")));
    }

    [Fact]
    public void A_floating_schedule_goes_with_the_client_and_its_names_stay()
    {
        var floating = HomeworkSchedule.Daily(Seven, Start);
        var atHome = floating.In(London).On(Start)[0];
        var away = floating.In(ScheduleSamples.Zone("Asia/Tokyo")).On(Start)[0];
        Assert.Equal(atHome.Id, away.Id);
        Assert.Equal(Duration.FromHours(9), atHome.Due - away.Due);
    }

    [Fact]
    public void A_fixed_schedule_stays_when_the_client_travels()
    {
        var schedule = HomeworkSchedule.Daily(Seven, Start, ZonePolicy.Fixed("Europe/London"));
        Assert.Equal(schedule.In(London).On(Start)[0], schedule.In(ScheduleSamples.Zone("Asia/Tokyo")).On(Start)[0]);
    }

    [Fact]
    public void The_window_is_the_whole_local_day_unless_the_schedule_names_one()
    {
        var whole = HomeworkSchedule.Daily(Seven, new(2026, 3, 29)).In(London).On(new(2026, 3, 29))[0];
        Assert.Equal(ScheduleSamples.At("2026-03-29T00:00:00Z"), whole.Opens);
        Assert.Equal(ScheduleSamples.At("2026-03-29T23:00:00Z"), whole.Closes);
        Assert.True(whole.Holds(whole.Opens));
        Assert.False(whole.Holds(whole.Closes));

        var named = (HomeworkSchedule.Daily(Seven, Start) with { Window = CompletionWindow.OfMinutes(30, 90) }).In(London).On(Start)[0];
        Assert.Equal((Duration.FromMinutes(30), Duration.FromMinutes(90)), (named.Due - named.Opens, named.Closes - named.Due));
    }

    [Fact]
    public void What_is_open_during_an_interval_is_found_though_it_is_due_outside()
    {
        var quota = HomeworkSchedule.TimesPerWeek(3, Start).In(London);
        var sunday = ScheduleSamples.Days(Start.PlusDays(6), 1);
        Assert.Empty(quota.Between(sunday));
        Assert.Equal(3, quota.OpenDuring(sunday).Count());

        var wide = (HomeworkSchedule.Once(Start, Seven) with { Window = CompletionWindow.OfMinutes(60 * 24 * 10, 60 * 24 * 10) }).In(London);
        Assert.Single(wide.OpenDuring(ScheduleSamples.Days(Start.PlusDays(-9), 1)));
        Assert.Single(wide.OpenDuring(ScheduleSamples.Days(Start.PlusDays(10), 1)));
        Assert.Empty(wide.OpenDuring(ScheduleSamples.Days(Start.PlusDays(11), 1)));
        Assert.Single(wide.OpenDuring(ScheduleSamples.All));
    }

    [Fact]
    public void What_closes_as_an_interval_begins_is_not_open_during_it()
    {
        var occurrences = (HomeworkSchedule.Daily(Seven, Start) with { Window = CompletionWindow.OfMinutes(30, 90) }).In(London);
        var closes = occurrences.On(Start)[0].Closes;
        Assert.Empty(occurrences.OpenDuring(new Interval(closes, closes.PlusNanoseconds(1))));
        Assert.Single(occurrences.OpenDuring(new Interval(closes.PlusNanoseconds(-1), closes)));
    }

    [Fact]
    public void What_falls_on_a_day_that_the_clocks_skip_has_the_day_after_it()
    {
        var (apia, skipped) = (ScheduleSamples.Zone("Pacific/Apia"), new LocalDate(2011, 12, 30));
        var (opens, closes) = (apia.AtStartOfDay(skipped.PlusDays(1)).ToInstant(), apia.AtStartOfDay(skipped.PlusDays(2)).ToInstant());
        var midnight = HomeworkSchedule.Daily(LocalTime.Midnight, skipped.PlusDays(-1)).In(apia).On(skipped)[0];
        Assert.Equal((opens, opens, closes), (midnight.Due, midnight.Opens, midnight.Closes));

        var quota = HomeworkSchedule.Of(new TimesPerPeriod { Times = 1, Unit = PeriodUnit.Days }, skipped.PlusDays(-1)).In(apia).On(skipped)[0];
        Assert.Equal((opens, closes), (quota.Opens, quota.Closes));
    }

    [Fact]
    public void A_quota_ends_with_its_schedule_and_not_with_its_number()
    {
        var byDate = HomeworkSchedule.TimesPerWeek(3, Start).Until(Start.PlusDays(9)).In(London).Between(ScheduleSamples.All).ToList();
        Assert.Equal(5, byDate.Count);
        Assert.Equal(London.AtStartOfDay(Start.PlusDays(10)).ToInstant(), byDate[^1].Closes);

        var byNumber = HomeworkSchedule.TimesPerWeek(3, Start).Times(4).In(London).Between(ScheduleSamples.All).ToList();
        Assert.Equal(London.AtStartOfDay(Start.PlusDays(14)).ToInstant(), byNumber[^1].Closes);
    }

    [Fact]
    public void More_than_a_hundred_years_are_refused_at_once_and_only_where_the_schedule_is_in_force()
    {
        var forEver = HomeworkSchedule.Daily(Seven, Start).In(London);
        Assert.Equal("schedule/query-too-long", Assert.Throws<ScheduleLimitException>(() => forEver.Between(ScheduleSamples.All)).Code);
        Assert.Throws<ScheduleLimitException>(() => forEver.TimesBetween(new Interval(Instant.FromUtc(2026, 1, 1, 0, 0), Instant.FromUtc(3026, 1, 1, 0, 0))));
        Assert.Equal(3, HomeworkSchedule.Daily(Seven, Start).Times(3).In(London).Between(ScheduleSamples.All).Count());
        Assert.Equal(36524, forEver.TimesBetween(new Interval(Instant.FromUtc(2000, 1, 1, 0, 0), Instant.FromUtc(2126, 3, 2, 0, 0))).Count());
    }

    [Fact]
    public void The_ends_of_time_are_no_special_case()
    {
        var occurrences = HomeworkSchedule.Daily(Seven, Start).In(London);
        Assert.Null(occurrences.Next(Instant.MaxValue));
        Assert.Equal(Start + Seven, occurrences.Next(Instant.MinValue)!.Local);
        Assert.Empty(occurrences.Between(new Interval(Instant.MinValue, Instant.FromUtc(2026, 1, 1, 0, 0))));
        Assert.Empty(occurrences.On(LocalDate.MaxIsoValue));
        Assert.Empty(occurrences.On(LocalDate.MinIsoValue));
    }

    [Fact]
    public void A_week_of_a_schedule_ten_years_old_costs_what_its_first_week_costs()
    {
        var schedule = (HomeworkSchedule.Weekly([Monday, Thursday], Seven, new(2016, 1, 4)) with { Count = 5000 }).In(London);
        var first = Cost(new LocalDate(2016, 6, 6));
        var tenth = Cost(new LocalDate(2026, 6, 8));
        Assert.Equal(first, tenth);

        long Cost(LocalDate week)
        {
            var interval = ScheduleSamples.Days(week, 7);
            var times = 0;
            foreach (var time in schedule.TimesBetween(interval))
            {
                times++;
            }

            var before = GC.GetAllocatedBytesForCurrentThread();
            foreach (var time in schedule.TimesBetween(interval))
            {
                times++;
            }

            Assert.Equal(4, times);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    [Fact]
    public void A_year_of_due_times_allocates_next_to_nothing()
    {
        var schedule = HomeworkSchedule.Weekly([Monday, Wednesday, Friday], new LocalTime(18, 30), new(2026, 1, 1)).In(London);
        var year = new Interval(Instant.FromUtc(2026, 1, 1, 0, 0), Instant.FromUtc(2027, 1, 1, 0, 0));
        var count = Count();
        var before = GC.GetAllocatedBytesForCurrentThread();
        count += Count();
        var bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.Equal(2 * 156, count);
        Assert.True(bytes <= 20 * 156, $"{bytes} bytes");

        int Count()
        {
            var n = 0;
            foreach (var time in schedule.TimesBetween(year))
            {
                n++;
            }

            return n;
        }
    }

    [Fact]
    public void A_name_from_elsewhere_is_not_found()
    {
        var occurrences = HomeworkSchedule.Daily(Seven, Start).In(London);
        var id = occurrences.On(Start)[0].Id;
        Assert.NotNull(occurrences.Find(id));
        Assert.Null(occurrences.Find(id with { Element = 1 }));
        Assert.Null(occurrences.Find(id with { Revision = ScheduleSamples.LaterRevision }));
        Assert.Null(occurrences.Find(id with { Assignment = default }));
        Assert.Null(occurrences.Find(id with { Local = Start.PlusDays(-1) + Seven }));
        Assert.Null(occurrences.Find(id with { Local = Start + new LocalTime(19, 1) }));
    }

    [Fact]
    public void Questions_compare_by_what_they_ask()
    {
        var occurrences = HomeworkSchedule.Daily(Seven, Start).In(London);
        var week = ScheduleSamples.Days(Start, 7);
        Assert.Equal(occurrences.TimesBetween(week), occurrences.TimesBetween(week));
        Assert.True(occurrences.TimesBetween(week) != occurrences.TimesBetween(ScheduleSamples.Days(Start, 8)));
        Assert.Empty(default(OccurrenceTimes));
    }
}
