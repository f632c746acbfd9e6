namespace HomeworkKit.Kinds;

/// <summary>The checks of a night's numbers.</summary>
internal static class SleepNightChecks
{
    internal static SleepNightCheck NotNegativeInput { get; } = new(SleepDiaryRules.MinutesNegative, string.Empty, static night => !night.HasNegativeInput);

    internal static SleepNightCheck NoNegativeSleep { get; } = new(SleepDiaryRules.NegativeSleep, "minutesAwake", static night => night.HasNoNegativeSleep);

    internal static SleepNightCheck IntoBedBeforeOut { get; } =
        new(SleepDiaryRules.IntoBedAfterGettingUp, "intoBed", static night => night.GetsUpAfterGettingIn);

    internal static SleepNightCheck TryingWithinTerminalWake { get; } =
        new(SleepDiaryRules.TryingTooLong, "minutesTryingAfterFinalAwakening", static night => night.TriesWithinTerminalWake);

    internal static SleepNightCheck WakeNotNegative { get; } =
        new(SleepDiaryRules.WakeShorterThanItsPart, "minutesAwake", static night => night.HasNegativeInput || !(night.WakeAfterSleepOnset < 0));

    internal static SleepNightCheck PlausibleTimeInBed { get; } = new(SleepDiaryRules.TwelveHourSlip, "outOfBed", static night => night.IsInBedPlausibly);

    internal static SleepNightCheck IntoBedFirst { get; } = new(SleepDiaryRules.IntoBedAfterTrying, "intoBed", static night => !night.Times.TriedBeforeIntoBed);

    internal static SleepNightCheck SleepWithinBed { get; } = new(SleepDiaryRules.SleepLongerThanBed, "intoBed", static night => night.SleepsNoLongerThanInBed);

    internal static IReadOnlyList<SleepNightCheck> All { get; } =
        [NotNegativeInput, NoNegativeSleep, IntoBedBeforeOut, TryingWithinTerminalWake, WakeNotNegative, PlausibleTimeInBed, IntoBedFirst, SleepWithinBed];
}
