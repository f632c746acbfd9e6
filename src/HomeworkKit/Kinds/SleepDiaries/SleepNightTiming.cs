using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>Validates a night against the clock.</summary>
internal static class SleepNightTiming
{
    internal static ValidationReport Validate(SleepNight night, Instant now, DateTimeZone zone, Instant recordedAt, Duration retrospectiveAfter)
    {
        if (SleepTimes.Of(night, zone).OutOfBed is not { } outOfBed)
        {
            return night.WakeDate > now.InZoneWithin(zone).Date ? ValidationReport.Of(SleepDiaryRules.InTheFuture, "wakeDate") : ValidationReport.Empty;
        }

        var gotUp = outOfBed.InstantIn(zone);
        return gotUp > now ? ValidationReport.Of(SleepDiaryRules.InTheFuture, "outOfBed")
            : recordedAt - gotUp > retrospectiveAfter ? ValidationReport.Of(SleepDiaryRules.Retrospective, string.Empty)
            : ValidationReport.Empty;
    }
}
