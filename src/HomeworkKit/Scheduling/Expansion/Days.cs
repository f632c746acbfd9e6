using System.Diagnostics.CodeAnalysis;

namespace HomeworkKit.Scheduling;

/// <summary>Dates as numbers of days since 1 January 1970: schedules are arithmetic on them.</summary>
internal static class Days
{
    internal const int SecondsPerDay = NodaConstants.SecondsPerDay;

    private static readonly LocalDate Epoch = new(1970, 1, 1);

    internal static int Number(LocalDate date) => Period.DaysBetween(Epoch, date.WithCalendar(CalendarSystem.Iso));

    [SuppressMessage(
        "ApiDesign",
        "RS0030:Do not use banned APIs",
        Justification = "Schedules count days more often than anything else, and keep the numbers within bounds.")]
    internal static LocalDate Date(int number) => Epoch.PlusDays(number);

    internal static int Second(LocalTime time) => (int)(time.NanosecondOfDay / NodaConstants.NanosecondsPerSecond);

    internal static LocalDateTime Local(long seconds)
    {
        var (day, second) = Math.DivRem(seconds, SecondsPerDay);
        if (second < 0)
        {
            day--;
            second += SecondsPerDay;
        }

        return Date((int)day) + LocalTime.FromSecondsSinceMidnight((int)second);
    }

    internal static long Seconds(LocalDateTime local) => ((long)Number(local.Date) * SecondsPerDay) + Second(local.TimeOfDay);

    // Division that rounds down, as calendars need it for days before 1970.
    internal static int Floor(int value, int divisor)
    {
        var quotient = Math.DivRem(value, divisor, out var remainder);
        return remainder < 0 ? quotient - 1 : quotient;
    }

    internal static int Clamp(long number) => (int)Math.Clamp(number, int.MinValue / 2, int.MaxValue / 2);
}
