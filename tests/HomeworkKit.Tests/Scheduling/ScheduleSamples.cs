using HomeworkKit.Scheduling;

namespace HomeworkKit.Tests.Scheduling;

/// <summary>What the tests of schedules share: fixed ids, zones, short ways to ask.</summary>
internal static class ScheduleSamples
{
    internal static readonly AssignmentId Assignment = AssignmentId.Parse("01980000-0000-7000-8000-000000000001");
    internal static readonly EventId Revision = EventId.Parse("01980000-0000-7000-8000-0000000000aa");
    internal static readonly EventId LaterRevision = EventId.Parse("01980000-0000-7000-8000-0000000000bb");
    internal static readonly LocalDate Start = new(2026, 3, 2);
    internal static readonly LocalTime Seven = new(19, 0);
    internal static readonly DateTimeZone London = Zone("Europe/London");

    internal static DateTimeZone Zone(string id) => DateTimeZoneProviders.Tzdb[id];

    internal static Instant At(string text) => NodaTime.Text.InstantPattern.ExtendedIso.Parse(text).Value;

    internal static LocalDate Date(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;

    internal static Interval All => new(null, null);

    internal static Interval Days(LocalDate from, int days, DateTimeZone? zone = null) =>
        new((zone ?? London).AtStartOfDay(from).ToInstant(), (zone ?? London).AtStartOfDay(from.PlusDays(days)).ToInstant());

    internal static ScheduleOccurrences In(
        this HomeworkSchedule schedule,
        DateTimeZone zone,
        SessionCalendar? sessions = null,
        params IReadOnlyList<OccurrenceId> answered) =>
        new(
            schedule,
            Assignment,
            Revision,
            new ScheduleContext
            {
                ClientZone = zone,
                Sessions = sessions,
                Answered = answered,
            });

    internal static string[] Locals(this IEnumerable<Occurrence> occurrences) => [.. occurrences.Select(static o => Text(o.Local))];

    internal static string Text(LocalDateTime local) => NodaTime.Text.LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Format(local);

    internal static OccurrenceId IdAt(LocalDateTime local, int element = 0) => new(Assignment, Revision, element, local);
}
