namespace HomeworkKit.Kinds;

/// <summary>How a night differed from the agreed window.</summary>
/// <param name="IntoBed">Minutes by which getting into bed was later than agreed; negative if earlier; null if a time is blank.</param>
/// <param name="OutOfBed">Minutes by which getting up was later than agreed; negative if earlier; null if a time is blank.</param>
/// <remarks>The shorter way round the clock: above -720, at most 720.</remarks>
public sealed partial record SleepWindowDifference(decimal? IntoBed, decimal? OutOfBed)
{
    private const int MinutesOfADay = 24 * 60;

    internal static decimal? Minutes(LocalTime? agreed, LocalTime? kept)
    {
        if (agreed is not { } plan || kept is not { } done)
        {
            return null;
        }

        var later = (done.TickOfDay - plan.TickOfDay) / (decimal)NodaConstants.TicksPerMinute;
        return later > MinutesOfADay / 2 ? later - MinutesOfADay
            : later <= -MinutesOfADay / 2 ? later + MinutesOfADay
            : later;
    }
}
