namespace HomeworkKit.Scheduling;

/// <summary>Prompts at random minutes of a daily window, at least a gap apart.</summary>
internal sealed class RandomPromptsRule : OccurrenceRule
{
    private readonly int _start;
    private readonly int _index;
    private readonly int _seed;
    private readonly int _from;
    private readonly int _minutes;
    private readonly int _gap;
    private readonly int _perDay;
    private readonly DateTimeZone _zone;

    internal RandomPromptsRule(RandomPrompts element, int index, int start, DateTimeZone zone)
    {
        _start = start;
        _index = index;
        _seed = element.Seed;
        _from = Days.Second(element.From) / NodaConstants.SecondsPerMinute;
        _minutes = (Days.Second(element.To) / NodaConstants.SecondsPerMinute) - _from;
        _gap = Math.Max(1, (int)(element.MinimumGap ?? Duration.Zero).TotalMinutes);
        _perDay = element.PerDay;
        _zone = zone;
    }

    internal override int MaximumPerDay => _perDay;

    internal override int NextDay(int day) => Math.Max(day, _start);

    internal override int Fill(int day, Span<TimeSlot> slots)
    {
        // Minutes that the clocks skip are cut out, so that neither the shift of gap times nor the jump can break the distance or leave the window.
        var (skipAt, skipped) = SkippedMinutes(day);
        var available = _minutes - skipped;
        var count = available <= 0 ? 0 : Math.Min(_perDay, ((available - 1) / _gap) + 1);
        if (count == 0)
        {
            return 0;
        }

        // n places with a least distance are n free places, sorted and then pushed apart.
        var free = available - ((count - 1) * _gap);
        var random = new SplitMix64(_seed, day);
        Span<int> places = stackalloc int[ScheduleLimits.Times];
        places = places[..count];
        for (var i = 0; i < count; i++)
        {
            places[i] = random.Below(free);
        }

        places.Sort();
        for (var i = 0; i < count; i++)
        {
            var minute = places[i] + (i * _gap);
            if (minute >= skipAt)
            {
                minute += skipped;
            }

            slots[i] = new TimeSlot((_from + minute) * NodaConstants.SecondsPerMinute, _index);
        }

        return count;
    }

    private (int At, int Length) SkippedMinutes(int day)
    {
        var midnight = Days.Date(day).AtMidnight();
        var from = midnight.PlusMinutes(_from);
        var early = _zone.MapLocal(from).EarlyInterval;
        if (!early.HasEnd || early.IsoLocalEnd >= midnight.PlusMinutes(_from + _minutes))
        {
            return (_minutes, 0);
        }

        // At most one leap lies within a day's window in every zone and year that the tz database knows.
        var late = _zone.GetZoneInterval(early.End);
        var at = Minute(early.IsoLocalEnd);
        var until = Minute(late.IsoLocalStart);
        return until > at ? (at, until - at) : (_minutes, 0);

        int Minute(LocalDateTime local)
        {
            var seconds = Days.Seconds(local) - Days.Seconds(from);
            return (int)Math.Clamp((seconds + 59) / 60, 0, _minutes);
        }
    }
}
