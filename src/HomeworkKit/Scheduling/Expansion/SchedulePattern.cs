namespace HomeworkKit.Scheduling;

/// <summary>A schedule prepared for questions: rules, bounds, days left out and set aside.</summary>
internal sealed class SchedulePattern
{
    private static readonly int LastPossibleDay = Days.Number(new LocalDate(ScheduleLimits.LastYear, 12, 31));

    private readonly OccurrenceRule[] _rules;
    private readonly int[] _excluded;
    private readonly DayRanges _pauses;

    internal SchedulePattern(HomeworkSchedule schedule, DateTimeZone zone, ScheduleContext context, Func<int, LocalDateTime, bool> isAnswered)
    {
        Zone = zone;
        var start = Days.Number(schedule.Start);
        var sessions = new SessionTimes(context.Sessions, zone, context.Zones ?? DateTimeZoneProviders.Tzdb);
        _rules = new OccurrenceRule[schedule.Elements.Count];
        var lastOfRules = int.MinValue;
        for (var i = 0; i < _rules.Length; i++)
        {
            _rules[i] = schedule.Elements[i].Prepare(new(i, schedule.Start, start, zone, sessions, isAnswered));
            BufferSize += _rules[i].MaximumPerDay;
            lastOfRules = Math.Max(lastOfRules, _rules[i].LastDay);
        }

        _excluded = schedule.ExcludedDates.Count == 0 ? [] : ExcludedOf(schedule.ExcludedDates, start);
        _pauses = schedule.Pauses.Count + context.Pauses.Count == 0 ? DayRanges.None : PausesOf(schedule, context);
        Single = _rules.Length == 1 ? _rules[0] : null;

        FirstDay = context.EffectiveFrom is { } from ? Math.Max(start, Days.Number(from)) : start;
        var lastDay = schedule.End is { } end ? Days.Number(end) : LastPossibleDay;
        LastLocal = schedule.Count is { } count ? OccurrenceCounter.LocalOf(count, this, start, lastDay) : long.MaxValue;
        LastDay = context.EffectiveUntil is { } until ? Math.Min(lastDay, Days.Number(until) - 1) : lastDay;
        LastDayInForce = LastDay;
        LastDay = Math.Min(LastDay, Math.Max(FirstDay - 1, lastOfRules));
        if (LastLocal != long.MaxValue)
        {
            LastDay = (int)Math.Min(LastDay, LastLocal / Days.SecondsPerDay);
        }

        Before = schedule.EndsAtNextSession == true && sessions.FirstAfter(schedule.Start) is { } session
            ? CeilingSeconds(session.Start)
            : long.MaxValue;
    }

    internal DateTimeZone Zone { get; }

    internal int FirstDay { get; }

    /// <summary>The last day that can have an occurrence.</summary>
    internal int LastDay { get; }

    /// <summary>The last day by date alone: what is still to do may be done until then.</summary>
    internal int LastDayInForce { get; }

    /// <summary>The last local time by number, as seconds.</summary>
    internal long LastLocal { get; }

    /// <summary>The Unix second of the session that ends the schedule.</summary>
    internal long Before { get; }

    internal bool IsBounded => LastDay < LastPossibleDay || Before != long.MaxValue;

    internal int BufferSize { get; }

    internal IReadOnlyList<OccurrenceRule> Rules => _rules;

    internal IReadOnlyList<int> ExcludedDays => _excluded;

    /// <summary>The only rule, if there is only one.</summary>
    internal OccurrenceRule? Single { get; }

    internal static long CeilingSeconds(Instant instant)
    {
        var seconds = instant.ToUnixTimeSeconds();
        return Instant.FromUnixTimeSeconds(seconds) == instant ? seconds : seconds + 1;
    }

    internal OccurrenceRule RuleOf(OccurrenceTime time) => _rules[time.Element];

    internal int? LastPausedDay(int day) => _pauses.LastDayAround(day);

    /// <summary>The first day with times, not before the given one and not left out.</summary>
    internal int NextDay(int day)
    {
        while (true)
        {
            var next = Single is { } single ? single.NextDay(day) : Earliest(day);
            if (_excluded.Length == 0 || next == OccurrenceRule.Never || Array.BinarySearch(_excluded, next) < 0)
            {
                return next;
            }

            day = next + 1;
        }
    }

    /// <summary>Writes the distinct times of a day in order.</summary>
    internal int Fill(int day, Span<TimeSlot> slots)
    {
        if (Single is { } single)
        {
            return single.Fill(day, slots);
        }

        var count = 0;
        foreach (var rule in _rules)
        {
            if (rule.NextDay(day) == day)
            {
                count += rule.Fill(day, slots[count..]);
            }
        }

        slots = slots[..count];
        slots.Sort();
        var kept = 0;
        for (var i = 0; i < count; i++)
        {
            if (kept == 0 || slots[kept - 1].Second != slots[i].Second)
            {
                slots[kept++] = slots[i];
            }
        }

        return kept;
    }

    // Queries on their own: where there is nothing to ask, nothing of them is compiled when a process starts.
    private static int[] ExcludedOf(IReadOnlyList<LocalDate> dates, int start) => [.. dates.Select(Days.Number).Where(day => day >= start).Distinct().Order()];

    private static DayRanges PausesOf(HomeworkSchedule schedule, ScheduleContext context) => new(schedule.Pauses.Concat(context.Pauses));

    private int Earliest(int day)
    {
        var earliest = OccurrenceRule.Never;
        foreach (var rule in _rules)
        {
            earliest = Math.Min(earliest, rule.NextDay(day));
        }

        return earliest;
    }
}
