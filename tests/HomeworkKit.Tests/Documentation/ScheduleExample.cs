using HomeworkKit.Scheduling;
using static NodaTime.IsoDayOfWeek;

namespace HomeworkKit.Tests.Documentation;

/// <summary>The example of the page on schedules.</summary>
public sealed class ScheduleExample
{
    [Fact]
    public void A_schedule_keeps_its_clock_across_a_clock_change()
    {
        // <readme>
        var schedule = HomeworkSchedule.Weekly([Monday, Thursday], new(19, 0), from: new(2026, 3, 23), ZonePolicy.Fixed("Europe/London"))
            .Until(new(2026, 4, 2));
        var home = DateTimeZoneProviders.Tzdb["Europe/London"];
        ScheduleOccurrences occurrences = schedule.Occurrences(
            AssignmentId.New(Instant.FromUtc(2026, 3, 20, 9, 0)),
            EventId.New(Instant.FromUtc(2026, 3, 20, 9, 0)),
            home);

        // 19:00 on four evenings; the clocks change on 29 March, so the last two are an hour earlier in UTC.
        var evenings = occurrences.Between(new Interval(Instant.FromUtc(2026, 3, 23, 0, 0), null)).ToArray();
        // </readme>
        Assert.Equal([19, 19, 18, 18], evenings.Select(static evening => evening.Due.InUtc().Hour));
    }
}
