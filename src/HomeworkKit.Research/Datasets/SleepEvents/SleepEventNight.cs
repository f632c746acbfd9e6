using HomeworkKit.Kinds;

namespace HomeworkKit.Research;

/// <summary>Puts the spells of one night and the events around them together, and tells what does not fit.</summary>
internal sealed class SleepEventNight(SleepEventMapping mapping, DateTimeZone zone, string file, DatasetReport report)
{
    private static readonly Duration LongestEvening = Duration.FromHours(16);

    internal SleepNight Read(SleepEvent[] spells, List<SleepEvent> evening, List<SleepEvent> morning)
    {
        var (sleep, woke) = (spells[0], spells.Max(static spell => spell.End!.Value));
        var bed = Last(evening, mapping.InBed, sleep);
        var light = Last(evening, mapping.LightsOff, sleep);
        var up = First(morning, mapping.OutOfBed);
        if (up is not null && up.Start < woke)
        {
            Tell(DatasetCodes.OutOfOrder, up);
            up = null;
        }

        if (bed is not null && light is not null && light.Start < bed.Start)
        {
            // Told and kept: a night can be so, and its measures know how to read it.
            Tell(DatasetCodes.LightsOutFirst, light);
        }

        var awake = AwakeBetween(spells);
        var night = new SleepNight
        {
            WakeDate = (up?.Start ?? woke).InZoneWithin(zone).Date,
            TimeZone = zone.Id,
            IntoBed = Clock(bed?.Start),
            TriedToSleep = Clock(light?.Start),
            MinutesToFallAsleep = light is null ? null : Minutes(sleep.Start - light.Start),
            Awakenings = awake is null ? null : spells.Length - 1,
            MinutesAwake = awake is { } time ? Minutes(time) : null,
            FinalAwakening = Clock(woke),
            OutOfBed = Clock(up?.Start),
        };
        if (night.Measure().TotalSleep is null)
        {
            Tell(DatasetCodes.NoTotalSleep, sleep);
        }

        return night;
    }

    // Null where two spells overlap: then nobody can say how long the person slept.
    private Duration? AwakeBetween(SleepEvent[] spells)
    {
        var awake = Duration.Zero;
        for (var i = 1; i < spells.Length; i++)
        {
            var gap = spells[i].Start - spells[i - 1].End!.Value;
            if (gap < Duration.Zero)
            {
                Tell(DatasetCodes.OutOfOrder, spells[i]);
                return null;
            }

            awake += gap;
        }

        return awake;
    }

    private static int Minutes(Duration time) => (int)Math.Round(time.TotalMinutes, MidpointRounding.AwayFromZero);

    private SleepEvent? Last(List<SleepEvent> events, string status, SleepEvent sleep)
    {
        SleepEvent[] found = [.. events.Where(one => one.Status == status && sleep.Start - one.Start <= LongestEvening)];
        if (found.Length > 1)
        {
            Tell(DatasetCodes.RepeatedEvent, found[^1]);
        }

        return found.LastOrDefault();
    }

    private static SleepEvent? First(List<SleepEvent> events, string status) => events.Find(one => one.Status == status);

    private LocalTime? Clock(Instant? at)
    {
        // Whole minutes, as diaries have; the nearest could be a minute later than what follows it.
        var time = at?.InZoneWithin(zone).TimeOfDay;
        return time is { } clock ? new LocalTime(clock.Hour, clock.Minute) : null;
    }

    private void Tell(string code, SleepEvent about) => report.Add(new DatasetProblem(code, file, about.Line, mapping.Status.Name, IsLineSkipped: false));
}
