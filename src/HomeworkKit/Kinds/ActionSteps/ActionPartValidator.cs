using FluentValidation;
using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>Validates one piece of a step.</summary>
internal sealed class ActionPartValidator : HomeworkValidator<ActionPart>
{
    /// <summary>Initializes the validator.</summary>
    public ActionPartValidator()
    {
        RuleFor(part => part.Key).Must(ItemKeys.IsValid).Finds(ActionStepRules.PartKeyForm);
        RuleFor(part => part.Text).NotBlank().Finds(ActionStepRules.PartTextMissing);
    }
}
