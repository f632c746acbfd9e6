using FluentValidation;
using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>Validates what a communication practice asks for.</summary>
internal sealed class CommunicationPracticeTaskValidator : HomeworkValidator<CommunicationPracticeTask>
{
    /// <summary>Initializes the validator.</summary>
    public CommunicationPracticeTaskValidator()
    {
        RuleFor(task => task.Aim).IsInEnum().Finds(CommunicationPracticeRules.AimUnknown);
        RuleFor(task => task.AskedOn).Must(YouthScales.IsZeroToHundred).Finds(AskedScaleRules.EndsDiffer);
        RuleFor(task => task.Skills).HasItems().Finds(CommunicationPracticeRules.SkillMissing);
        RuleFor(task => task.Skills).Must(static skills => ItemKeys.AllDiffer(skills, static skill => skill.Key)).Finds(CommunicationPracticeRules.SkillTwice);
        RuleForEach(task => task.Skills).SetValidator(new CommunicationSkillValidator());
    }
}
