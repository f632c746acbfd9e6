namespace HomeworkKit.Programmes;

/// <summary>Turns days and hours of rules into moments, where the client is.</summary>
/// <param name="zone">Where.</param>
internal readonly struct ReleaseClock(DateTimeZone zone)
{
    internal Instant Start(LocalDate date) => date.StartIn(zone);

    internal Instant At(LocalDate date, LocalTime time) => date.At(time).InstantIn(zone);

    /// <summary>Some days later or earlier, at a time by the clock.</summary>
    internal Instant PlusDays(Instant from, int days, LocalTime? time)
    {
        var local = from.InZoneWithin(zone).LocalDateTime;
        return At(local.Date.PlusDaysWithin(days), time ?? local.TimeOfDay);
    }

    /// <summary>Days after the start, with the days of pauses that began before the moment came.</summary>
    internal Instant FromStart(Instant start, int days, LocalTime? time, IReadOnlyList<ProgrammePause> pauses)
    {
        var (at, late) = (PlusDays(start, days, time), (long)days);
        foreach (var pause in pauses)
        {
            if (pause is { KeepsDates: false, Until: { } until } && pause.From < at)
            {
                late += Math.Max(0, Period.DaysBetween(pause.From.InZoneWithin(zone).Date, until.InZoneWithin(zone).Date));
                at = PlusDays(start, (int)Math.Min(late, int.MaxValue), time);
            }
        }

        return at;
    }
}
