using FluentValidation;
using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>Validates one goal of a conversation.</summary>
internal sealed class CommunicationGoalValidator : HomeworkValidator<CommunicationGoal>
{
    /// <summary>Initializes the validator.</summary>
    public CommunicationGoalValidator()
    {
        RuleFor(goal => goal.Type).IsInEnum().Finds(CommunicationPracticeRules.GoalTypeUnknown);
        RuleFor(goal => goal.Text).NotBlank().Finds(CommunicationPracticeRules.GoalTextMissing);
    }
}
