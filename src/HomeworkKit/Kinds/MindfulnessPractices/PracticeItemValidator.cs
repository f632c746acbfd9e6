using FluentValidation;
using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>Validates one item to rate before and after a practice.</summary>
internal sealed class PracticeItemValidator : HomeworkValidator<PracticeItem>
{
    /// <summary>Initializes the validator.</summary>
    public PracticeItemValidator() =>
        RuleFor(item => item.Key).Must(static key => KindName.IsValid(key) && !KindName.HasPrefix(key)).Finds(MindfulnessRules.ItemKeyForm);
}
