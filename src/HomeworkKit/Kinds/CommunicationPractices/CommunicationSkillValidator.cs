using FluentValidation;
using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>Validates one skill.</summary>
internal sealed class CommunicationSkillValidator : HomeworkValidator<CommunicationSkill>
{
    /// <summary>Initializes the validator.</summary>
    public CommunicationSkillValidator()
    {
        RuleFor(skill => skill.Key).Must(ItemKeys.IsValid).Finds(CommunicationPracticeRules.SkillKeyForm);
        RuleFor(skill => skill.Name).NotBlank().Finds(CommunicationPracticeRules.SkillNameMissing);
        RuleFor(skill => skill.Steps).HasItems().Finds(CommunicationPracticeRules.StepsMissing);
        RuleFor(skill => skill.Steps).Must(static steps => ItemKeys.AllDiffer(steps, static step => step)).Finds(CommunicationPracticeRules.StepTwice);
        RuleForEach(skill => skill.Steps).Must(ItemKeys.IsValid).Finds(CommunicationPracticeRules.StepKeyForm);
    }
}
