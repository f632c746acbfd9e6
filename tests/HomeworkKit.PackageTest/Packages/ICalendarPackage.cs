using HomeworkKit;
using HomeworkKit.ICalendar;
using HomeworkKit.Scheduling;
using Ical.Net.Serialization;
using NodaTime;

/// <summary>A feed that is read again, and sessions from a clinic's calendar.</summary>
internal static class ICalendarPackage
{
    internal static void Run()
    {
        var now = Instant.FromUtc(2026, 3, 2, 9, 0);
        var week = new Interval(now, now + Duration.FromDays(7));
        var occurrences = HomeworkSchedule
            .Daily(new(19, 0), now.InUtc().Date)
            .Occurrences(AssignmentId.New(now), EventId.New(now), DateTimeZone.Utc)
            .Between(week);
        var text = new CalendarSerializer().SerializeToString(occurrences.ToCalendar(new CalendarOptions { Domain = "clinic.example" }, now))!;
        Require.That(text.Contains("SUMMARY:Reminder", StringComparison.Ordinal), "an entry gives nothing away");
        Require.That(
            CalendarImport.ReadSessions(text, new SessionImportOptions { Zone = DateTimeZone.Utc, Window = week }) is { Notes: [], Calendar.Sessions.Count: 7 },
            "seven entries are read again");
    }
}
