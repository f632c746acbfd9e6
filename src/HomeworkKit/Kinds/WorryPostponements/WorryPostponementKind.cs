namespace HomeworkKit.Kinds;

/// <summary>Worry postponement: worries are put off to a set time and place.</summary>
internal static class WorryPostponementKind
{
    /// <summary>Gets the kind <c>worry-postponement</c>.</summary>
    public static HomeworkKind<WorryPostponementTask, WorryPostponement> Instance { get; } = new(
        taskValidator: static () => new WorryPostponementTaskValidator(),
        entryValidator: static () => new WorryPostponementValidator(),
        example: Example)
    {
        Name = "worry-postponement",
        Title = "Worry postponement",
        Form = WorryPostponementForm.Of,
        English = WorryPostponementWords.English,
    };

    private static (WorryPostponementTask Task, WorryPostponement Entry) Example()
    {
        var task = new WorryPostponementTask
        {
            Form = WorryPeriodForm.ControllabilityTest,
            WorryTime = new LocalTime(18, 30),
            Place = "The chair by the window, not the bed",
            PlannedMinutes = 20,
            AskType = true,
            AskOutcome = true,
        };
        var entry = new WorryPostponement
        {
            Worries =
            [
                new()
                {
                    Text = "What if the test shows something?",
                    NoticedAt = Instant.FromUtc(2026, 3, 4, 9, 20),
                    Intensity = 70,
                    Postponed = true,
                    StillRelevant = true,
                    Handling = WorryHandling.Worried,
                    Type = WorryType.Hypothetical,
                    Outcome = WorryOutcome.NotYetKnown,
                },
                new()
                {
                    Text = "Did I lock the shed?",
                    NoticedAt = Instant.FromUtc(2026, 3, 4, 11, 5),
                    Intensity = 40,
                    Postponed = true,
                    StillRelevant = false,
                    Handling = WorryHandling.LeftAlone,
                    Type = WorryType.Practical,
                    Outcome = WorryOutcome.DidNotHappen,
                    WhatHappened = "It was locked.",
                },
                new()
                {
                    Text = "I will be late again.",
                    NoticedAt = Instant.FromUtc(2026, 3, 4, 14, 50),
                    Intensity = 55,
                    Postponed = false,
                    Type = WorryType.Practical,
                    Outcome = WorryOutcome.BetterThanFeared,
                    WhatHappened = "Ten minutes late, and they had waited with the start.",
                },
            ],
            PeriodStartedAt = Instant.FromUtc(2026, 3, 4, 18, 35),
            MinutesUsed = 12,
            UncontrollabilityBefore = 80,
            UncontrollabilityAfter = 55,
        };
        return (task, entry);
    }
}
