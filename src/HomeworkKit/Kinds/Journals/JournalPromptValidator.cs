using FluentValidation;
using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>Validates one prompt of a journal.</summary>
internal sealed class JournalPromptValidator : HomeworkValidator<JournalPrompt>
{
    /// <summary>Initializes the validator.</summary>
    public JournalPromptValidator()
    {
        RuleFor(prompt => prompt.Key).Must(ItemKeys.IsValid).Finds(JournalRules.PromptKeyForm);
        RuleFor(prompt => prompt.Text).NotBlank().Finds(JournalRules.PromptTextMissing);
    }
}
