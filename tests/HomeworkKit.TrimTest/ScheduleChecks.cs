using HomeworkKit.Scheduling;

namespace HomeworkKit.TrimTest;

/// <summary>Occurrences in a zone, over a change of the clocks.</summary>
internal static class ScheduleChecks
{
    internal static IEnumerable<Check> All =>
    [
        new("a weekly schedule keeps its local time when the clocks change", Weekly),
    ];

    private static void Weekly()
    {
        var london = DateTimeZoneProviders.Tzdb["Europe/London"];
        var schedule = HomeworkSchedule.Weekly([IsoDayOfWeek.Monday], new LocalTime(19, 0), new LocalDate(2026, 3, 23), ZonePolicy.Fixed("Europe/London"));
        var occurrences = schedule.Occurrences(AssignmentId.New(Instant.FromUtc(2026, 3, 1, 0, 0)), EventId.New(Instant.FromUtc(2026, 3, 1, 0, 0)), london)
            .Between(new Interval(Instant.FromUtc(2026, 3, 23, 0, 0), Instant.FromUtc(2026, 4, 1, 0, 0)))
            .Select(static occurrence => occurrence.Due)
            .ToArray();
        Check.Equal(2, occurrences.Length);
        Check.Equal(Instant.FromUtc(2026, 3, 23, 19, 0), occurrences[0]);
        Check.Equal(Instant.FromUtc(2026, 3, 30, 18, 0), occurrences[1]);
    }
}
