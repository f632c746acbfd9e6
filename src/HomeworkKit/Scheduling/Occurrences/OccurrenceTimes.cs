using System.Collections;

namespace HomeworkKit.Scheduling;

/// <summary>The due times of a schedule in an interval, in local order: worked out one after the other, never kept.</summary>
/// <remarks>
/// A <c>foreach</c> over it allocates nothing for a schedule of one rule with fixed times, and one small buffer otherwise. The <c>default</c> is empty.
/// </remarks>
public readonly struct OccurrenceTimes : IEnumerable<OccurrenceTime>, IEquatable<OccurrenceTimes>
{
    private readonly SchedulePattern _pattern;
    private readonly int _firstDay;
    private readonly int _lastDay;
    private readonly long _from;
    private readonly long _to;

    internal OccurrenceTimes(SchedulePattern pattern, int firstDay, int lastDay, long from, long to)
    {
        _pattern = pattern;
        _firstDay = Math.Max(firstDay, pattern.FirstDay);
        _lastDay = Math.Min(lastDay, pattern.LastDay);
        _from = from;
        _to = Math.Min(to, pattern.Before);
    }

    /// <summary>Compares two questions.</summary>
    public static bool operator ==(OccurrenceTimes left, OccurrenceTimes right) => left.Equals(right);

    /// <summary>Compares two questions.</summary>
    public static bool operator !=(OccurrenceTimes left, OccurrenceTimes right) => !left.Equals(right);

    /// <summary>Starts going through the times.</summary>
    /// <returns>The enumerator.</returns>
    public Enumerator GetEnumerator() => _pattern is null ? default : new(_pattern, _firstDay, _lastDay, _from, _to);

    /// <inheritdoc/>
    public bool Equals(OccurrenceTimes other) =>
        ReferenceEquals(_pattern, other._pattern) && _firstDay == other._firstDay && _lastDay == other._lastDay && _from == other._from && _to == other._to;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is OccurrenceTimes other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_firstDay, _lastDay, _from, _to);

    /// <inheritdoc/>
    IEnumerator<OccurrenceTime> IEnumerable<OccurrenceTime>.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Goes through the times once.</summary>
    public struct Enumerator : IEnumerator<OccurrenceTime>
    {
        private readonly SchedulePattern _pattern;
        private readonly TimeSlot[] _slots;
        private readonly int _lastDay;
        private readonly long _from;
        private readonly long _to;
        private readonly bool _areFixed;
        private ClockChangeMapper _mapper;
        private int _day;
        private int _slot;
        private int _count;

        internal Enumerator(SchedulePattern pattern, int firstDay, int lastDay, long from, long to)
        {
            _pattern = pattern;
            _areFixed = pattern.Single?.FixedTimes is not null;
            _slots = pattern.Single?.FixedTimes ?? new TimeSlot[pattern.BufferSize];
            _lastDay = lastDay;
            _from = from;
            _to = to;
            _mapper = new ClockChangeMapper(pattern.Zone);
            _day = firstDay - 1;
        }

        /// <summary>The time that was reached.</summary>
        public OccurrenceTime Current { get; private set; }

        /// <inheritdoc/>
        readonly object IEnumerator.Current => Current;

        /// <summary>Goes to the next time.</summary>
        /// <returns>Whether there is one.</returns>
        public bool MoveNext()
        {
            do
            {
                while (_slot < _count)
                {
                    var slot = _slots[_slot++];
                    var local = ((long)_day * Days.SecondsPerDay) + slot.Second;
                    if (local > _pattern.LastLocal)
                    {
                        return false;
                    }

                    var toUnix = _mapper.Map(local, out var kind);
                    var unix = local + toUnix;

                    // Near a change of the clocks, local order and the order of moments differ: a time outside the interval ends nothing, only the days do.
                    if (unix >= _from && unix < _to)
                    {
                        Current = new OccurrenceTime(local, toUnix, kind, slot.Element);
                        return true;
                    }
                }
            }
            while (NextDay());
            return false;
        }

        /// <summary>Not supported: ask for a new enumerator.</summary>
        /// <exception cref="NotSupportedException">Always.</exception>
        public readonly void Reset() => throw new NotSupportedException();

        /// <inheritdoc/>
        public readonly void Dispose()
        {
        }

        /// <summary>Leaves out the days up to and including the given one.</summary>
        internal void SkipThrough(int day)
        {
            _day = Math.Max(_day, day);
            _slot = _count;
        }

        private bool NextDay()
        {
            if (_day >= _lastDay)
            {
                return false;
            }

            var day = _pattern.NextDay(_day + 1);
            if (day > _lastDay)
            {
                _day = _lastDay;
                return false;
            }

            _day = day;
            _slot = 0;
            _count = _areFixed ? _slots.Length : _pattern.Fill(day, _slots);
            return true;
        }
    }
}
