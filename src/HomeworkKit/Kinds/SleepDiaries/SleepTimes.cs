namespace HomeworkKit.Kinds;

/// <summary>The clock times of a night with their dates.</summary>
/// <remarks>
/// Placed from the end: getting out of bed stands on the wake date; the final awakening, then trying to sleep, then getting into bed each take the latest local
/// time that is not after the one that follows. Where getting into bed would lie more than 12 hours before trying to sleep, the client tried to sleep first
/// (lights out, then into bed), and it is placed after. So shift workers' days and nights after midnight need no marks. Equality is by value.
/// </remarks>
public sealed partial record SleepTimes
{
    private static readonly Period TwelveHours = Period.FromHours(12);

    // Dates outside these years are typing errors, and arithmetic on them could overflow the calendar.
    private const int FirstYear = 1900;
    private const int LastYear = 2999;

    private SleepTimes()
    {
    }

    /// <summary>Gets when the client got into bed.</summary>
    /// <value>Null if it cannot be placed.</value>
    public LocalDateTime? IntoBed { get; private init; }

    /// <summary>Gets when the client tried to go to sleep.</summary>
    /// <value>Null if it cannot be placed.</value>
    public LocalDateTime? TriedToSleep { get; private init; }

    /// <summary>Gets when the client woke up for the last time.</summary>
    /// <value>Null if it cannot be placed.</value>
    public LocalDateTime? FinalAwakening { get; private init; }

    /// <summary>Gets when the client got out of bed for the day.</summary>
    /// <value>Null if the time or the wake date is blank.</value>
    public LocalDateTime? OutOfBed { get; private init; }

    /// <summary>Gets a value indicating whether the client tried to sleep before getting into bed.</summary>
    public bool TriedBeforeIntoBed { get; private init; }

    /// <summary>Gets the zone in which time is counted.</summary>
    /// <value>Null: every day has 24 hours, which is an hour wrong on the nights when clocks change.</value>
    public DateTimeZone? Zone { get; private init; }

    /// <summary>Places the times of a night.</summary>
    /// <param name="night">The night; blank times stay blank.</param>
    /// <param name="zone">The client's zone; null for days of 24 hours.</param>
    /// <returns>The times.</returns>
    public static SleepTimes Of(SleepNight night, DateTimeZone? zone)
    {
        ArgumentNullException.ThrowIfNull(night);
        LocalDateTime? outOfBed = night is { WakeDate: { } date, OutOfBed: { } time } && IsPlausible(date) ? date + time : null;
        var finalAwakening = Latest(night.FinalAwakening, outOfBed);
        var tried = Latest(night.TriedToSleep, finalAwakening ?? outOfBed);
        var intoBed = Latest(night.IntoBed, tried ?? finalAwakening ?? outOfBed);
        var triedFirst = intoBed is not null && tried is not null && intoBed.Value + TwelveHours < tried.Value;
        return new SleepTimes
        {
            OutOfBed = outOfBed,
            FinalAwakening = finalAwakening,
            TriedToSleep = tried,
            IntoBed = triedFirst ? intoBed!.Value.PlusDays(1) : intoBed,
            TriedBeforeIntoBed = triedFirst,
            Zone = zone,
        };
    }

    /// <summary>Counts the time between two of the times.</summary>
    /// <param name="from">The first.</param>
    /// <param name="to">The second.</param>
    /// <returns>
    /// Minutes, negative if <paramref name="to"/> is first; null if a time is blank. Times that a clock change skips are shifted forward; times that it repeats
    /// are the first of the two.
    /// </returns>
    public decimal? MinutesBetween(LocalDateTime? from, LocalDateTime? to)
    {
        if (from is not { } start || to is not { } end)
        {
            return null;
        }

        var zone = Zone ?? DateTimeZone.Utc;
        var elapsed = end.InstantIn(zone) - start.InstantIn(zone);
        return elapsed.BclCompatibleTicks / (decimal)NodaConstants.TicksPerMinute;
    }

    /// <summary>Returns the name of the type and nothing of its content.</summary>
    /// <returns>A text that is safe to log.</returns>
    public override string ToString() => nameof(SleepTimes);

    internal static bool IsPlausible(LocalDate date) => date.Calendar == CalendarSystem.Iso && date.Year is >= FirstYear and <= LastYear;

    internal static DateTimeZone? ZoneOf(string? id) => id is null ? null : DateTimeZoneProviders.Tzdb.GetZoneOrNull(id);

    private static LocalDateTime? Latest(LocalTime? time, LocalDateTime? following) => time is { } clock && following is { } next
        ? (clock <= next.TimeOfDay ? next.Date : next.Date.PlusDaysWithin(-1)) + clock
        : null;
}
