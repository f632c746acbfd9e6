using HomeworkKit.Scheduling;
using static NodaTime.IsoDayOfWeek;

namespace HomeworkKit.Tests.Scheduling;

public sealed class OccurrenceTimelineTests
{
    private static readonly LocalDate Start = ScheduleSamples.Start;
    private static readonly HomeworkSchedule Daily = HomeworkSchedule.Daily(ScheduleSamples.Seven, Start).Until(Start.PlusDays(13));
    private static readonly HomeworkSchedule Mondays = HomeworkSchedule.Weekly([Monday], new LocalTime(8, 0), Start);
    private static readonly ScheduleContext London = new() { ClientZone = ScheduleSamples.London };

    [Fact]
    public void A_revision_takes_effect_on_its_date_and_leaves_what_was_before()
    {
        var before = Timeline(new ScheduleRevision(Daily, ScheduleSamples.Revision)).Between(ScheduleSamples.Days(Start, 14)).ToList();
        var after = Timeline(new(Daily, ScheduleSamples.Revision), new(Mondays, ScheduleSamples.LaterRevision, Start.PlusDays(5)))
            .Between(ScheduleSamples.Days(Start, 14))
            .ToList();
        Assert.Equal(before.Take(5), after.Take(5));
        Assert.Equal(["2026-03-09T08:00"], after.Skip(5).Locals());
        Assert.Equal(ScheduleSamples.LaterRevision, after[5].Id.Revision);
    }

    [Fact]
    public void A_change_that_touches_no_time_makes_no_new_names()
    {
        var timeline = Timeline(
            new(Daily, ScheduleSamples.Revision),
            new(Daily with { Reminders = ReminderPlan.AtDueTime() }, ScheduleSamples.LaterRevision, Start.PlusDays(5)));
        Assert.Equal(Timeline(new ScheduleRevision(Daily, ScheduleSamples.Revision)).Between(ScheduleSamples.All), timeline.Between(ScheduleSamples.All));
        Assert.Single(timeline.Parts);
    }

    [Fact]
    public void A_revision_from_an_earlier_date_leaves_the_ones_after_it_no_day()
    {
        var third = EventId.Parse("01980000-0000-7000-8000-0000000000cc");
        var timeline = Timeline(
            new(Daily, ScheduleSamples.Revision),
            new(Mondays, ScheduleSamples.LaterRevision, Start.PlusDays(5)),
            new(Daily, third, Start.PlusDays(3)));
        Assert.Equal([ScheduleSamples.Revision], timeline.Between(ScheduleSamples.All).Select(static o => o.Id.Revision).Distinct());
    }

    [Fact]
    public void Going_back_to_the_first_schedule_keeps_the_second_where_it_was()
    {
        var third = EventId.Parse("01980000-0000-7000-8000-0000000000cc");
        var timeline = Timeline(
            new(Daily, ScheduleSamples.Revision),
            new(Mondays, ScheduleSamples.LaterRevision, Start.PlusDays(5)),
            new(Daily, third, Start.PlusDays(8)));
        var revisions = timeline.Between(ScheduleSamples.All).GroupBy(static o => o.Id.Revision).Select(static group => (group.Key, group.Count())).ToList();
        Assert.Equal([(ScheduleSamples.Revision, 5), (ScheduleSamples.LaterRevision, 1), (third, 6)], revisions);
    }

    [Fact]
    public void The_next_one_and_those_of_a_date_come_from_the_schedule_in_force()
    {
        var timeline = Timeline(new(Daily, ScheduleSamples.Revision), new(Mondays, ScheduleSamples.LaterRevision, Start.PlusDays(5)));
        Assert.Equal("2026-03-06T19:00", ScheduleSamples.Text(timeline.Next(ScheduleSamples.At("2026-03-05T20:00:00Z"))!.Local));
        Assert.Equal("2026-03-09T08:00", ScheduleSamples.Text(timeline.Next(ScheduleSamples.At("2026-03-06T20:00:00Z"))!.Local));
        Assert.Empty(timeline.On(Start.PlusDays(5)));
        Assert.Single(timeline.On(Start.PlusDays(7)));
    }

    [Fact]
    public void A_name_is_found_while_its_schedule_was_in_force_and_not_after()
    {
        var timeline = Timeline(new(Daily, ScheduleSamples.Revision), new(Mondays, ScheduleSamples.LaterRevision, Start.PlusDays(5)));
        Assert.NotNull(timeline.Find(ScheduleSamples.IdAt(Start.PlusDays(4) + ScheduleSamples.Seven)));
        Assert.Null(timeline.Find(ScheduleSamples.IdAt(Start.PlusDays(5) + ScheduleSamples.Seven)));
    }

    [Fact]
    public void Stopping_ends_and_pausing_sets_aside_and_neither_changes_what_was_before()
    {
        var whole = Timeline(new ScheduleRevision(Daily, ScheduleSamples.Revision)).Between(ScheduleSamples.All).ToList();
        var stopped = new OccurrenceTimeline(
            ScheduleSamples.Assignment,
            [new(Daily, ScheduleSamples.Revision)],
            London with
            {
                EffectiveUntil = Start.PlusDays(4),
            });
        Assert.Equal(whole.Take(4), stopped.Between(ScheduleSamples.All));

        var paused = new OccurrenceTimeline(
            ScheduleSamples.Assignment,
            [new(Daily, ScheduleSamples.Revision)],
            London with
            {
                Pauses = [DateRange.Between(Start.PlusDays(4), Start.PlusDays(5))],
            });
        Assert.Equal(whole.Select((o, i) => o with { IsSetAside = i is 4 or 5 }), paused.Between(ScheduleSamples.All));
    }

    [Fact]
    public void A_later_start_counts_from_the_schedules_own_start()
    {
        var everyThird = HomeworkSchedule.EveryNDays(3, [ScheduleSamples.Seven], Start).Times(4);
        var timeline = Timeline(new ScheduleRevision(everyThird, ScheduleSamples.Revision, Start.PlusDays(4)));
        Assert.Equal(["2026-03-08T19:00", "2026-03-11T19:00"], timeline.Between(ScheduleSamples.All).Locals());
    }

    [Fact]
    public void What_is_open_may_come_from_two_schedules()
    {
        var quota = HomeworkSchedule.TimesPerWeek(2, Start);
        var timeline = Timeline(new(quota, ScheduleSamples.Revision), new(Mondays, ScheduleSamples.LaterRevision, Start.PlusDays(7)));
        Assert.Equal(3, timeline.OpenDuring(ScheduleSamples.Days(Start.PlusDays(6), 2)).Count());
    }

    [Fact]
    public void An_assignment_without_a_schedule_has_no_occurrences()
    {
        var empty = Timeline();
        Assert.Empty(empty.Between(ScheduleSamples.All));
        Assert.Null(empty.Next(ScheduleSamples.At("2026-03-05T20:00:00Z")));
    }

    private static OccurrenceTimeline Timeline(params ScheduleRevision[] revisions) => new(ScheduleSamples.Assignment, revisions, London);
}
