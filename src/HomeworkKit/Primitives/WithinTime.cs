using System.Diagnostics.CodeAnalysis;

namespace HomeworkKit;

/// <summary>
/// Arithmetic on moments and dates that stays within what calendars hold: a moment at the ends of time is told as one a day or two nearer, never as an
/// overflow.
/// </summary>
/// <remarks>No homework lies there. What is read from elsewhere may, and a host asks "as of ever" by the last moment there is.</remarks>
[SuppressMessage("ApiDesign", "RS0030:Do not use banned APIs", Justification = "What the rest of the library must not call is called here, within bounds.")]
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

    /// <summary>
    /// Gives the moment of a local time in a zone; one that the clocks skip is told as much later as they go forward, of one that comes twice the first is
    /// meant.
    /// </summary>
    internal static Instant InstantIn(this LocalDateTime local, DateTimeZone zone) =>
        zone.AtLeniently(local.Date < FirstDate ? FirstDate.At(local.TimeOfDay) : local.Date > LastDate ? LastDate.At(local.TimeOfDay) : local).ToInstant();

    /// <summary>
    /// Gives the moment of a local time that somebody entered, or null where calendars do not hold it for sure: what was entered is never moved.
    /// </summary>
    internal static Instant? EnteredIn(this LocalDateTime local, DateTimeZone zone) =>
        local.Date < FirstDate || local.Date > LastDate ? null : local.InstantIn(zone);

    /// <summary>Gives the moment of a time with an offset that somebody entered, or null where calendars do not hold it for sure.</summary>
    internal static Instant? EnteredAt(this OffsetDateTime time) => time.Date < FirstDate || time.Date > LastDate ? null : time.ToInstant();

    /// <summary>Adds days, as far as there are any.</summary>
    internal static LocalDate PlusDaysWithin(this LocalDate date, int days)
    {
        var number = (long)Period.DaysBetween(LocalDate.MinIsoValue, date) + days;
        return number < 0 ? LocalDate.MinIsoValue
            : number > Period.DaysBetween(LocalDate.MinIsoValue, LocalDate.MaxIsoValue) ? LocalDate.MaxIsoValue
            : date.PlusDays(days);
    }

    /// <summary>Gives the moment at which a date begins in a zone; of one that the clocks skip, the moment at which they do.</summary>
    internal static Instant StartIn(this LocalDate date, DateTimeZone zone)
    {
        var mapping = zone.MapLocal((date < FirstDate ? FirstDate : date > LastDate ? LastDate : date).AtMidnight());
        return mapping.Count == 0 ? mapping.LateInterval.Start : mapping.First().ToInstant();
    }
}
