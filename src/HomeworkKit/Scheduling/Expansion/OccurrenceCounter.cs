namespace HomeworkKit.Scheduling;

/// <summary>Finds where "ten times" ends.</summary>
/// <remarks>
/// By arithmetic where rules count in closed form and cannot meet: a search over days, corrected for the days left out. Otherwise by walking, which the largest
/// allowed number bounds: never by the age of the schedule, and once for all questions.
/// </remarks>
internal static class OccurrenceCounter
{
    /// <summary>The local seconds of the n-th occurrence from the start; <see cref="long.MaxValue"/> if there are fewer.</summary>
    internal static long LocalOf(int count, SchedulePattern pattern, int start, int lastDay)
    {
        var buffer = new TimeSlot[pattern.BufferSize];
        return CanCalculate(pattern.Rules) ? Calculate(count, pattern, start, lastDay, buffer) : Walk(count, pattern, start, lastDay, buffer);
    }

    private static bool CanCalculate(IReadOnlyList<OccurrenceRule> rules)
    {
        if (rules.Count == 1)
        {
            return rules[0].CanCount;
        }

        // Several rules count apart only if no time of day of one can meet one of another.
        var seconds = new HashSet<int>();
        return rules.All(rule => rule.CanCount && (rule.MaximumPerDay == 0 || (rule.FixedTimes is { } slots && slots.All(slot => seconds.Add(slot.Second)))));
    }

    private static long Calculate(int count, SchedulePattern pattern, int start, int lastDay, TimeSlot[] buffer)
    {
        // How many times each day left out, with those before it, takes away.
        var excluded = pattern.ExcludedDays;
        var taken = new long[excluded.Count];
        for (var i = 0; i < taken.Length; i++)
        {
            var here = 0L;
            foreach (var rule in pattern.Rules)
            {
                here += rule.CountThrough(excluded[i]) - rule.CountThrough(excluded[i] - 1);
            }

            taken[i] = here + (i > 0 ? taken[i - 1] : 0);
        }

        if (Through(lastDay) < count)
        {
            return long.MaxValue;
        }

        var (low, high) = (start, lastDay);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            (low, high) = Through(middle) >= count ? (low, middle) : (middle + 1, high);
        }

        pattern.Fill(low, buffer);
        return ((long)low * Days.SecondsPerDay) + buffer[count - Through(low - 1) - 1].Second;

        long Through(int day)
        {
            var total = 0L;
            foreach (var rule in pattern.Rules)
            {
                total += rule.CountThrough(day);
            }

            var (from, to) = (0, excluded.Count);
            while (from < to)
            {
                var middle = (from + to) / 2;
                (from, to) = excluded[middle] <= day ? (middle + 1, to) : (from, middle);
            }

            return from == 0 ? total : total - taken[from - 1];
        }
    }

    private static long Walk(int count, SchedulePattern pattern, int start, int lastDay, TimeSlot[] buffer)
    {
        for (var day = pattern.NextDay(start); day <= lastDay; day = pattern.NextDay(day + 1))
        {
            var here = pattern.Fill(day, buffer);
            if (here >= count)
            {
                return ((long)day * Days.SecondsPerDay) + buffer[count - 1].Second;
            }

            count -= here;
        }

        return long.MaxValue;
    }
}
