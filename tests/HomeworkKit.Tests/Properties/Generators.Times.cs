using FsCheck;
using FsCheck.Fluent;

namespace HomeworkKit.Tests.Properties;

/// <summary>Times, dates and zones of a course of therapy, with the awkward ones weighted in.</summary>
internal static partial class Generators
{
    // Whole-hour, half-hour and quarter-hour offsets, both hemispheres, a half-hour summer time, changes at midnight, and a day that did not exist (Apia 2011).
    private static readonly string[] ZoneIds =
    [
        "Europe/London", "America/New_York", "Europe/Berlin", "Asia/Kolkata", "Asia/Kathmandu", "Australia/Lord_Howe", "Australia/Sydney",
        "America/Sao_Paulo", "Africa/Cairo", "Asia/Tehran", "Pacific/Apia", "America/Santiago", "Etc/UTC",
    ];

    /// <summary>Instants of 2000 to 2050: whole seconds, ticks, and single nanoseconds.</summary>
    internal static Gen<Instant> Instants =>
        from second in Gen.Choose(0, int.MaxValue)
        from fraction in Gen.Frequency((3, Gen.Constant(0)), (1, Gen.Choose(0, 999_999_999)), (1, Gen.Choose(0, 9_999_999).Select(static ticks => ticks * 100)))
        select (Instant.FromUtc(2000, 1, 1, 0, 0) + Duration.FromSeconds(second % 1_577_923_200L)).PlusNanoseconds(fraction);

    /// <summary>Dates of 2000 to 2050, leap days and the ends of years weighted in.</summary>
    internal static Gen<LocalDate> Dates =>
        Gen.Frequency(
            (6, Gen.Choose(0, 18_627).Select(static days => new LocalDate(2000, 1, 1).PlusDays(days))),
            (
                1,
                Gen.Elements(
                    new LocalDate(2024, 2, 29),
                    new LocalDate(2026, 12, 31),
                    new LocalDate(2027, 1, 1),
                    new LocalDate(2026, 3, 29),
                    new LocalDate(2026, 10, 25))));

    /// <summary>Times of day: whole minutes mostly, midnight, and the last nanosecond.</summary>
    internal static Gen<LocalTime> Times => Gen.Frequency(
        (6, Gen.Choose(0, (24 * 60) - 1).Select(static minutes => LocalTime.FromMinutesSinceMidnight(minutes))),
        (1, Gen.Elements(LocalTime.Midnight, LocalTime.MaxValue, new LocalTime(1, 30), new LocalTime(2, 30))),
        (1, Gen.Choose(0, 86_399).Select(static seconds => LocalTime.FromSecondsSinceMidnight(seconds))));

    internal static Gen<LocalDateTime> DateTimes =>
        from date in Dates
        from time in Times
        select date + time;

    /// <summary>Up to thirty days, to the nanosecond, not negative.</summary>
    internal static Gen<Duration> Durations =>
        from seconds in Gen.Choose(0, 30 * 86_400)
        from nanoseconds in Gen.Frequency((3, Gen.Constant(0)), (1, Gen.Choose(0, 999_999_999)))
        select Duration.FromSeconds(seconds).Plus(Duration.FromNanoseconds((long)nanoseconds));

    /// <summary>Periods in days, weeks, months, hours and minutes, never mixed signs.</summary>
    internal static Gen<Period> Periods => Gen.OneOf(
        Gen.Choose(0, 400).Select(static days => Period.FromDays(days)),
        Gen.Choose(0, 52).Select(static weeks => Period.FromWeeks(weeks)),
        Gen.Choose(0, 24).Select(static months => Period.FromMonths(months)),
        Gen.Choose(0, 1_440).Select(static minutes => Period.FromMinutes(minutes)),
        Gen.Choose(0, 72).Select(static hours => Period.FromHours(hours)));

    internal static Gen<DateTimeZone> Zones => Gen.Elements(ZoneIds).Select(static id => DateTimeZoneProviders.Tzdb[id]);

    internal static Gen<IsoDayOfWeek> DaysOfWeek => Gen.Choose(1, 7).Select(static day => (IsoDayOfWeek)day);
}
