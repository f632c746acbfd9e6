namespace HomeworkKit.Scheduling;

/// <summary>
/// k times in each period of n days, spread evenly: the i-th stands on day floor(i x n / k) of its period, at midnight and a minute later for each more on that
/// day.
/// </summary>
internal sealed class TimesPerPeriodRule : OccurrenceRule
{
    private readonly int _start;
    private readonly int _index;
    private readonly int _period;

    // The day within the period of each time, ascending.
    private readonly int[] _offsets;

    internal TimesPerPeriodRule(TimesPerPeriod element, int index, int start)
    {
        _start = start;
        _index = index;
        _period = element.PeriodDays;
        _offsets = new int[element.Times];
        for (var i = 0; i < _offsets.Length; i++)
        {
            _offsets[i] = i * _period / element.Times;
        }

        MaximumPerDay = (element.Times + _period - 1) / _period;
    }

    internal override int MaximumPerDay { get; }

    internal override int? PeriodDays => _period;

    internal override bool CanCount => true;

    internal override int NextDay(int day)
    {
        day = Math.Max(day, _start);
        var period = (day - _start) / _period;
        var into = day - _start - (period * _period);
        foreach (var offset in _offsets)
        {
            if (offset >= into)
            {
                return day - into + offset;
            }
        }

        return day - into + _period;
    }

    internal override int Fill(int day, Span<TimeSlot> slots)
    {
        var into = (day - _start) % _period;
        var count = 0;
        foreach (var offset in _offsets)
        {
            if (offset == into)
            {
                slots[count] = new TimeSlot(count * NodaConstants.SecondsPerMinute, _index);
                count++;
            }
        }

        return count;
    }

    internal override long CountThrough(int day)
    {
        if (day < _start)
        {
            return 0;
        }

        var period = (day - _start) / _period;
        var into = day - _start - (period * _period);
        return ((long)period * _offsets.Length) + _offsets.Count(offset => offset <= into);
    }

    internal override (int First, int Last) PeriodOf(int day)
    {
        var first = day - ((day - _start) % _period);
        return (first, first + _period - 1);
    }
}
