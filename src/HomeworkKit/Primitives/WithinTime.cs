namespace HomeworkKit;

/// <summary>Arithmetic on moments and dates that stays within what calendars hold: a moment at the ends of time is told as one a day or two nearer, never as an overflow.</summary>
/// <remarks>No homework lies there. What is read from elsewhere may, and a host asks "as of ever" by the last moment there is.</remarks>
internal static class WithinTime
{
    // Two days from the ends: no offset of a zone, and no step to a neighbouring day, leads over them.
    private static readonly Instant First = Instant.MinValue + Duration.FromDays(2);
    private static readonly Instant Last = Instant.MaxValue - Duration.FromDays(2);
    private static readonly LocalDate FirstDate = LocalDate.MinIsoValue.PlusDays(3);
    private static readonly LocalDate LastDate = LocalDate.MaxIsoValue.PlusDays(-3);

    /// <summary>Gives a moment in a zone.</summary>
    internal static ZonedDateTime InZoneWithin(this Instant at, DateTimeZone zone) => (at < First ? First : at > Last ? Last : at).InZone(zone);

    /// <summary>Adds a duration, as far as there is time.</summary>
    internal static Instant PlusWithin(this Instant at, Duration duration) =>
        duration > Instant.MaxValue - at ? Instant.MaxValue : duration < Instant.MinValue - at ? Instant.MinValue : at + duration;

    /// <summary>Adds days, as far as there are any.</summary>
    internal static LocalDate PlusDaysWithin(this LocalDate date, int days)
    {
        var number = (long)Period.DaysBetween(LocalDate.MinIsoValue, date) + days;
        return number < 0 ? LocalDate.MinIsoValue
            : number > Period.DaysBetween(LocalDate.MinIsoValue, LocalDate.MaxIsoValue) ? LocalDate.MaxIsoValue
            : date.PlusDays(days);
    }

    /// <summary>Gives the moment at which a date begins in a zone.</summary>
    internal static Instant StartIn(this LocalDate date, DateTimeZone zone) =>
        (date < FirstDate ? FirstDate : date > LastDate ? LastDate : date).AtStartOfDayInZone(zone).ToInstant();
}
