namespace HomeworkKit.Kinds;

/// <summary>Communication practice: skills with their steps, tried in a real conversation.</summary>
internal static class CommunicationPracticeKind
{
    /// <summary>Gets the kind <c>communication-practice</c>.</summary>
    public static HomeworkKind<CommunicationPracticeTask, CommunicationPractice> Instance { get; } = new(
        taskValidator: static () => new CommunicationPracticeTaskValidator(),
        entryValidator: static () => new CommunicationPracticeValidator(),
        example: Example)
    {
        Name = "communication-practice",
        Title = "Communication practice",
        Form = CommunicationPracticeForm.Of,
        English = CommunicationPracticeWords.English,
    };

    private static (CommunicationPracticeTask Task, CommunicationPractice Entry) Example()
    {
        var task = new CommunicationPracticeTask
        {
            Aim = CommunicationAim.SayingNo,
            Skills = [CommunicationSkill.Fast],
            Situation = "When a colleague asks you to take over a shift",
            AskScript = true,
            AskIStatement = true,
            AskGoals = true,
            Scale = RatingScale.ZeroToTen,
            AskStyle = true,
            AskCourage = true,
        };
        var entry = new CommunicationPractice
        {
            Situation = "On Thursday I was asked again to work on Saturday.",
            With = "A colleague",
            Goals =
            [
                new() { Type = CommunicationGoalType.SelfRespect, Text = "Not to say yes when I mean no" },
                new() { Type = CommunicationGoalType.Objective, Text = "To keep my Saturday" },
                new() { Type = CommunicationGoalType.Relationship, Text = "To stay on good terms" },
            ],
            Intensity = Rating.Of(6, RatingScale.ZeroToTen),
            Script =
            [
                new() { Skill = "fast", Step = "fair", Words = "I see that you are short of people.", Used = true },
                new() { Skill = "fast", Step = "no-apologies", Words = "Say it once, without sorry.", Used = false },
                new() { Skill = "fast", Step = "stick-to-values", Words = "Saturdays are for my family.", Used = true },
                new() { Skill = "fast", Step = "truthful", Words = "I could come, and I do not want to.", Used = true },
            ],
            Statement = new()
            {
                Situation = "At the end of a shift",
                Behaviour = "when you ask me to work the next Saturday",
                Feeling = "I feel cornered",
                Request = "and I would like you to ask me a week before.",
            },
            Courage = new() { ExpectedDiscomfort = 75, Willingness = 60, WhatFor = "Being someone who keeps a Saturday free for the children." },
            FearBefore = 70,
            FearAfter = 30,
            WhatISaid = "No, I will not work this Saturday. Please ask me a week before another time.",
            Style = CommunicationStyle.Assertive,
            Response = "A short silence, then: all right.",
            OutcomeAgainstGoal = Rating.Of(8, RatingScale.ZeroToTen),
            RelationshipAfter = Rating.Of(7, RatingScale.ZeroToTen),
            SelfRespectAfter = Rating.Of(9, RatingScale.ZeroToTen),
        };
        return (task, entry);
    }
}
