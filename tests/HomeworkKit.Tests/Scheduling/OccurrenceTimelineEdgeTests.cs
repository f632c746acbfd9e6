using System.Text.Json;
using HomeworkKit.Scheduling;

namespace HomeworkKit.Tests.Scheduling;

/// <summary>The edges of a row of schedules: which of them a date belongs to, what is set aside, what is matched, and what is no question at all.</summary>
public sealed class OccurrenceTimelineEdgeTests
{
    private static readonly LocalDate Start = ScheduleSamples.Start;
    private static readonly ScheduleContext London = ScheduleContext.In(ScheduleSamples.London);
    private static readonly HomeworkSchedule Daily = At(19);
    private static readonly EventId Third = EventId.Parse("01980000-0000-7000-8000-0000000000cc");

    [Theory]
    [InlineData(null, null, 7)]
    [InlineData(3, null, 4)]
    [InlineData(null, 2, 5)]
    [InlineData(3, 2, 4)]
    [InlineData(1, 2, 5)]
    public void A_plan_begins_on_the_later_of_its_own_date_and_that_of_the_homework(int? homework, int? plan, int count)
    {
        var context = London with { EffectiveFrom = homework is { } days ? Start.PlusDays(days) : null };
        var timeline = Timeline(context, new ScheduleRevision(Daily, ScheduleSamples.Revision, plan is { } later ? Start.PlusDays(later) : null));
        Assert.Equal(count, timeline.Between(ScheduleSamples.All).Count());
    }

    [Fact]
    public void A_date_is_paused_by_the_plan_that_is_in_force_on_it_alone()
    {
        var paused = At(8) with { Pauses = [DateRange.Between(Start.PlusDays(1), Start.PlusDays(6))] };
        var timeline = Timeline(
            London,
            new(Daily, ScheduleSamples.Revision),
            new(paused, ScheduleSamples.LaterRevision, Start.PlusDays(2)),
            new(At(9), Third, Start.PlusDays(5)));
        Assert.Equal([2, 3, 4], Enumerable.Range(-1, 9).Where(day => timeline.IsPausedOn(Start.PlusDays(day), Instant.MaxValue)));
        Assert.False(Timeline(London).IsPausedOn(Start, Instant.MaxValue));
    }

    [Fact]
    public void Without_the_moments_of_a_cycle_all_but_what_is_set_aside_takes_answers_for_ever()
    {
        var timeline = Timeline(
            London with
            {
                Pauses = [DateRange.Between(Start.PlusDays(2), Start.PlusDays(3))],
            },
            new ScheduleRevision(Daily, ScheduleSamples.Revision));
        var open = timeline.ToMatch(ScheduleSamples.All, byWindow: false, []).ToArray();
        Assert.Equal([2, 3], Enumerable.Range(0, 7).Where(day => open[day].OpenUntil == Instant.MinValue));
        Assert.Equal(5, open.Count(static one => one.OpenUntil == Instant.MaxValue));
        Assert.DoesNotContain(open, static one => one.IsGone);
    }

    [Fact]
    public void What_is_named_is_matched_once_whether_or_not_it_was_in_the_interval()
    {
        var timeline = Timeline(London, new ScheduleRevision(Daily, ScheduleSamples.Revision));
        var (first, last) = (timeline.On(Start)[0].Id, timeline.On(Start.PlusDays(6))[0].Id);
        var matched = timeline.ToMatch(ScheduleSamples.Days(Start, 1), byWindow: false, [first, last, last, last with { Revision = Third }]);
        Assert.Equal([first, last], matched.Select(static one => one.Occurrence.Id));
    }

    [Fact]
    public void By_windows_what_is_still_open_is_matched_and_by_due_times_it_is_not()
    {
        var timeline = Timeline(London, new ScheduleRevision(Daily with { Window = CompletionWindow.OfMinutes(60, 600) }, ScheduleSamples.Revision));
        var tuesday = ScheduleSamples.Days(Start.PlusDays(1), 1);
        Assert.Equal([Start, Start.PlusDays(1)], timeline.ToMatch(tuesday, byWindow: true, []).Select(static one => one.Occurrence.Local.Date));
        Assert.Equal([Start.PlusDays(1)], timeline.ToMatch(tuesday, byWindow: false, []).Select(static one => one.Occurrence.Local.Date));
    }

    [Fact]
    public void Times_are_equal_that_are_those_of_one_schedule_in_one_interval()
    {
        var (schedule, week) = (Daily.In(ScheduleSamples.London), ScheduleSamples.Days(Start, 7));
        var times = schedule.TimesBetween(week);
        Assert.True(
            times == schedule.TimesBetween(week)
                && times.Equals((object)schedule.TimesBetween(week))
                && times.GetHashCode() == schedule.TimesBetween(week).GetHashCode());
        var day = Duration.FromDays(1);
        foreach (
            var other in new[]
            {
                new Interval(week.Start + Duration.FromHours(1), week.End),
                new(week.Start, week.End - Duration.FromHours(1)),
                new(week.Start + day, week.End),
                new(week.Start, week.End - day),
            })
        {
            Assert.True(times != schedule.TimesBetween(other));
        }

        Assert.True(times != Daily.In(ScheduleSamples.London).TimesBetween(week));
        Assert.False(times.Equals(null));
        Assert.Empty(default(OccurrenceTimes));
    }

    [Fact]
    public void Nothing_is_asked_without_what_it_is_about()
    {
        Assert.Equal("revisions", Missing(static () => new OccurrenceTimeline(ScheduleSamples.Assignment, null!, London)));
        Assert.Equal("context", Missing(static () => new OccurrenceTimeline(ScheduleSamples.Assignment, [], null!)));
        Assert.Equal("schedule", Missing(static () => new ScheduleOccurrences(null!, ScheduleSamples.Assignment, ScheduleSamples.Revision, London)));
        Assert.Equal("context", Missing(static () => new ScheduleOccurrences(Daily, ScheduleSamples.Assignment, ScheduleSamples.Revision, null!)));
        Assert.Equal("s", Missing(static () => OccurrenceId.Parse(null!)));
        Assert.Equal(
            "writer",
            Assert
                .Throws<ArgumentNullException>(static () =>
                    new OccurrenceIdJsonConverter().Write(null!, ScheduleSamples.IdAt(Start.AtMidnight()), JsonSerializerOptions.Default))
                .ParamName);

        static string? Missing(Func<object> ask) => Assert.Throws<ArgumentNullException>(ask).ParamName;
    }

    private static HomeworkSchedule At(int hour) => HomeworkSchedule.Daily(new LocalTime(hour, 0), Start).Until(Start.PlusDays(6));

    private static OccurrenceTimeline Timeline(ScheduleContext context, params ScheduleRevision[] revisions) =>
        new(ScheduleSamples.Assignment, revisions, context);
}
