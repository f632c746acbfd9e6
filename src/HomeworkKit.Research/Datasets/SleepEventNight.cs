using HomeworkKit.Kinds;

namespace HomeworkKit.Research;

/// <summary>Puts the events around one sleep together into a night, and tells what does not fit.</summary>
internal sealed class SleepEventNight(SleepEventMapping mapping, string file, DatasetReport report)
{
    private static readonly Duration LongestEvening = Duration.FromHours(16);

    internal SleepNight Read(SleepEvent sleep, Instant woke, List<SleepEvent> evening, List<SleepEvent> morning)
    {
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

        return new SleepNight
        {
            WakeDate = (up?.Start ?? woke).InZone(mapping.Zone).Date,
            TimeZone = mapping.TimeZone,
            IntoBed = Clock(bed?.Start),
            TriedToSleep = Clock(light?.Start),
            MinutesToFallAsleep = light is null ? null : (int)Math.Round((sleep.Start - light.Start).TotalMinutes, MidpointRounding.AwayFromZero),
            FinalAwakening = Clock(woke),
            OutOfBed = Clock(up?.Start),
        };
    }

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
        var time = at?.InZone(mapping.Zone).TimeOfDay;
        return time is { } clock ? new LocalTime(clock.Hour, clock.Minute) : null;
    }

    private void Tell(string code, SleepEvent about) => report.Add(new DatasetProblem(code, file, about.Line, mapping.Status.Name, IsLineSkipped: false));
}
