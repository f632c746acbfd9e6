namespace HomeworkKit.Scheduling;

/// <summary>A rule whose days all have the same times.</summary>
internal abstract class FixedTimesRule : OccurrenceRule
{
    private readonly TimeSlot[] _slots;

    protected FixedTimesRule(IReadOnlyList<LocalTime> times, int element)
    {
        var seconds = new int[times.Count];
        for (var i = 0; i < seconds.Length; i++)
        {
            seconds[i] = Days.Second(times[i]);
        }

        Array.Sort(seconds);
        var slots = new TimeSlot[seconds.Length];
        var count = 0;
        foreach (var second in seconds)
        {
            if (count == 0 || slots[count - 1].Second != second)
            {
                slots[count++] = new TimeSlot(second, element);
            }
        }

        _slots = count == slots.Length ? slots : slots[..count];
    }

    internal sealed override int MaximumPerDay => _slots.Length;

    internal sealed override TimeSlot[] FixedTimes => _slots;

    internal sealed override bool CanCount => true;

    internal sealed override int Fill(int day, Span<TimeSlot> slots)
    {
        _slots.CopyTo(slots);
        return _slots.Length;
    }

    internal sealed override long CountThrough(int day) => DaysThrough(day) * _slots.Length;

    /// <summary>How many days with times there are from the schedule's start through a day.</summary>
    protected abstract long DaysThrough(int day);
}
