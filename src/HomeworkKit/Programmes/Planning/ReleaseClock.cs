namespace HomeworkKit.Programmes;

/// <summary>Turns days and hours of rules into moments, where the client is.</summary>
/// <param name="zone">Where.</param>
internal readonly struct ReleaseClock(DateTimeZone zone)
{
    /// <summary>The beginning of a day; of one that the clocks skip, the moment at which they do.</summary>
    internal Instant Start(LocalDate date)
    {
        var mapping = zone.MapLocal(date.AtMidnight());
        return mapping.Count == 0 ? mapping.LateInterval.Start : mapping.First().ToInstant();
    }

    internal Instant At(LocalDate date, LocalTime time) => zone.AtLeniently(date.At(time)).ToInstant();

    /// <summary>Some days later or earlier, at a time by the clock.</summary>
    internal Instant PlusDays(Instant from, int days, LocalTime? time)
    {
        var local = from.InZoneWithin(zone).LocalDateTime;
        return At(local.Date.PlusDaysWithin(days), time ?? local.TimeOfDay);
    }

    /// <summary>Days after the start, with the days of pauses that began before the moment came.</summary>
    internal Instant FromStart(Instant start, int days, LocalTime? time, IReadOnlyList<ProgrammePause> pauses)
    {
        var at = PlusDays(start, days, time);
        foreach (var pause in pauses)
        {
            if (pause is { KeepsDates: false, Until: { } until } && pause.From < at)
            {
                days += Math.Max(0, Period.DaysBetween(pause.From.InZoneWithin(zone).Date, until.InZoneWithin(zone).Date));
                at = PlusDays(start, days, time);
            }
        }

        return at;
    }
}
