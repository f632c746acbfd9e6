using HomeworkKit.Kinds;
using HomeworkKit.Scheduling;
using Ical.Net.Serialization;
using Calendar = Ical.Net.Calendar;

namespace HomeworkKit.ICalendar.Tests;

/// <summary>A client in Berlin with one piece of homework, and its calendar.</summary>
internal static class Feeds
{
    internal static readonly Instant Now = Instant.FromUtc(2026, 3, 2, 9, 0);
    internal static readonly LocalDate Monday = new(2026, 3, 2);
    internal static readonly DateTimeZone Berlin = DateTimeZoneProviders.Tzdb["Europe/Berlin"];
    internal static readonly Actor Client = Actor.Client("c-42");
    internal static readonly Actor Clinician = Actor.Clinician("k-7");
    internal static readonly CalendarOptions Options = new() { Domain = "clinic.example", Window = new Interval(Now, Now + Duration.FromDays(14)) };

    internal static Assignment Plan(HomeworkSchedule? schedule) => new()
    {
        Id = AssignmentId.Parse("0195a000-0000-7000-8000-00000000a001"),
        Client = new("c-42"),
        Clinician = new("k-7"),
        Task = new MoodLogTask(),
        Schedule = schedule,
    };

    internal static HomeworkCycle Agreed(HomeworkSchedule? schedule) =>
        HomeworkCycle.Propose(Plan(schedule), Clinician, Now, HomeworkCatalog.BuiltIn).OrThrow().Agree(Client, Now, zone: Berlin).OrThrow();

    internal static Calendar Of(HomeworkCycle cycle, CalendarOptions? options = null, Instant? asOf = null) =>
        new[] { cycle }.ToCalendar(ScheduleContext.In(Berlin), options ?? Options, asOf ?? Now);

    internal static string Text(Calendar calendar) => new CalendarSerializer().SerializeToString(calendar)!;
}
