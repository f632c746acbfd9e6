namespace HomeworkKit.Kinds;

/// <summary>Shared exercises: couples or others do something together, each with a record of their own.</summary>
internal static class SharedExerciseKind
{
    /// <summary>Gets the kind <c>shared-exercise</c>.</summary>
    public static HomeworkKind<SharedExerciseTask, SharedExercise> Instance { get; } = new(
        taskValidator: static () => new SharedExerciseTaskValidator(),
        entryValidator: static () => new SharedExerciseValidator(),
        example: Example)
    {
        Name = "shared-exercise",
        Title = "Shared exercise",
        Form = SharedExerciseForm.Of,
        English = SharedExerciseWords.English,
    };

    private static (SharedExerciseTask Task, SharedExercise Entry) Example()
    {
        var task = new SharedExerciseTask
        {
            Prompts =
            [
                new() { Key = "what-i-fear", Text = "What are you afraid may happen when you look at each other?" },
                new() { Key = "what-i-noticed", Text = "What did you notice in your partner?", Half = PromptHalf.Shared },
            ],
            Parts = [new() { Key = "eye-contact", Instruction = "Sit facing each other and look into each other's eyes.", PlannedMinutes = 3 }],
            TurnsEach = 1,
            TurnMinutes = 5,
            AskAnxiety = true,
            AskDialogue = true,
            AskCourage = true,
        };
        var entry = new SharedExercise
        {
            PrivateAnswers = [new() { Prompt = "what-i-fear", Text = "That there is nothing left to see." }],
            SharedAnswers = [new() { Prompt = "what-i-noticed", Text = "Your shoulders dropped when I smiled." }],
            PartsDone = [new() { Part = "eye-contact", MinutesSpent = 1 }, new() { Part = "eye-contact", MinutesSpent = new(2.5m) }],
            Turns =
            [
                new() { Speaker = ExerciseSpeaker.Me, MinutesSpent = 5, ParaphraseFitted = true, Mirrored = true, Validated = true, Empathised = false },
                new() { Speaker = ExerciseSpeaker.Other, MinutesSpent = 4, ParaphraseFitted = false, Mirrored = true, Validated = false, Empathised = true },
            ],
            Courage = new() { ExpectedDiscomfort = 60, Willingness = 80, WhatFor = "To be close again, instead of only polite." },
            AnxietyBefore = 65,
            AnxietyAfter = 30,
            PrivateNote = "I would like to do this again, and have not said so yet.",
        };
        return (task, entry);
    }
}
