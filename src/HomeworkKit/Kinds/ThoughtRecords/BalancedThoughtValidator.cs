using FluentValidation;
using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>Validates one balanced thought of a thought record.</summary>
internal sealed class BalancedThoughtValidator : HomeworkValidator<BalancedThought>
{
    private const int Half = 50;

    /// <summary>Initializes the validator.</summary>
    public BalancedThoughtValidator()
    {
        RuleFor(thought => thought.Text).NotBlank().Finds(ThoughtRecordRules.BalancedThoughtTextMissing);
        RuleFor(thought => thought.Belief).Given().Finds(ThoughtRecordRules.BalancedBeliefMissing);
        RuleFor(thought => thought.Belief).Must(static belief => belief is null || belief.Value.Value >= Half).Finds(ThoughtRecordRules.BalancedBeliefLow);
    }
}
