using FsCheck;
using FsCheck.Fluent;
using HomeworkKit.Kinds;

namespace HomeworkKit.Tests.Properties;

/// <summary>Behavioural experiments, possible and contradictory ones alike.</summary>
internal static partial class Generators
{
    internal static Gen<BehaviouralExperimentTask> BehaviouralExperimentTasks =>
        from type in Any<ExperimentType>()
        from method in Maybe(Any<ExperimentMethod>())
        from texts in Gen.ArrayOf(OptionalText, 3)
        from precautions in Text.ListOf()
        from heart in Gen.Elements<bool?>(null, true, false)
        select new BehaviouralExperimentTask
        {
            Type = type,
            Method = method,
            TargetBelief = texts[0],
            AlternativeBelief = texts[1],
            Plan = texts[2],
            PrecautionsToDrop = precautions,
            AskHeart = heart,
        };

    internal static Gen<BehaviouralExperiment> BehaviouralExperiments =>
        from texts in Gen.ArrayOf(OptionalText, 9)
        from percents in Gen.ArrayOf(Maybe(Percents), 6)
        from lists in Gen.ArrayOf(Text.ListOf(), 2)
        from predictions in ExperimentPredictions.ListOf()
        from obstacles in ExperimentObstacles.ListOf()
        from started in Maybe(Instants)
        select new BehaviouralExperiment
        {
            TargetBelief = texts[0],
            BeliefBefore = percents[0],
            HeartBeliefBefore = percents[1],
            AlternativeBelief = texts[1],
            AlternativeBefore = percents[2],
            What = texts[2],
            Where = texts[3],
            When = texts[4],
            PrecautionsToDrop = lists[0],
            Predictions = predictions,
            Obstacles = obstacles,
            StartedAt = started,
            PrecautionsUsed = lists[1],
            Observed = texts[5],
            Learned = texts[6],
            BeliefAfter = percents[3],
            HeartBeliefAfter = percents[4],
            AlternativeAfter = percents[5],
            RevisedBelief = texts[7],
            NextExperiment = texts[8],
        };

    private static Gen<ExperimentObstacle> ExperimentObstacles =>
        from obstacle in OptionalText
        from answer in OptionalText
        select new ExperimentObstacle { Obstacle = obstacle, Answer = answer };

    private static Gen<ExperimentPrediction> ExperimentPredictions =>
        from texts in Gen.ArrayOf(OptionalText, 3)
        from probability in Maybe(Percents)
        from amendments in PredictionAmendments.ListOf()
        from verdict in Maybe(Any<PredictionVerdict>())
        select new ExperimentPrediction
        {
            Text = texts[0], Probability = probability, HowIWillKnow = texts[1], Amendments = amendments, WhatHappened = texts[2], Verdict = verdict,
        };
}
