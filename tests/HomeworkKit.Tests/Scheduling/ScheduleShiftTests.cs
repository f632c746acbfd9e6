using HomeworkKit.Scheduling;

namespace HomeworkKit.Tests.Scheduling;

public sealed class ScheduleShiftTests
{
    private static readonly LocalDate Monday = new(2026, 3, 2);

    [Fact]
    public void Everything_that_has_a_date_moves()
    {
        var schedule = HomeworkSchedule.Of(
            [new Once { Date = Monday.PlusDays(3), Times = [new(10, 0)] }, new Weekly { Days = [IsoDayOfWeek.Monday], Times = [new(19, 0)] }], Monday) with
        {
            End = Monday.PlusDays(20),
            ExcludedDates = [Monday.PlusDays(7)],
            Pauses = [DateRange.Between(Monday.PlusDays(10), Monday.PlusDays(12))],
        };
        var later = schedule.PlusDays(14);
        Assert.Equal(Monday.PlusDays(14), later.Start);
        Assert.Equal(Monday.PlusDays(34), later.End);
        Assert.Equal([Monday.PlusDays(21)], later.ExcludedDates);
        Assert.Equal([DateRange.Between(Monday.PlusDays(24), Monday.PlusDays(26))], later.Pauses);
        Assert.Equal(Monday.PlusDays(17), Assert.IsType<Once>(later.Elements[0]).Date);
        Assert.Equal(schedule, later.PlusDays(-14));
        Assert.Same(schedule, schedule.PlusDays(0));
    }

    [Fact]
    public void By_whole_weeks_every_occurrence_moves_by_as_much()
    {
        var schedule = HomeworkSchedule.Weekly(
            [IsoDayOfWeek.Monday, IsoDayOfWeek.Thursday],
            [new(8, 0), new(19, 0)],
            Monday,
            ZonePolicy.Fixed("Europe/London"),
            everyWeeks: 2
        ) with
        {
            End = Monday.PlusDays(60),
            ExcludedDates = [Monday.PlusDays(3)],
        };
        Assert.Equal(Locals(schedule).Select(static local => local.PlusDays(28)), Locals(schedule.PlusDays(28)));
    }

    [Theory]
    [InlineData(int.MaxValue)]
    [InlineData(int.MinValue)]
    [InlineData(4_000_000)]
    public void Beyond_the_calendar_it_is_refused(int days) =>
        Assert.Equal(ScheduleCodes.DateOutOfRange, Assert.Throws<ScheduleException>(() => HomeworkSchedule.Daily(new(19, 0), Monday).PlusDays(days)).Code);

    private static IEnumerable<LocalDateTime> Locals(HomeworkSchedule schedule) =>
        schedule.Occurrences(AssignmentId.New(Instant.FromUtc(2026, 3, 1, 0, 0)), EventId.New(Instant.FromUtc(2026, 3, 1, 0, 0)), DateTimeZone.Utc)
            .Between(new Interval(null, null)).Select(static occurrence => occurrence.Local);
}
