using Microsoft.Extensions.Time.Testing;

namespace HomeworkKit.Extensions.Hosting.Tests;

/// <summary>A clock that stands still until it is moved, and tells how many timers are left: a worker that stopped must leave none.</summary>
internal sealed class ManualTime(Instant start) : FakeTimeProvider(start.ToDateTimeOffset())
{
    private int _timers;

    internal int Timers => Volatile.Read(ref _timers);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        Interlocked.Increment(ref _timers);
        return new CountedTimer(base.CreateTimer(callback, state, dueTime, period), () => Interlocked.Decrement(ref _timers));
    }

    private sealed class CountedTimer(ITimer timer, Action disposed) : ITimer
    {
        private int _isDisposed;

        public bool Change(TimeSpan dueTime, TimeSpan period) => timer.Change(dueTime, period);

        public void Dispose()
        {
            if (Interlocked.Exchange(ref _isDisposed, 1) == 0)
            {
                timer.Dispose();
                disposed();
            }
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
