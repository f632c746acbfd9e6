namespace ClinicApi.Tests.Hosts;

/// <summary>The time of a test; timers run by the machine's own.</summary>
internal sealed class SettableTime : TimeProvider
{
    internal static readonly Instant Start = Instant.FromUtc(2026, 3, 10, 19, 5);

    private long _ticks = Start.ToUnixTimeTicks();

    public override DateTimeOffset GetUtcNow() => Now.ToDateTimeOffset();

    internal Instant Now => Instant.FromUnixTimeTicks(Volatile.Read(ref _ticks));

    internal void Advance(Duration by) => Interlocked.Add(ref _ticks, (long)by.TotalTicks);
}
