namespace HomeworkKit.Kinds;

/// <summary>Behavioural experiments: a belief put to the test in the world.</summary>
internal static class BehaviouralExperimentKind
{
    /// <summary>Gets the kind <c>behavioural-experiment</c>.</summary>
    public static HomeworkKind<BehaviouralExperimentTask, BehaviouralExperiment> Instance { get; } = new(
        taskValidator: static () => new BehaviouralExperimentTaskValidator(),
        entryValidator: static () => new BehaviouralExperimentValidator(),
        example: Example)
    {
        Name = "behavioural-experiment",
        Title = "Behavioural experiment",
        Form = BehaviouralExperimentForm.Of,
        English = BehaviouralExperimentWords.English,
    };

    private static (BehaviouralExperimentTask Task, BehaviouralExperiment Entry) Example()
    {
        const string Target = "If I speak without notes, I will lose the thread and people will think I am incompetent.";
        const string Alternative = "I may stumble, and most people will hardly notice.";
        var start = Instant.FromUtc(2026, 3, 4, 10, 0);
        var task = new BehaviouralExperimentTask
        {
            Type = ExperimentType.AVersusB,
            Method = ExperimentMethod.OwnBehaviour,
            TargetBelief = Target,
            AlternativeBelief = Alternative,
            Plan = "Give the three-minute update in the team meeting on Wednesday without a script.",
            PrecautionsToDrop = ["Reading from a script"],
            AskHeart = true,
            AskCourage = true,
        };
        return (task, new BehaviouralExperiment
        {
            TargetBelief = Target,
            BeliefBefore = 75,
            HeartBeliefBefore = 90,
            AlternativeBelief = Alternative,
            AlternativeBefore = 30,
            What = "Give the update with three key words on a card and look up while I speak.",
            Where = "Team meeting",
            When = "Wednesday at ten",
            PrecautionsToDrop = ["Reading from a script", "Speaking very fast"],
            Predictions =
            [
                new()
                {
                    Text = "I will stop for more than ten seconds.",
                    Probability = 70,
                    HowIWillKnow = "Sam watches the clock.",
                    Amendments = [new() { AmendedAt = start + Duration.FromMinutes(5), Reason = "The meeting is smaller than usual.", Probability = 50 }],
                    WhatHappened = "The longest pause was four seconds.",
                    Verdict = PredictionVerdict.Disconfirmed,
                },
                new()
                {
                    Text = "Somebody will look at their phone while I speak.",
                    Probability = 60,
                    HowIWillKnow = "I look round once per key word.",
                    WhatHappened = "One colleague did, during everybody's turn.",
                    Verdict = PredictionVerdict.Confirmed,
                },
            ],
            Obstacles = [new() { Obstacle = "The meeting is cancelled.", Answer = "I tell Sam the update over coffee instead." }],
            Courage = new() { ExpectedDiscomfort = 80, Willingness = 65, WhatFor = "To apply for the team lead next year." },
            StartedAt = start,
            PrecautionsUsed = ["Held on to the card"],
            Observed = "I paused twice. Two people asked questions about the work.",
            Learned = "Pauses feel long from inside and short from outside.",
            BeliefAfter = 35,
            HeartBeliefAfter = 55,
            AlternativeAfter = 70,
            RevisedBelief = "I can lose the thread for a moment and find it again.",
            NextExperiment = "The same in the larger meeting on Friday.",
        });
    }
}
