using FluentValidation;
using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>Validates one item of a mood log.</summary>
internal sealed class MoodItemValidator : HomeworkValidator<MoodItem>
{
    /// <summary>Initializes the validator.</summary>
    public MoodItemValidator() =>
        RuleFor(item => item.Key).Must(static key => KindName.IsValid(key) && !KindName.HasPrefix(key)).Finds(MoodLogRules.ItemKeyForm);
}
