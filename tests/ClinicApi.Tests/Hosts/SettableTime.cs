using Microsoft.Extensions.Time.Testing;

namespace ClinicApi.Tests.Hosts;

/// <summary>The time of a test; timers run by the machine's own, so that workers go on while it stands still.</summary>
internal sealed class SettableTime() : FakeTimeProvider(Start.ToDateTimeOffset())
{
    internal static new readonly Instant Start = Instant.FromUtc(2026, 3, 10, 19, 5);

    internal Instant Now => Instant.FromDateTimeOffset(GetUtcNow());

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        TimeProvider.System.CreateTimer(callback, state, dueTime, period);

    internal void Advance(Duration by) => Advance(by.ToTimeSpan());
}
