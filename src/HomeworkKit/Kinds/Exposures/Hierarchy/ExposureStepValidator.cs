using FluentValidation;
using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>Validates one step of an exposure hierarchy. A step that is set aside lacks nothing.</summary>
internal sealed class ExposureStepValidator : HomeworkValidator<ExposureStep>
{
    /// <summary>Initializes the validator.</summary>
    public ExposureStepValidator() =>
        When(
            static step => !step.IsRetired,
            () =>
            {
                RuleFor(step => step.Description).NotBlank().Finds(HierarchyRules.DescriptionMissing);
                RuleFor(step => step.AnticipatedSuds).Given().Finds(HierarchyRules.SudsMissing);
                RuleFor(step => step.Expectancy)
                    .Must(static (step, expectancy) => expectancy is null || !string.IsNullOrWhiteSpace(step.FearedOutcome))
                    .Finds(HierarchyRules.ExpectancyWithoutOutcome);
                When(
                    static step => step.NeedsMedicalAnswers,
                    () =>
                    {
                        RuleFor(step => step.MedicalScreening).Given().Finds(ExposureRules.MedicalAnswersMissing);
                        RuleFor(step => step.MedicalScreening!)
                            .SetValidator(new MedicalScreeningValidator())
                            .When(static step => step.MedicalScreening is not null);
                    });
            });
}
