using HomeworkKit.Scheduling;
using Ical.Net.DataTypes;
using NodaTime.TimeZones;

namespace HomeworkKit.ICalendar;

/// <summary>The times of a calendar as moments and local times.</summary>
/// <param name="zone">The zone of what names none.</param>
internal sealed class CalendarTimes(DateTimeZone zone)
{
    /// <summary>Gives the zone of a time: the one assumed if it names none; null if nobody knows it. Names of Windows are known too.</summary>
    internal DateTimeZone? ZoneOf(CalDateTime at) => at.IsFloating || at.IsUtc ? zone
        : DateTimeZoneProviders.Tzdb.GetZoneOrNull(at.TzId!)
        ?? (TzdbDateTimeZoneSource.Default.WindowsToTzdbIds.TryGetValue(at.TzId!, out var id) ? DateTimeZoneProviders.Tzdb.GetZoneOrNull(id) : null);

    /// <summary>Gives the moment; a time that a zone skips or has twice is the one that schedules take.</summary>
    internal Instant InstantOf(CalDateTime at) => at.IsUtc
        ? Instant.FromDateTimeUtc(DateTime.SpecifyKind(at.Value, DateTimeKind.Utc))
        : LocalDateTime.FromDateTime(at.Value).InstantIn(ZoneOf(at) ?? zone);

    /// <summary>Gives the time as it is written, one in UTC as it is in the zone assumed.</summary>
    internal LocalDateTime LocalOf(CalDateTime at) => at.IsUtc ? InstantOf(at).InZoneWithin(zone).LocalDateTime : LocalDateTime.FromDateTime(at.Value);
}
