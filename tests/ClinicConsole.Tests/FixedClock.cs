namespace HomeworkKit.Samples.ClinicConsole.Tests;

/// <summary>A clock that stands still.</summary>
/// <param name="now">The time it shows.</param>
internal sealed class FixedClock(Instant now) : IClock
{
    public Instant GetCurrentInstant() => now;
}
