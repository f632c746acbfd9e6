using FsCheck;
using FsCheck.Fluent;
using HomeworkKit.Scheduling;
using HomeworkKit.Tests.Properties;

namespace HomeworkKit.Tests.Scheduling;

public sealed class RandomPromptsTests
{
    private static readonly Gen<(RandomPrompts Prompts, LocalDate Date, DateTimeZone Zone)> Cases =
        from zone in Generators.Zones
        from date in Generators.Dates
        from seed in Gen.Choose(int.MinValue, int.MaxValue)
        from count in Gen.Choose(1, 12)
        from gap in Gen.Choose(0, 60)
        from slack in Gen.Choose(1, 600)
        from start in Gen.Choose(0, 1439)
        let length = Math.Min(((count - 1) * Math.Max(1, gap)) + slack, 1439)
        let fits = Math.Min(count, ((length - 1) / Math.Max(1, gap)) + 1)
        let fromMinute = Math.Min(start, 1439 - length)
        select (
            new RandomPrompts
            {
                PerDay = fits,
                From = LocalTime.FromMinutesSinceMidnight(fromMinute),
                To = LocalTime.FromMinutesSinceMidnight(fromMinute + length),
                MinimumGap = Duration.FromMinutes(gap),
                Seed = seed,
            },
            date,
            zone);

    [Law(11, 3000)]
    public Property Prompts_keep_their_window_and_their_distance_in_elapsed_time_and_never_fall_into_a_gap() =>
        Law.Holds(Cases, static item =>
        {
            var (prompts, date, zone) = item;
            var today = HomeworkSchedule.Of(prompts, date).In(zone).On(date);
            Assert.True(today.Count <= prompts.PerDay);
            Assert.All(today, o => Assert.True(o.Local.TimeOfDay >= prompts.From && o.Local.TimeOfDay < prompts.To));
            Assert.All(today, static o => Assert.NotEqual(OccurrenceKind.Gap, o.Kind));
            for (var i = 1; i < today.Count; i++)
            {
                Assert.True(today[i].Due - today[i - 1].Due >= Duration.Max(prompts.MinimumGap!.Value, Duration.FromMinutes(1)));
            }
        });

    [Law(12)]
    public Property All_prompts_come_on_a_day_without_a_change_of_the_clocks() =>
        Law.Holds(Cases, static item =>
            Assert.Equal(item.Prompts.PerDay, HomeworkSchedule.Of(item.Prompts, item.Date).In(DateTimeZone.Utc).On(item.Date).Count));

    [Fact]
    public void Another_seed_or_another_day_gives_other_times()
    {
        var prompts = new RandomPrompts { PerDay = 8, From = new(8, 0), To = new(22, 0), Seed = 1 };
        var start = ScheduleSamples.Start;
        IEnumerable<LocalTime> Times(RandomPrompts element, LocalDate date) =>
            HomeworkSchedule.Of(element, start).In(DateTimeZone.Utc).On(date).Select(static o => o.Local.TimeOfDay);
        Assert.Equal(Times(prompts, start), Times(prompts, start));
        Assert.NotEqual(Times(prompts, start), Times(prompts with { Seed = 2 }, start));
        Assert.NotEqual(Times(prompts, start), Times(prompts, start.PlusDays(1)));
    }

    [Fact]
    public void A_day_has_the_same_prompts_however_the_schedule_is_cut()
    {
        var schedule = HomeworkSchedule.Of(new RandomPrompts { PerDay = 5, From = new(8, 0), To = new(22, 0), Seed = 9 }, ScheduleSamples.Start);
        var day = ScheduleSamples.Start.PlusDays(20);
        Assert.Equal(schedule.In(DateTimeZone.Utc).On(day).Locals(), (schedule with { Start = day }).In(DateTimeZone.Utc).On(day).Locals());
    }

    [Fact]
    public void Every_minute_of_the_window_is_as_likely_as_any_other()
    {
        var schedule = HomeworkSchedule.Of(
            new RandomPrompts
            {
                PerDay = 1,
                From = new(9, 0),
                To = new(9, 10),
                Seed = 3,
            },
            new LocalDate(2000, 1, 1));
        var counts = schedule
            .Until(new LocalDate(2026, 1, 1))
            .In(DateTimeZone.Utc)
            .TimesBetween(ScheduleSamples.All)
            .GroupBy(static time => time.Local.Minute)
            .ToDictionary(static group => group.Key, static group => group.Count());
        Assert.Equal(10, counts.Count);
        Assert.All(counts.Values, static n => Assert.InRange(n, 850, 1050));
    }

    [Fact]
    public void A_number_of_prompts_ends_them() =>
        Assert.Equal(
            13,
            HomeworkSchedule
                .Of(
                    new RandomPrompts
                    {
                        PerDay = 5,
                        From = new(8, 0),
                        To = new(22, 0),
                        Seed = 9,
                    },
                    ScheduleSamples.Start)
                .Times(13)
                .In(DateTimeZone.Utc)
                .Between(ScheduleSamples.All)
                .Count());
}
