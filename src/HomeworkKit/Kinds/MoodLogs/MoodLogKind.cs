namespace HomeworkKit.Kinds;

/// <summary>Mood logs: moods rated on scales of the task's own, with activity and context.</summary>
internal static class MoodLogKind
{
    /// <summary>Gets the kind <c>mood-log</c>.</summary>
    public static HomeworkKind<MoodLogTask, MoodLog> Instance { get; } = new(
        taskValidator: static () => new MoodLogTaskValidator(),
        entryValidator: static () => new MoodLogValidator(),
        example: Example)
    {
        Name = "mood-log",
        Title = "Mood log",
        Form = MoodLogForm.Of,
        English = MoodLogWords.English,
    };

    private static (MoodLogTask Task, MoodLog Entry) Example()
    {
        var worry = new RatingScale(1, 7)
        {
            Direction = ScaleDirection.HigherIsMore,
            Anchors = [new(1, "not at all"), new(7, "very much")],
        };
        var task = new MoodLogTask
        {
            Items =
            [
                new()
                {
                    Key = "worry",
                    Label = "Right now I am worrying",
                    Scale = worry,
                },
                new()
                {
                    Key = "cheerful",
                    Label = "Right now I feel cheerful",
                    Scale = RatingScale.OneToSeven,
                },
            ],
            EmotionScale = RatingScale.Percent,
            AskThoughts = true,
            AskActivity = true,
            AskContext = true,
        };
        var entry = new MoodLog
        {
            Ratings = [new() { Item = "worry", Rating = Rating.Of(5, worry) }, new() { Item = "cheerful", Rating = Rating.Of(3, RatingScale.OneToSeven) }],
            Emotions = [new() { Name = "restless", Intensity = Rating.Of(40, RatingScale.Percent) }],
            Thoughts = ["They will all look up when I come in late."],
            Activity = "Waiting for the bus",
            Place = "On the way to work",
            Company = "Alone",
            Note = "It passed once I was on the bus.",
        };
        return (task, entry);
    }
}
