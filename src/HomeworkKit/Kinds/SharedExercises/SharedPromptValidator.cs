using FluentValidation;
using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>Validates one prompt of a shared exercise.</summary>
internal sealed class SharedPromptValidator : HomeworkValidator<SharedPrompt>
{
    /// <summary>Initializes the validator.</summary>
    public SharedPromptValidator()
    {
        RuleFor(prompt => prompt.Key).Must(ItemKeys.IsValid).Finds(SharedExerciseRules.PromptKeyForm);
        RuleFor(prompt => prompt.Text).NotBlank().Finds(SharedExerciseRules.PromptTextMissing);
        RuleFor(prompt => prompt.Half).IsInEnum().Finds(SharedExerciseRules.HalfUnknown);
    }
}
