using HomeworkKit.Events;
using HomeworkKit.Scheduling;

namespace HomeworkKit;

/// <summary>The dates of people: a fixed plan tells them in its zone, a floating one where the client was.</summary>
internal static class PersonZone
{
    private static readonly DateTimeZone MostWesterly = DateTimeZone.ForOffset(Offset.FromHours(-12));
    private static readonly DateTimeZone MostEasterly = DateTimeZone.ForOffset(Offset.FromHours(14));

    /// <summary>Gives the zone that an attempt names, or null if it names none that is known.</summary>
    internal static DateTimeZone? Of(Attempt attempt, IDateTimeZoneProvider? zones = null) =>
        attempt.TimeZone is { Length: > 0 } id ? (zones ?? DateTimeZoneProviders.Tzdb).GetZoneOrNull(id) : null;

    /// <summary>Gives the zone in which a plan is fixed, or null if it floats or names a zone that is not known.</summary>
    internal static DateTimeZone? Fixed(Assignment plan, IDateTimeZoneProvider? zones = null) =>
        plan.Schedule?.Zone.Id is { } id ? (zones ?? DateTimeZoneProviders.Tzdb).GetZoneOrNull(id) : null;

    /// <summary>Gives the local date of an event under a plan; in UTC where neither the plan nor the event tells.</summary>
    internal static LocalDate DateOf(CycleEvent cycleEvent, Assignment plan) =>
        Fixed(plan) is { } zone ? cycleEvent.At.InZoneWithin(zone).Date : (cycleEvent as CycleDecision)?.On ?? cycleEvent.At.InUtc().Date;

    /// <summary>Gives the local date of an attempt under a plan; in UTC where neither the plan nor the attempt tells.</summary>
    internal static LocalDate DateOf(Attempt attempt, Assignment plan) =>
        attempt.PerformedAt.InZoneWithin(Fixed(plan) ?? Of(attempt) ?? DateTimeZone.Utc).Date;

    /// <summary>
    /// Gives the first and the last local date on which an attempt can have been made: where it says that it was, else where its plan is fixed, else anywhere
    /// on earth.
    /// </summary>
    internal static (LocalDate First, LocalDate Last) DatesOf(Attempt attempt, Assignment plan)
    {
        if ((Of(attempt) ?? Fixed(plan)) is { } zone)
        {
            var date = attempt.PerformedAt.InZoneWithin(zone).Date;
            return (date, date);
        }

        return (attempt.PerformedAt.InZoneWithin(MostWesterly).Date, attempt.PerformedAt.InZoneWithin(MostEasterly).Date);
    }

    /// <summary>
    /// Gives the local date of an attempt: in the zone of the plan that held then, else where it says that it was done, else where the client was.
    /// </summary>
    internal static LocalDate DateOf(PlanState plans, Attempt attempt, Instant done, ScheduleContext context)
    {
        var here = Of(attempt, context.Zones) ?? context.ZoneAt(done);
        return done.InZoneWithin(plans.On(done.InZoneWithin(here).Date)?.Plan.Schedule?.Zone.ResolveOrClient(here, context.Zones) ?? here).Date;
    }
}
