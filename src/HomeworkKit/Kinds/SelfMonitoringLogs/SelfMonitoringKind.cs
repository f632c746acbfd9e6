namespace HomeworkKit.Kinds;

/// <summary>Self-monitoring of anything that matters: items of every kind, when it happens or at prompts.</summary>
internal static class SelfMonitoringKind
{
    /// <summary>Gets the kind <c>self-monitoring</c>.</summary>
    public static HomeworkKind<SelfMonitoringTask, SelfMonitoringLog> Instance { get; } = new(
        taskValidator: static () => new SelfMonitoringTaskValidator(),
        entryValidator: static () => new SelfMonitoringLogValidator(),
        example: Example)
    {
        Name = "self-monitoring",
        Title = "Self-monitoring",
        Form = SelfMonitoringForm.Of,
        English = SelfMonitoringWords.English,
    };

    private static (SelfMonitoringTask Task, SelfMonitoringLog Entry) Example()
    {
        var task = new SelfMonitoringTask
        {
            LookOutFor = "Each urge to smoke, whether or not you follow it",
            Sampling = MonitoringSampling.PromptsAndEvents,
            Items =
            [
                new() { Key = "urge", Label = "How strong is the urge?", Answer = MonitoringAnswerType.Rating, Scale = RatingScale.ZeroToTen },
                new() { Key = "cigarettes", Label = "Cigarettes since the last log", Answer = MonitoringAnswerType.Count, Unit = "cigarettes", Decimals = 0 },
                new() { Key = "lasted", Label = "How long did the urge last?", Answer = MonitoringAnswerType.Duration },
                new() { Key = "coffee", Label = "With coffee?", Answer = MonitoringAnswerType.YesNo },
                new()
                {
                    Key = "before",
                    Label = "What came before?",
                    Answer = MonitoringAnswerType.Choice,
                    Choices =
                    [
                        new() { Key = "stress", Label = "Stress" },
                        new() { Key = "boredom", Label = "Boredom" },
                        new() { Key = "company", Label = "Others were smoking" },
                    ],
                    AllowsSeveral = true,
                },
                new()
                {
                    Key = "last-cigarette",
                    Label = "When was the last cigarette?",
                    Answer = MonitoringAnswerType.Time,
                },
                new()
                {
                    Key = "thought",
                    Label = "What went through your mind?",
                    Answer = MonitoringAnswerType.Text,
                    IsOptional = true,
                },
                new()
                {
                    Key = "carbon-monoxide",
                    Label = "Carbon monoxide in your breath",
                    Answer = MonitoringAnswerType.Number,
                    Unit = "ppm",
                    Decimals = 1,
                    Least = 0,
                    Most = 100,
                    IsOptional = true,
                },
            ],
            PromptExpiresAfterMinutes = 30,
            AskContext = true,
        };
        var entry = new SelfMonitoringLog
        {
            Prompt = new()
            {
                ScheduledAt = Instant.FromUtc(2026, 3, 4, 10, 0),
                IssuedAt = Instant.FromUtc(2026, 3, 4, 10, 0, 2),
                RespondedAt = Instant.FromUtc(2026, 3, 4, 10, 6),
                ExpiresAt = Instant.FromUtc(2026, 3, 4, 10, 30),
            },
            Answers =
            [
                new() { Item = "urge", Rating = Rating.Of(7, RatingScale.ZeroToTen) },
                new() { Item = "cigarettes", Count = 1 },
                new() { Item = "lasted", Minutes = 12 },
                new() { Item = "coffee", YesNo = true },
                new() { Item = "before", Choices = ["stress", "company"] },
                new() { Item = "last-cigarette", Time = new LocalTime(9, 15) },
                new() { Item = "carbon-monoxide", Number = 7.5m },
                new() { Item = "thought", Text = "One will not matter." },
            ],
            Activity = "Break between two meetings",
            Place = "Outside the office",
            Company = "Two colleagues",
            Note = "It was easier once I went back in.",
        };
        return (task, entry);
    }
}
