namespace HomeworkKit.Kinds;

/// <summary>Journals: free, prompted, expressive writing, positive data logs, gratitude.</summary>
internal static class JournalKind
{
    /// <summary>Gets the kind <c>journal</c>.</summary>
    public static HomeworkKind<JournalTask, JournalEntry> Instance { get; } = new(
        taskValidator: static () => new JournalTaskValidator(),
        entryValidator: static () => new JournalEntryValidator(),
        example: Example)
    {
        Name = "journal",
        Title = "Journal",
        Form = JournalEntryForm.Of,
        English = JournalEntryWords.English,
    };

    private static (JournalTask Task, JournalEntry Entry) Example()
    {
        var task = new JournalTask
        {
            Form = JournalForm.PositiveDataLog,
            Prompts = [new() { Key = "hard-to-see", Text = "What made it hard to see?" }],
            PlannedMinutes = 10,
            ItemsWanted = 2,
            NewBelief = "People can like me as I am.",
            MoodScale = RatingScale.ZeroToTen,
        };
        var entry = new JournalEntry
        {
            StartedAt = Instant.FromUtc(2026, 3, 5, 20, 10),
            FinishedAt = Instant.FromUtc(2026, 3, 5, 20, 22),
            MinutesSpent = 12,
            Text = "I nearly did not count the second one.",
            WordCount = 48,
            Answers = [new() { Prompt = "hard-to-see", Text = "I told myself they were only being polite." }],
            Events =
            [
                new() { Event = "My neighbour asked whether I would come to the street party.", Evidence = "She did not have to ask." },
                new() { Event = "I said at lunch that I was tired, and they made room for me.", Evidence = "They liked me no less for being quiet." },
            ],
            GratefulFor = ["The walk home in the sun"],
            NewBeliefRating = 35,
            MoodBefore = Rating.Of(4, RatingScale.ZeroToTen),
            MoodAfter = Rating.Of(6, RatingScale.ZeroToTen),
        };
        return (task, entry);
    }
}
