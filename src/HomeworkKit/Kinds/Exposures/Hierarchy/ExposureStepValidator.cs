using FluentValidation;
using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>Judges one step of an exposure hierarchy. A step that is set aside lacks nothing.</summary>
internal sealed class ExposureStepValidator : HomeworkValidator<ExposureStep>
{
    /// <summary>Initializes the validator.</summary>
    public ExposureStepValidator() => When(static step => !step.IsRetired, () =>
    {
        RuleFor(step => step.Description).NotBlank().Finds(HierarchyRules.DescriptionMissing);
        RuleFor(step => step.AnticipatedSuds).Given().Finds(HierarchyRules.SudsMissing);
        When(static step => step.NeedsMedicalAnswers, () =>
        {
            RuleFor(step => step.MedicalScreening).Given().Finds(ExposureRules.MedicalAnswersMissing);
            RuleFor(step => step.MedicalScreening!).SetValidator(new MedicalScreeningValidator()).When(static step => step.MedicalScreening is not null);
        });
    });
}
