using FluentValidation;
using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>Validates what a sleep diary asks for.</summary>
internal sealed class SleepDiaryTaskValidator : HomeworkValidator<SleepDiaryTask>
{
    /// <summary>Initializes the validator.</summary>
    public SleepDiaryTaskValidator() =>
        RuleFor(task => task.Form).IsInEnum().Finds(SleepDiaryRules.FormUnknown);
}
