using FluentValidation;
using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>Validates one consequence of a solution.</summary>
internal sealed class ConsequenceValidator : HomeworkValidator<Consequence>
{
    /// <summary>Initializes the validator.</summary>
    public ConsequenceValidator()
    {
        RuleFor(consequence => consequence.Text).NotBlank().Finds(ProblemSolvingRules.ConsequenceTextMissing);
        RuleFor(consequence => consequence.Term).IsInEnum().Finds(ProblemSolvingRules.TermUnknown);
        RuleFor(consequence => consequence.For).IsInEnum().Finds(ProblemSolvingRules.BearerUnknown);
    }
}
