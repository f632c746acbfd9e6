using FluentValidation;
using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>Validates one possible solution.</summary>
internal sealed class AlternativeSolutionValidator : HomeworkValidator<AlternativeSolution>
{
    /// <summary>Initializes the validator.</summary>
    public AlternativeSolutionValidator()
    {
        RuleFor(alternative => alternative.Key).Must(ItemKeys.IsValid).Finds(ProblemSolvingRules.AlternativeKeyForm);
        RuleFor(alternative => alternative.Text).NotBlank().Finds(ProblemSolvingRules.AlternativeTextMissing);
        RuleFor(alternative => alternative.Pros)
            .Must(static (alternative, pros) => pros.Count + alternative.Cons.Count > 0)
            .Finds(ProblemSolvingRules.WeighingMissing);
        RuleForEach(alternative => alternative.Pros).SetValidator(new ConsequenceValidator());
        RuleForEach(alternative => alternative.Cons).SetValidator(new ConsequenceValidator());
    }
}
