namespace HomeworkKit.Kinds;

/// <summary>Activity plans: doing what matters in small steps, or first noticing what one does.</summary>
internal static class ActivityPlanKind
{
    /// <summary>Gets the kind <c>activity-plan</c>.</summary>
    public static HomeworkKind<ActivityPlanTask, ActivityLog> Instance { get; } = new(
        taskValidator: static () => new ActivityPlanTaskValidator(),
        entryValidator: static () => new ActivityLogValidator(),
        example: Example)
    {
        Name = "activity-plan",
        Title = "Activity plan",
        Form = ActivityPlanForm.Of,
        English = ActivityPlanWords.English,
    };

    private static (ActivityPlanTask Task, ActivityLog Entry) Example() => (ExampleTask(), ExampleEntry());

    private static ActivityPlanTask ExampleTask()
    {
        var tuesday = new LocalDate(2026, 3, 3);
        return new ActivityPlanTask
        {
            Planned =
            [
                new()
                {
                    Key = "walk",
                    Activity = "Walk round the park with Sam",
                    Slot = new() { Date = tuesday, Start = new LocalTime(18, 0), End = new LocalTime(18, 30) },
                    OriginalSlot = new() { Date = tuesday.PlusDaysWithin(-1), Start = new LocalTime(18, 0), End = new LocalTime(18, 30) },
                    Kinds = [ActivityKind.Physical, ActivityKind.Social],
                    LifeArea = LifeArea.Relationships,
                    Value = "Being a friend who turns up",
                    PredictedMastery = Rating.Of(3, RatingScale.ZeroToTen),
                    PredictedPleasure = Rating.Of(2, RatingScale.ZeroToTen),
                    Importance = Rating.Of(8, RatingScale.ZeroToTen),
                    DifficultyRank = 2,
                },
                new()
                {
                    Key = "letter",
                    Activity = "Open the letter from the bank and read it",
                    Slot = new() { Date = tuesday, Start = new LocalTime(10, 0), End = new LocalTime(10, 15) },
                    Kinds = [ActivityKind.Necessary],
                    LifeArea = LifeArea.DailyResponsibilities,
                    PredictedMastery = Rating.Of(5, RatingScale.ZeroToTen),
                    PredictedPleasure = Rating.Of(0, RatingScale.ZeroToTen),
                    DifficultyRank = 3,
                },
                new()
                {
                    Key = "choir",
                    Activity = "Choir practice",
                    Slot = new() { Date = tuesday, Start = new LocalTime(20, 0), End = new LocalTime(21, 30) },
                    Kinds = [ActivityKind.Pleasurable, ActivityKind.Social],
                    LifeArea = LifeArea.RecreationAndInterests,
                    DifficultyRank = 1,
                },
            ],
            MasteryScale = RatingScale.ZeroToTen,
            PleasureScale = RatingScale.ZeroToTen,
            MoodScale = RatingScale.ZeroToTen,
            ImportanceScale = RatingScale.ZeroToTen,
            AskDayMood = true,
        };
    }

    private static ActivityLog ExampleEntry() => new()
    {
        Date = new LocalDate(2026, 3, 3),
        Activities =
        [
            new()
            {
                Planned = "walk",
                Slot = new() { Date = new LocalDate(2026, 3, 3), Start = new LocalTime(18, 10), End = new LocalTime(18, 50) },
                Outcome = ActivityOutcome.Done,
                Mastery = Rating.Of(6, RatingScale.ZeroToTen),
                Pleasure = Rating.Of(5, RatingScale.ZeroToTen),
                Importance = Rating.Of(9, RatingScale.ZeroToTen),
                MoodBefore = Rating.Of(3, RatingScale.ZeroToTen),
                MoodAfter = Rating.Of(5, RatingScale.ZeroToTen),
            },
            new()
            {
                Planned = "letter",
                Outcome = ActivityOutcome.NotDone,
                Barrier = "I kept thinking of what it might say.",
                Avoidance = new()
                {
                    Trigger = "The envelope on the table",
                    Response = "Dread",
                    Avoidance = "Put it in the drawer",
                    AlternativeCoping = "Open it while on the phone with Sam",
                },
            },
            new()
            {
                Planned = "choir",
                Activity = "Sang along to two records at home",
                Outcome = ActivityOutcome.Replaced,
                Kinds = [ActivityKind.Pleasurable],
                LifeArea = LifeArea.RecreationAndInterests,
                Mastery = Rating.Of(2, RatingScale.ZeroToTen),
                Pleasure = Rating.Of(6, RatingScale.ZeroToTen),
                Importance = Rating.Of(4, RatingScale.ZeroToTen),
                MoodBefore = Rating.Of(4, RatingScale.ZeroToTen),
                MoodAfter = Rating.Of(6, RatingScale.ZeroToTen),
            },
        ],
        DayMood = Rating.Of(5, RatingScale.ZeroToTen),
        HoursAwake = 15,
        Noticed = "Once I was outside it was easier than I had expected.",
    };
}
