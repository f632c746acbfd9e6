namespace HomeworkKit.Kinds;

/// <summary>Action steps: one step towards a goal of the treatment.</summary>
internal static class ActionStepKind
{
    /// <summary>Gets the kind <c>action-step</c>.</summary>
    public static HomeworkKind<ActionStepTask, ActionStep> Instance { get; } = new(
        taskValidator: static () => new ActionStepTaskValidator(),
        entryValidator: static () => new ActionStepValidator(),
        example: Example)
    {
        Name = "action-step",
        Title = "Step towards a goal",
        Form = ActionStepForm.Of,
        English = ActionStepWords.English,
    };

    private static (ActionStepTask Task, ActionStep Entry) Example()
    {
        var task = new ActionStepTask
        {
            Goal = GoalId.Parse("0195a1b2-6c00-7a10-8d52-3f4e5a6b7c8d"),
            Step = "Find out how to take up my training again",
            Parts =
            [
                new() { Key = "find-the-letter", Text = "Find the letter from the college" },
                new() { Key = "call", Text = "Call the number on it" },
                new() { Key = "make-an-appointment", Text = "Make an appointment with the adviser" },
            ],
            DoneWhen = "I have a date in my diary.",
            AskCourage = true,
        };
        var entry = new ActionStep
        {
            Courage = new() { ExpectedDiscomfort = 55, Willingness = 75, WhatFor = "To work with wood again, and to have a reason to get up." },
            WhatIDid = "I found the letter and called. The adviser is away until Monday.",
            PartsDone = ["find-the-letter", "call"],
            Progress = 60,
            GoalFeelsReached = 15,
            WhatHelped = "Calling right after breakfast, before I could think about it.",
            NextStep = "Call again on Monday.",
        };
        return (task, entry);
    }
}
