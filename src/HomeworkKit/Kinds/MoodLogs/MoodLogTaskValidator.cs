using FluentValidation;
using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>Validates what a mood log asks for.</summary>
internal sealed class MoodLogTaskValidator : HomeworkValidator<MoodLogTask>
{
    /// <summary>Initializes the validator.</summary>
    public MoodLogTaskValidator()
    {
        RuleFor(task => task.Items).HasItems().When(static task => task.EmotionScale is null).Finds(MoodLogRules.ItemsMissing);
        RuleFor(task => task.Items).Must(static items => items.DistinctBy(static item => item.Key).Count() == items.Count).Finds(MoodLogRules.ItemTwice);
        RuleForEach(task => task.Items).SetValidator(new MoodItemValidator());
    }
}
