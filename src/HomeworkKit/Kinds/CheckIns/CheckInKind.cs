namespace HomeworkKit.Kinds;

/// <summary>Check-ins: a weekly look back that a client makes by themselves.</summary>
internal static class CheckInKind
{
    /// <summary>Gets the kind <c>check-in</c>.</summary>
    public static HomeworkKind<CheckInTask, CheckIn> Instance { get; } = new(
        taskValidator: static () => new CheckInTaskValidator(),
        entryValidator: static () => new CheckInValidator(),
        example: Example)
    {
        Name = "check-in",
        Title = "Weekly check-in",
        Form = CheckInForm.Of,
        English = CheckInWords.English,
    };

    private static (CheckInTask Task, CheckIn Entry) Example()
    {
        var task = new CheckInTask
        {
            Questions =
            [
                new() { Key = "energy", Text = "How much energy did you have on most days?", Scale = RatingScale.ZeroToTen },
                new() { Key = "asked-for-help", Text = "When did you ask someone for help?" },
            ],
            AskPractice = true,
        };
        var entry = new CheckIn
        {
            From = new LocalDate(2026, 3, 2),
            To = new LocalDate(2026, 3, 8),
            Practised = [new() { Practice = "Ten minutes outside before work", Times = 4 }, new() { Practice = "Writing down a thought", Times = 0 }],
            Answers =
            [
                new() { Question = "energy", Rating = Rating.Of(5, RatingScale.ZeroToTen), Text = "Better after Thursday" },
                new() { Question = "asked-for-help", Text = "I asked my brother to look after the children on Friday." },
            ],
            WentWell = "I went out even when it rained.",
            WasHard = "Sunday, when nobody was there.",
            Learned = "It is easier when the shoes stand by the door.",
            NextWeek = "Go out five times, and call someone on Sunday.",
        };
        return (task, entry);
    }
}
