namespace HomeworkKit.Storage.Providers;

/// <summary>The form in which stores keep arrivals: milliseconds since 1970.</summary>
public static class ArrivalTime
{
    // The end of the year 9999.
    private const long Last = 253_402_300_799_999;

    /// <summary>Reads a clock.</summary>
    /// <param name="clock">The store's clock.</param>
    /// <returns>Milliseconds since 1970, from 0 to the end of the year 9999, wherever the clock stands.</returns>
    public static long Now(IClock clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        return Math.Clamp(clock.GetCurrentInstant().ToUnixTimeMilliseconds(), 0, Last);
    }

    /// <summary>Says whether a stored number is an arrival.</summary>
    /// <param name="milliseconds">The number.</param>
    /// <returns>Whether it is one that <see cref="Now"/> gives.</returns>
    public static bool IsValid(long milliseconds) => milliseconds is >= 0 and <= Last;
}
