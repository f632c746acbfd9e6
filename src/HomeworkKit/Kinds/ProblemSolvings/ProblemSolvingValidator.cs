using FluentValidation;
using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>Validates a problem that was worked through; alone, against two alternatives and ratings of 0 to 10.</summary>
internal sealed class ProblemSolvingValidator : EntryValidator<ProblemSolvingTask, ProblemSolving>
{
    private const int FewestAlternatives = 2;

    /// <summary>Initializes the validator.</summary>
    public ProblemSolvingValidator()
    {
        ProblemAndGoal();
        Alternatives();
        ChoiceAndPlan();
        LookingBack();
    }

    private static int WantedOf(IValidationContext context) => Math.Max(FewestAlternatives, TaskOf(context)?.AlternativesWanted?.Value ?? 0);

    private static bool IsOnScale(Rating? rating, IValidationContext context) =>
        rating is null || rating.Scale.HasSameValuesAs(TaskOf(context)?.Scale ?? RatingScale.ZeroToTen);

    private void ProblemAndGoal()
    {
        RuleFor(solving => solving.Orientation)
            .NotBlank()
            .When(static (_, context) => TaskOf(context)?.AskOrientation is true)
            .Finds(ProblemSolvingRules.OrientationMissing);
        RuleFor(solving => solving.Problem).NotBlank().Finds(ProblemSolvingRules.ProblemMissing);
        RuleFor(solving => solving.Facts).HasItems().Finds(ProblemSolvingRules.FactMissing);
        RuleForEach(solving => solving.Facts).Must(static fact => !string.IsNullOrWhiteSpace(fact)).Finds(ProblemSolvingRules.FactBlank);
        RuleFor(solving => solving.Goal).NotBlank().Finds(ProblemSolvingRules.GoalMissing);
    }

    private void Alternatives()
    {
        RuleFor(solving => solving.Alternatives).Must(static (solving, alternatives) => alternatives.Count == 0 || !string.IsNullOrWhiteSpace(solving.Goal))
            .Finds(ProblemSolvingRules.AlternativesBeforeGoal);
        RuleFor(solving => solving.Alternatives)
            .Must(static (_, alternatives, context) => alternatives.Count >= WantedOf(context))
            .Finds(ProblemSolvingRules.AlternativeMissing);
        RuleFor(solving => solving.Alternatives)
            .Must(static alternatives => alternatives.Count != FewestAlternatives)
            .Finds(ProblemSolvingRules.AlternativesFew);
        RuleFor(solving => solving.Alternatives)
            .Must(static alternatives => ItemKeys.AllDiffer(alternatives, static alternative => alternative.Key))
            .Finds(ProblemSolvingRules.AlternativeTwice);
        RuleForEach(solving => solving.Alternatives).SetValidator(new AlternativeSolutionValidator());
    }

    private void ChoiceAndPlan()
    {
        RuleFor(solving => solving.Chosen).HasItems().Finds(ProblemSolvingRules.ChoiceMissing);
        RuleFor(solving => solving.Chosen).Must(static chosen => ItemKeys.AllDiffer(chosen, static key => key)).Finds(ProblemSolvingRules.ChosenTwice);
        RuleForEach(solving => solving.Chosen)
            .Must(static (solving, key, context) => Find(context, solving.Alternatives, key, static alternative => alternative.Key) is not null)
            .Finds(ProblemSolvingRules.ChosenNotListed);
        RuleFor(solving => solving.Plan).HasItems().Finds(ProblemSolvingRules.PlanMissing);
        RuleForEach(solving => solving.Plan).SetValidator(new PlanStepValidator());
        RuleFor(solving => solving.Plan)
            .Must(static (solving, plan) => plan.Count == 0 || solving.Chosen.Count > 0)
            .Finds(ProblemSolvingRules.PlanBeforeChoice);
    }

    private void LookingBack()
    {
        RuleFor(solving => solving.WhatHappened).NotBlank().Finds(ProblemSolvingRules.WhatHappenedMissing);
        RuleFor(solving => solving.OutcomeAgainstGoal).Given().Finds(ProblemSolvingRules.OutcomeMissing);
        RuleFor(solving => solving.Satisfaction).Given().Finds(ProblemSolvingRules.SatisfactionMissing);
        RuleFor(solving => solving.OutcomeAgainstGoal).Must(static (solving, outcome) => outcome is null || solving.Plan.Any(static step => step.IsDone))
            .Finds(ProblemSolvingRules.OutcomeBeforeDoing);
        RuleFor(solving => solving.OutcomeAgainstGoal).Must(static (_, rating, context) => IsOnScale(rating, context)).Finds(ProblemSolvingRules.ScaleDiffers);
        RuleFor(solving => solving.Satisfaction).Must(static (_, rating, context) => IsOnScale(rating, context)).Finds(ProblemSolvingRules.ScaleDiffers);
    }
}
