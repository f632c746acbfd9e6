namespace HomeworkKit.Scheduling;

/// <summary>One date.</summary>
internal sealed class OnceRule(Once element, int index, int start) : FixedTimesRule(element.Times, index)
{
    private readonly int _day = Days.Number(element.Date);

    internal override int LastDay => _day;

    internal override int NextDay(int day) => day <= _day ? _day : Never;

    protected override long DaysThrough(int day) => _day >= start && day >= _day ? 1 : 0;
}
