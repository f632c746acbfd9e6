using FluentValidation;
using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>Validates what a check-in asks for.</summary>
internal sealed class CheckInTaskValidator : HomeworkValidator<CheckInTask>
{
    /// <summary>Initializes the validator.</summary>
    public CheckInTaskValidator()
    {
        RuleFor(task => task.Questions)
            .Must(static questions => ItemKeys.AllDiffer(questions, static question => question.Key))
            .Finds(CheckInRules.QuestionTwice);
        RuleForEach(task => task.Questions).SetValidator(new CheckInQuestionValidator());
    }
}
