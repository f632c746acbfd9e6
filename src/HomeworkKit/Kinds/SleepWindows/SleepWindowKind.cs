namespace HomeworkKit.Kinds;

/// <summary>Sleep windows: spending less time in bed, by agreement.</summary>
internal static class SleepWindowKind
{
    /// <summary>Gets the kind <c>sleep-window</c>.</summary>
    public static HomeworkKind<SleepWindowTask, SleepWindowEntry> Instance { get; } = new(
        taskValidator: static () => new SleepWindowTaskValidator(),
        entryValidator: static () => new SleepWindowEntryValidator(),
        example: Example)
    {
        Name = "sleep-window",
        Title = "Sleep window",
        Form = SleepWindowForm.Of,
        English = SleepWindowWords.English,
        Stops = SleepWindowStops.Of,
    };

    private static (SleepWindowTask Task, SleepWindowEntry Entry) Example()
    {
        var task = new SleepWindowTask
        {
            BedTime = new LocalTime(1, 0),
            RiseTime = new LocalTime(7, 0),
            Basis = new() { Preset = SleepWindowPreset.Restriction8580.Name, MeanTotalSleepMinutes = 360, Nights = 7 },
            Contraindications =
            [
                new() { Contraindication = SleepWindowContraindication.BipolarOrMania, Applies = false },
                new() { Contraindication = SleepWindowContraindication.SeizureDisorder, Applies = false },
                new() { Contraindication = SleepWindowContraindication.Parasomnia, Applies = false },
                new() { Contraindication = SleepWindowContraindication.UntreatedSleepApnoea, Applies = false, Note = "Checked by the doctor last year." },
                new() { Contraindication = SleepWindowContraindication.FallRisk, Applies = false },
                new() { Contraindication = SleepWindowContraindication.Pregnancy, Applies = false },
                new() { Contraindication = SleepWindowContraindication.DangerousWork, Applies = false, Note = "Office work; takes the train." },
                new() { Contraindication = SleepWindowContraindication.UntreatedSleepiness, Applies = false },
                new() { Contraindication = SleepWindowContraindication.InfantCare, Applies = false },
            ],
            SleepinessScale = RatingScale.ZeroToTen,
            Naps = "None, or at most 20 minutes before 15:00.",
            AskStimulusControl = true,
        };
        var entry = new SleepWindowEntry
        {
            WakeDate = new LocalDate(2026, 3, 12),
            IntoBed = new LocalTime(0, 40),
            OutOfBed = new LocalTime(7, 10),
            StimulusControl = new() { WentToBedSleepy = true, TimesGotUp = 1, StayedInBedAwake = false, UsedBedForOtherThings = true, NapMinutes = 0 },
            Sleepiness = Rating.Of(6, RatingScale.ZeroToTen),
            SleepyInDanger = false,
            WhatHelped = "Ironing with the radio on until it was time.",
            WhatGotInTheWay = "I was very tired and went up a little early.",
        };
        return (task, entry);
    }
}
