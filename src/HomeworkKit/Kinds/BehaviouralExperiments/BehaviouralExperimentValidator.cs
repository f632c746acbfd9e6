using FluentValidation;
using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>Validates a behavioural experiment against what was asked for.</summary>
internal sealed class BehaviouralExperimentValidator : EntryValidator<BehaviouralExperimentTask, BehaviouralExperiment>
{
    /// <summary>Initializes the validator.</summary>
    public BehaviouralExperimentValidator()
    {
        Beliefs();
        Alternative();
        PlanAndPredictions();
        Outcome();
    }

    // A discovery has no belief to test and none to predict from.
    private static bool TestsBelief(BehaviouralExperiment experiment, IValidationContext context) => TaskOf(context)?.Type != ExperimentType.Discovery;

    private static bool AsksHeart(BehaviouralExperiment experiment, IValidationContext context) => TaskOf(context)?.AskHeart is true;

    private static bool HasAlternative(BehaviouralExperiment experiment, IValidationContext context) =>
        !string.IsNullOrWhiteSpace(experiment.AlternativeBelief)
        || experiment.AlternativeBefore is not null
        || TaskOf(context)?.Type == ExperimentType.AVersusB;

    private static bool HasOutcome(BehaviouralExperiment experiment) =>
        experiment is not { BeliefAfter: null, HeartBeliefAfter: null, AlternativeAfter: null }
        || !string.IsNullOrWhiteSpace(experiment.Observed)
        || !string.IsNullOrWhiteSpace(experiment.Learned)
        || experiment.Predictions.Any(static prediction =>
            prediction.Verdict is not (null or PredictionVerdict.Untested) || !string.IsNullOrWhiteSpace(prediction.WhatHappened));

    private void Beliefs()
    {
        RuleFor(experiment => experiment.BeliefAfter).Must(static (experiment, after) => after is null || experiment.BeliefBefore is not null)
            .Finds(BehaviouralExperimentRules.BeliefAfterWithoutBefore);
        RuleFor(experiment => experiment.HeartBeliefAfter).Must(static (experiment, after) => after is null || experiment.HeartBeliefBefore is not null)
            .Finds(BehaviouralExperimentRules.HeartBeliefAfterWithoutBefore);
        When(TestsBelief, () =>
        {
            RuleFor(experiment => experiment.TargetBelief)
                .Must(static (_, belief, context) => !string.IsNullOrWhiteSpace(belief) || !string.IsNullOrWhiteSpace(TaskOf(context)?.TargetBelief))
                .Finds(BehaviouralExperimentRules.TargetBeliefMissing);
            RuleFor(experiment => experiment.BeliefBefore).Given().Finds(BehaviouralExperimentRules.BeliefBeforeMissing);
            RuleFor(experiment => experiment.BeliefAfter)
                .Given()
                .When(static experiment => experiment.BeliefBefore is not null)
                .Finds(BehaviouralExperimentRules.BeliefAfterMissing);
        });
        When(AsksHeart, () =>
        {
            RuleFor(experiment => experiment.HeartBeliefBefore).Given().Finds(BehaviouralExperimentRules.HeartBeliefMissing);
            RuleFor(experiment => experiment.HeartBeliefAfter).Given().Finds(BehaviouralExperimentRules.HeartBeliefMissing);
        });
    }

    private void Alternative()
    {
        RuleFor(experiment => experiment.AlternativeAfter).Must(static (experiment, after) => after is null || experiment.AlternativeBefore is not null)
            .Finds(BehaviouralExperimentRules.AlternativeAfterWithoutBefore);
        When(HasAlternative, () =>
        {
            RuleFor(experiment => experiment.AlternativeBelief)
                .Must(static (_, belief, context) => !string.IsNullOrWhiteSpace(belief) || !string.IsNullOrWhiteSpace(TaskOf(context)?.AlternativeBelief))
                .Finds(BehaviouralExperimentRules.AlternativeMissing);
            RuleFor(experiment => experiment.AlternativeBefore).Given().Finds(BehaviouralExperimentRules.AlternativeBeforeMissing);
            RuleFor(experiment => experiment.AlternativeAfter)
                .Given()
                .When(static experiment => experiment.AlternativeBefore is not null)
                .Finds(BehaviouralExperimentRules.AlternativeAfterMissing);
        });
    }

    private void PlanAndPredictions()
    {
        RuleFor(experiment => experiment.What)
            .Must(static (_, what, context) => !string.IsNullOrWhiteSpace(what) || !string.IsNullOrWhiteSpace(TaskOf(context)?.Plan))
            .Finds(BehaviouralExperimentRules.PlanMissing);
        RuleFor(experiment => experiment.Predictions).HasItems().When(TestsBelief).Finds(BehaviouralExperimentRules.PredictionMissing);
        RuleForEach(experiment => experiment.Predictions).SetValidator(new ExperimentPredictionValidator());
        RuleForEach(experiment => experiment.Predictions)
            .Must(static (experiment, prediction) => prediction.Amendments.All(amendment => amendment.AmendedAt >= experiment.StartedAt))
            .Finds(PredictionRules.AmendedBeforeStart);
        RuleForEach(experiment => experiment.Obstacles).Must(static obstacle => !string.IsNullOrWhiteSpace(obstacle.Answer))
            .Finds(BehaviouralExperimentRules.ObstacleAnswerMissing);
    }

    private void Outcome()
    {
        RuleFor(experiment => experiment.Courage).Given().When(static (_, context) => TaskOf(context)?.AskCourage is true).Finds(CourageRules.CourageMissing);
        RuleFor(experiment => experiment.Courage!).SetValidator(new CourageValidator()).When(static experiment => experiment.Courage is not null);
        RuleFor(experiment => experiment.StartedAt).Given().Finds(BehaviouralExperimentRules.StartMissing);
        RuleFor(experiment => experiment.StartedAt).Given().When(HasOutcome).Finds(BehaviouralExperimentRules.OutcomeWithoutStart);
        RuleFor(experiment => experiment.Observed).NotBlank().Finds(BehaviouralExperimentRules.ObservedMissing);
        RuleFor(experiment => experiment.Learned).NotBlank().Finds(BehaviouralExperimentRules.LearnedMissing);
    }
}
