namespace HomeworkKit.Scheduling;

/// <summary>Every n days from the start.</summary>
internal sealed class EveryNDaysRule(EveryNDays element, int index, int start) : FixedTimesRule(element.Times, index)
{
    private readonly int _every = element.Days;

    internal override int NextDay(int day) => day <= start ? start : start + ((day - start + _every - 1) / _every * _every);

    protected override long DaysThrough(int day) => day < start ? 0 : ((day - start) / _every) + 1;
}
