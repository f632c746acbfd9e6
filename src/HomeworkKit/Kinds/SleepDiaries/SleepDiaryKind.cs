namespace HomeworkKit.Kinds;

/// <summary>Sleep diaries, core and expanded.</summary>
internal static class SleepDiaryKind
{
    /// <summary>Gets the kind <c>sleep-diary</c>.</summary>
    public static HomeworkKind<SleepDiaryTask, SleepNight> Instance { get; } = new(
        taskValidator: static () => new SleepDiaryTaskValidator(),
        entryValidator: static () => new SleepNightValidator(),
        example: Example)
    {
        Name = "sleep-diary",
        Title = "Sleep diary",
        Form = SleepNightForm.Of,
        English = SleepNightWords.English,
    };

    private static (SleepDiaryTask Task, SleepNight Entry) Example()
    {
        var task = new SleepDiaryTask
        {
            Form = SleepDiaryForm.ExpandedMorning,
            QualityScale = SleepDiaryTask.FivePoint,
            Note = "Fill it in within an hour of getting up. A rough guess is better than watching the clock.",
        };
        var entry = new SleepNight
        {
            WakeDate = new LocalDate(2026, 3, 5),
            TimeZone = "Europe/London",
            IntoBed = new LocalTime(22, 30),
            TriedToSleep = new LocalTime(23, 0),
            MinutesToFallAsleep = 30,
            Awakenings = 2,
            MinutesAwake = 45,
            FinalAwakening = new LocalTime(6, 30),
            OutOfBed = new LocalTime(7, 0),
            Quality = Rating.Of(3, SleepDiaryTask.FivePoint),
            Comments = "The neighbours came home late.",
            MinutesTryingAfterFinalAwakening = 10,
            WokeEarlierThanPlanned = true,
            MinutesEarlierThanPlanned = 20,
            EstimatedSleepMinutes = 360,
            Refreshed = Rating.Of(2, SleepDiaryTask.FivePoint),
            Naps = 1,
            NapMinutes = 20,
            AlcoholicDrinks = 1,
            LastAlcoholicDrink = new LocalTime(20, 0),
            CaffeinatedDrinks = 3,
            LastCaffeinatedDrink = new LocalTime(15, 30),
            TookMedication = true,
            Medications = [new() { Name = "Melatonin", Dose = "2 mg", TakenAt = new LocalTime(21, 30) }],
        };
        return (task, entry);
    }
}
