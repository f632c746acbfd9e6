namespace HomeworkKit.Scheduling;

/// <summary>Whole days of a pause, and when it was made.</summary>
/// <param name="days">The days.</param>
/// <param name="since">When: what was recorded by then keeps its occurrence.</param>
internal sealed class PausePeriod(DateRange days, Instant since)
{
    internal DateRange Days => days;

    internal Instant Since => since;
}
