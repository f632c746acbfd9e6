namespace HomeworkKit.Kinds;

/// <summary>Thought records in three to seven columns.</summary>
internal static class ThoughtRecordKind
{
    /// <summary>Gets the kind <c>thought-record</c>.</summary>
    public static HomeworkKind<ThoughtRecordTask, ThoughtRecord> Instance { get; } = new(
        taskValidator: static () => new ThoughtRecordTaskValidator(),
        entryValidator: static () => new ThoughtRecordValidator(),
        example: Example)
    {
        Name = "thought-record",
        Title = "Thought record",
        Form = ThoughtRecordForm.Of,
        English = ThoughtRecordWords.English,
    };

    private static (ThoughtRecordTask Task, ThoughtRecord Entry) Example()
    {
        var task = new ThoughtRecordTask
        {
            Columns = ThoughtRecordColumns.Seven,
            LookOutFor = "Moments when your mood drops at work",
            NameDistortions = true,
            AskBody = true,
            AskBehaviour = true,
        };
        var entry = new ThoughtRecord
        {
            OccurredAt = Instant.FromUtc(2026, 3, 3, 10, 15),
            FinishedAt = Instant.FromUtc(2026, 3, 3, 19, 40),
            Situation = "My manager walked past my desk this morning without a word.",
            Emotions =
            [
                new() { Name = "anxious", Before = 80, After = 35 },
                new() { Name = "ashamed", Before = 60, After = 20 },
                new() { Name = "curious", After = 30, IsNew = true },
            ],
            BodySensations = ["Tight chest", "Hot face"],
            Behaviours = ["Looked at the screen and typed nothing", "Went to lunch alone"],
            Thoughts =
            [
                new()
                {
                    Text = "She has found out that I am not up to this job.",
                    BeliefBefore = 85,
                    BeliefAfter = 30,
                    IsHot = true,
                    Distortions = ["mind-reading", "fortune-telling"],
                },
                new()
                {
                    Text = "I should have finished the report on Friday.",
                    BeliefBefore = 70,
                    Distortions = ["should-statements"],
                },
                new()
                {
                    Text = "Myself carrying a box of my things out of the building.",
                    IsImage = true,
                    BeliefBefore = 40,
                },
            ],
            EvidenceFor = ["She did not look up.", "The report is two days late."],
            EvidenceAgainst = ["She was on the phone.", "Last week she asked me to train the new colleague."],
            BalancedThoughts = [new() { Text = "She was busy with a call. If the report worries her, she will say so, as she has before.", Belief = 75 }],
            ActionPlan = "Ask her tomorrow whether the report can wait until Wednesday.",
        };
        return (task, entry);
    }
}
