namespace HomeworkKit.Scheduling;

/// <summary>The local times that a client's sessions give.</summary>
internal sealed class RelativeToSessionRule : OccurrenceRule
{
    private readonly SortedList<long, bool> _times = [];

    internal RelativeToSessionRule(RelativeToSession element, int index, LocalDate start, SessionTimes sessions, Func<int, LocalDateTime, bool> isAnswered)
    {
        var called = new List<long>();
        foreach (var session in sessions.InOrder)
        {
            if (element.Scope == SessionScope.Next ? session.At.Date <= start : session.At.Date < start)
            {
                continue;
            }

            // What was answered for a time that the session once had stays where it was.
            var answered = session.AllTimes.Select(Place).FirstOrDefault(place => isAnswered(index, place));
            if (answered != default)
            {
                _times[Days.Seconds(answered)] = true;
            }
            else if (session.IsCalledOff)
            {
                called.Add(Days.Seconds(Place(session.At)));
                continue;
            }
            else
            {
                _times[Days.Seconds(Place(session.At))] = true;
            }

            if (element.Scope == SessionScope.Next)
            {
                called.Clear();
                break;
            }
        }

        // A session that does not take place leaves a trace: its occurrence, not applicable. For "the next session" only while no other has taken its place.
        foreach (var time in element.Scope == SessionScope.Next ? called.Take(1) : called)
        {
            _times.TryAdd(time, false);
        }

        LocalDateTime Place(LocalDateTime session) =>
            session.Date.PlusDaysWithin(element.Side == SessionSide.Before ? -element.Days : element.Days)
            + (element.Time ?? TimeAdjusters.TruncateToSecond(session.TimeOfDay));

        Index = index;
    }

    internal override int MaximumPerDay => _times.Count;

    internal override int LastDay => _times.Count == 0 ? int.MinValue : DayOf(_times.GetKeyAtIndex(_times.Count - 1));

    private int Index { get; }

    internal override int NextDay(int day)
    {
        var position = FirstFrom(day);
        return position < _times.Count ? DayOf(_times.GetKeyAtIndex(position)) : Never;
    }

    internal override int Fill(int day, Span<TimeSlot> slots)
    {
        var count = 0;
        for (var i = FirstFrom(day); i < _times.Count && DayOf(_times.GetKeyAtIndex(i)) == day; i++)
        {
            slots[count++] = new TimeSlot((int)(_times.GetKeyAtIndex(i) - ((long)day * Days.SecondsPerDay)), Index);
        }

        return count;
    }

    internal override bool Applies(long localSeconds) => _times[localSeconds];

    private static int DayOf(long seconds) => (int)Math.Floor((double)seconds / Days.SecondsPerDay);

    private int FirstFrom(int day)
    {
        var (low, high) = (0, _times.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = DayOf(_times.GetKeyAtIndex(middle)) < day ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
