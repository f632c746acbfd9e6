using System.Numerics;

namespace HomeworkKit.Scheduling;

/// <summary>Days of the week, every n weeks from the week that holds the start.</summary>
internal sealed class WeeklyRule : FixedTimesRule
{
    private readonly int _start;
    private readonly int _firstWeek;
    private readonly int _every;
    private readonly uint _days;

    internal WeeklyRule(Weekly element, int index, int start)
        : base(element.Times, index)
    {
        var weekStart = (int)(element.WeekStart ?? IsoDayOfWeek.Monday);
        _start = start;
        _every = element.EveryWeeks ?? 1;
        _firstWeek = start - DaysInto(DayOfWeek(start), weekStart);
        var days = element.Days;
        for (var i = 0; i < days.Count; i++)
        {
            _days |= 1u << DaysInto((int)days[i], weekStart);
        }
    }

    internal override int NextDay(int day)
    {
        day = Math.Max(day, _start);
        var week = (day - _firstWeek) / 7;
        var rest = week % _every == 0 ? _days >> (day - _firstWeek - (week * 7)) : 0;
        if (rest != 0)
        {
            return day + BitOperations.TrailingZeroCount(rest);
        }

        var next = ((week / _every) + 1) * _every;
        return _firstWeek + (next * 7) + BitOperations.TrailingZeroCount(_days);
    }

    protected override long DaysThrough(int day) => day < _start ? 0 : FromFirstWeekThrough(day) - FromFirstWeekThrough(_start - 1);

    private static int DaysInto(int day, int weekStart) => (day - weekStart + 7) % 7;

    // 1 January 1970 was a Thursday.
    private static int DayOfWeek(int day) => day + 3 - (Days.Floor(day + 3, 7) * 7) + 1;

    private long FromFirstWeekThrough(int day)
    {
        if (day < _firstWeek)
        {
            return 0;
        }

        var week = (day - _firstWeek) / 7;
        var into = day - _firstWeek - (week * 7);
        long weeksBefore = (week + _every - 1) / _every;
        var partial = week % _every == 0 ? BitOperations.PopCount(_days & ((2u << into) - 1)) : 0;
        return (weeksBefore * BitOperations.PopCount(_days)) + partial;
    }
}
