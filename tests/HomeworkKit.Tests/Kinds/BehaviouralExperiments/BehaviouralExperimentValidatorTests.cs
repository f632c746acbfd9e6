using HomeworkKit.Kinds;
using HomeworkKit.Validation;

namespace HomeworkKit.Tests.Kinds.BehaviouralExperiments;

public sealed class BehaviouralExperimentValidatorTests
{
    private static readonly BehaviouralExperimentTask Plain = new() { Type = ExperimentType.HypothesisTesting };

    private static readonly BehaviouralExperiment Done = ExperimentSamples.Experiment;

    private static readonly ExperimentPrediction First = Done.Predictions[0];

    private static readonly Dictionary<string, (BehaviouralExperimentTask Task, BehaviouralExperiment Experiment)> Breaches = new(StringComparer.Ordinal)
    {
        [BehaviouralExperimentRules.AlternativeMissing.Code] = (Plain, Done with { AlternativeBelief = " " }),
        [BehaviouralExperimentRules.AlternativeBeforeMissing.Code] = (Plain, Done with { AlternativeBefore = null, AlternativeAfter = null }),
        [BehaviouralExperimentRules.AlternativeAfterMissing.Code] = (Plain, Done with { AlternativeAfter = null }),
        [BehaviouralExperimentRules.AlternativeAfterWithoutBefore.Code] = (Plain, Done with { AlternativeBelief = null, AlternativeBefore = null }),
        [BehaviouralExperimentRules.TargetBeliefMissing.Code] = (Plain, Done with { TargetBelief = " " }),
        [BehaviouralExperimentRules.BeliefBeforeMissing.Code] = (Plain, Done with { BeliefBefore = null, BeliefAfter = null }),
        [BehaviouralExperimentRules.BeliefAfterMissing.Code] = (Plain, Done with { BeliefAfter = null }),
        [BehaviouralExperimentRules.BeliefAfterWithoutBefore.Code] = (new() { Type = ExperimentType.Discovery }, Done with { BeliefBefore = null }),
        [BehaviouralExperimentRules.HeartBeliefMissing.Code] = (Plain with { AskHeart = true }, Done with { HeartBeliefAfter = null }),
        [BehaviouralExperimentRules.HeartBeliefAfterWithoutBefore.Code] = (Plain, Done with { HeartBeliefBefore = null }),
        [BehaviouralExperimentRules.PlanMissing.Code] = (Plain, Done with { What = " " }),
        [BehaviouralExperimentRules.PredictionMissing.Code] = (Plain, Done with { Predictions = [] }),
        [BehaviouralExperimentRules.PredictionTextMissing.Code] = (Plain, Done with { Predictions = [First with { Text = " " }] }),
        [BehaviouralExperimentRules.HowIWillKnowMissing.Code] = (Plain, Done with { Predictions = [First with { HowIWillKnow = null }] }),
        [BehaviouralExperimentRules.VerdictMissing.Code] = (Plain, Done with { Predictions = [First with { Verdict = null }] }),
        [BehaviouralExperimentRules.ObservedMissing.Code] = (Plain, Done with { Observed = " " }),
        [BehaviouralExperimentRules.LearnedMissing.Code] = (Plain, Done with { Learned = " " }),
        [BehaviouralExperimentRules.ObstacleAnswerMissing.Code] = (Plain, Done with { Obstacles = [Done.Obstacles[0] with { Answer = " " }] }),
        [PredictionRules.AmendmentReasonMissing.Code] = (
            Plain,
            Done with
            {
                Predictions = [First with { Amendments = [First.Amendments[0] with { Reason = null }] }],
            }),
        [PredictionRules.AmendedBeforeStart.Code] = (Plain, Done with { StartedAt = First.Amendments[0].AmendedAt + Duration.Epsilon }),
    };

    private static readonly string[] OfDrafts = [BehaviouralExperimentRules.StartMissing.Code, BehaviouralExperimentRules.OutcomeWithoutStart.Code];

    public static TheoryData<string> Codes => [.. Breaches.Keys];

    public static TheoryData<BehaviouralExperiment> Outcomes =>
    [
        new() { Observed = "Nothing" },
        new() { Learned = "It passes" },
        new() { BeliefBefore = 50, BeliefAfter = 40 },
        new() { HeartBeliefBefore = 50, HeartBeliefAfter = 40 },
        new() { AlternativeBefore = 50, AlternativeAfter = 60 },
        new() { Predictions = [new() { Verdict = PredictionVerdict.Mixed }] },
        new() { Predictions = [new() { WhatHappened = "Nothing" }] },
    ];

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_rule_finds_its_breach_and_nothing_else(string code)
    {
        var (task, experiment) = Breaches[code];
        Assert.Equal([code], RuleTable.CodesIn(BehaviouralExperimentKind.Instance.Validate(task, experiment)));
    }

    [Fact]
    public void Every_rule_has_a_breach_that_is_tested() =>
        Assert.Empty(RuleTable.CodesOf(typeof(BehaviouralExperimentRules)).Except([.. Breaches.Keys, .. OfDrafts]));

    [Fact]
    public void The_example_is_complete_and_odd_in_nothing()
    {
        Assert.Empty(HomeworkCatalog.BuiltIn.Validate(ExperimentSamples.Task).Findings);
        Assert.Empty(HomeworkCatalog.BuiltIn.Validate(ExperimentSamples.Task, Done).Findings);
    }

    [Theory]
    [MemberData(nameof(Outcomes))]
    public void An_outcome_needs_a_start(BehaviouralExperiment experiment)
    {
        Assert.Contains(BehaviouralExperimentRules.OutcomeWithoutStart.Code, RuleTable.CodesIn(BehaviouralExperimentKind.Instance.Validate(Plain, experiment)));
        Assert.True(BehaviouralExperimentKind.Instance.Validate(Plain, experiment with { StartedAt = Done.StartedAt }).CanBeSaved);
    }

    [Fact]
    public void A_draft_can_be_saved_and_says_that_it_has_not_started()
    {
        var report = BehaviouralExperimentKind.Instance.Validate(ExperimentSamples.Task, new BehaviouralExperiment());
        Assert.True(report.CanBeSaved);
        Assert.Contains(BehaviouralExperimentRules.StartMissing.Code, RuleTable.CodesIn(report));
    }

    [Fact]
    public void What_the_task_already_says_need_not_be_written_again()
    {
        var experiment = Done with { TargetBelief = null, AlternativeBelief = null, What = null };
        Assert.Empty(BehaviouralExperimentKind.Instance.Validate(ExperimentSamples.Task, experiment).Findings);
    }

    [Fact]
    public void A_prediction_may_be_amended_from_the_very_start_on() =>
        Assert.Empty(BehaviouralExperimentKind.Instance.Validate(ExperimentSamples.Task, Done with { StartedAt = First.Amendments[0].AmendedAt }).Findings);

    [Fact]
    public void A_discovery_needs_neither_belief_nor_prediction()
    {
        var task = new BehaviouralExperimentTask { Type = ExperimentType.Discovery };
        var experiment = new BehaviouralExperiment { What = "Go in", StartedAt = Done.StartedAt, Observed = "It was quiet", Learned = "I like the mornings" };
        Assert.Empty(BehaviouralExperimentKind.Instance.Validate(task, experiment).Findings);
    }

    [Fact]
    public void Two_beliefs_are_held_against_each_other_only_if_both_are_there() => Assert.Equal(
        [BehaviouralExperimentRules.AlternativeMissing.Code],
        RuleTable.CodesIn(BehaviouralExperimentKind.Instance.Validate(ExperimentSamples.Task with { AlternativeBelief = " " })));
}
