using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>Validates one step of a plan.</summary>
internal sealed class PlanStepValidator : HomeworkValidator<PlanStep>
{
    /// <summary>Initializes the validator.</summary>
    public PlanStepValidator()
    {
        RuleFor(step => step.Text).NotBlank().Finds(ProblemSolvingRules.StepTextMissing);
        RuleFor(step => step.When).NotBlank().Finds(ProblemSolvingRules.StepWhenMissing);
    }
}
