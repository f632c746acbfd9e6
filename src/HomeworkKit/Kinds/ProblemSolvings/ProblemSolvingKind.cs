namespace HomeworkKit.Kinds;

/// <summary>Problem solving: from the problem over many alternatives to a plan, and back to look at it.</summary>
internal static class ProblemSolvingKind
{
    /// <summary>Gets the kind <c>problem-solving</c>.</summary>
    public static HomeworkKind<ProblemSolvingTask, ProblemSolving> Instance { get; } = new(
        taskValidator: static () => new ProblemSolvingTaskValidator(),
        entryValidator: static () => new ProblemSolvingValidator(),
        example: Example)
    {
        Name = "problem-solving",
        Title = "Problem solving",
        Form = ProblemSolvingForm.Of,
        English = ProblemSolvingWords.English,
    };

    private static (ProblemSolvingTask Task, ProblemSolving Entry) Example()
    {
        var task = new ProblemSolvingTask
        {
            Problem = "The rent that is behind",
            AskOrientation = true,
            AlternativesWanted = 3,
            Scale = RatingScale.ZeroToTen,
        };
        var entry = new ProblemSolving
        {
            Orientation = "I would rather not look. It is mine to solve, and it can be divided up.",
            Problem = "I am two months behind with the rent and have not opened the letters.",
            Facts = ["Two months are open.", "There are three letters.", "My next pay comes on the 28th."],
            Goal = "Have an agreement in writing by the end of the month.",
            Alternatives =
            [
                new()
                {
                    Key = "call",
                    Text = "Call the landlord and offer instalments",
                    Pros = [new() { Text = "It would be settled quickly.", Term = ConsequenceTerm.Short, For = ConsequenceBearer.Self }],
                    Cons = [new() { Text = "The call will be unpleasant.", Term = ConsequenceTerm.Short, For = ConsequenceBearer.Self }],
                },
                new()
                {
                    Key = "advice",
                    Text = "Go to the debt advice centre first",
                    Pros = [new() { Text = "They know what can be agreed.", Term = ConsequenceTerm.Long, For = ConsequenceBearer.Self }],
                },
                new()
                {
                    Key = "borrow",
                    Text = "Borrow it from my sister",
                    Cons = [new() { Text = "She would have to go without her holiday.", Term = ConsequenceTerm.Long, For = ConsequenceBearer.Others }],
                },
            ],
            Chosen = ["advice", "call"],
            Plan =
            [
                new()
                {
                    Text = "Open the letters and put them in order",
                    When = "Tonight after dinner",
                    IsDone = true,
                },
                new()
                {
                    Text = "Go to the advice centre",
                    When = "Tuesday morning",
                    Obstacle = "I may not want to leave the house",
                    ThenIWill = "ask my sister to come along",
                    IsDone = true,
                },
                new() { Text = "Call the landlord", When = "Wednesday at ten" },
            ],
            WhatHappened = "The centre wrote the letter with me. I have not called yet.",
            OutcomeAgainstGoal = Rating.Of(6, RatingScale.ZeroToTen),
            Satisfaction = Rating.Of(7, RatingScale.ZeroToTen),
            NextStep = "Send the letter instead of calling.",
        };
        return (task, entry);
    }
}
