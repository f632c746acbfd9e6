namespace HomeworkKit.Extensions.Hosting.Tests;

/// <summary>A clock that stands still until it is moved; timers fire while it moves.</summary>
/// <remarks>Not FakeTimeProvider of TimeProvider.Testing, which does not tell how many timers are left: a worker that stopped must leave none.</remarks>
internal sealed class ManualTime(Instant start) : TimeProvider
{
    private readonly Lock _gate = new();
    private readonly List<ManualTimer> _timers = [];
    private DateTimeOffset _now = start.ToDateTimeOffset();

    internal int Timers
    {
        get
        {
            lock (_gate)
            {
                return _timers.Count;
            }
        }
    }

    public override DateTimeOffset GetUtcNow()
    {
        lock (_gate)
        {
            return _now;
        }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        lock (_gate)
        {
            var timer = new ManualTimer(this, () => callback(state), _now + dueTime, period);
            _timers.Add(timer);
            return timer;
        }
    }

    internal void Advance(TimeSpan by)
    {
        List<Action> due = [];
        lock (_gate)
        {
            _now += by;
            foreach (var timer in _timers.Where(timer => timer.Due <= _now))
            {
                timer.Due = _now + timer.Period;
                due.Add(timer.Fire);
            }
        }

        due.ForEach(static fire => fire());
    }

    private sealed class ManualTimer(ManualTime time, Action fire, DateTimeOffset due, TimeSpan period) : ITimer
    {
        internal Action Fire { get; } = fire;

        internal DateTimeOffset Due { get; set; } = due;

        internal TimeSpan Period { get; private set; } = period;

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (time._gate)
            {
                (Due, Period) = (time._now + dueTime, period);
                return true;
            }
        }

        public void Dispose()
        {
            lock (time._gate)
            {
                time._timers.Remove(this);
            }
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
