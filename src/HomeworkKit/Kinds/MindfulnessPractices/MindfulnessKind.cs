namespace HomeworkKit.Kinds;

/// <summary>Mindfulness, breathing and relaxation.</summary>
internal static class MindfulnessKind
{
    /// <summary>Gets the kind <c>mindfulness</c>.</summary>
    public static HomeworkKind<MindfulnessTask, MindfulnessPractice> Instance { get; } = new(
        taskValidator: static () => new MindfulnessTaskValidator(),
        entryValidator: static () => new MindfulnessPracticeValidator(),
        example: Example)
    {
        Name = "mindfulness",
        Title = "Mindfulness and relaxation",
        Form = MindfulnessForm.Of,
        English = MindfulnessWords.English,
    };

    private static (MindfulnessTask Task, MindfulnessPractice Entry) Example()
    {
        var task = new MindfulnessTask
        {
            Technique = PracticeTechnique.AppliedRelaxation,
            Stage = AppliedRelaxationStage.ReleaseOnly,
            MinimumMinutes = 5,
            MaximumMinutes = 15,
            Guided = true,
            Instructions = "Sit in the armchair, follow the recording, and let go of one muscle group after another.",
            Items =
            [
                new()
                {
                    Key = "tension",
                    Label = "Tension in your body",
                    Scale = RatingScale.Percent,
                },
                new()
                {
                    Key = "anxiety",
                    Label = "Anxiety",
                    Scale = RatingScale.Percent,
                },
            ],
        };
        var entry = new MindfulnessPractice
        {
            Minutes = 9,
            Ratings =
            [
                new() { Item = "tension", Before = Rating.Of(70, RatingScale.Percent), After = Rating.Of(45, RatingScale.Percent) },
                new() { Item = "anxiety", Before = Rating.Of(55, RatingScale.Percent), After = Rating.Of(50, RatingScale.Percent) },
            ],
            Sleepiness = Rating.Of(4, RatingScale.ZeroToTen),
            Guided = true,
            Position = "Sitting",
            Place = "Living room",
            Interruptions = 1,
            Noticed = "My jaw was tight, and let go only towards the end.",
        };
        return (task, entry);
    }
}
