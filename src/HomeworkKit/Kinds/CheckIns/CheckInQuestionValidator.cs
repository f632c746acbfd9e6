using FluentValidation;
using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>Validates one question of a check-in.</summary>
internal sealed class CheckInQuestionValidator : HomeworkValidator<CheckInQuestion>
{
    /// <summary>Initializes the validator.</summary>
    public CheckInQuestionValidator()
    {
        RuleFor(question => question.Key).Must(ItemKeys.IsValid).Finds(CheckInRules.QuestionKeyForm);
        RuleFor(question => question.Text).NotBlank().Finds(CheckInRules.QuestionTextMissing);
    }
}
