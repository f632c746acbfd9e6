using FluentValidation;
using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>Validates the medical answers of a step that needs them.</summary>
internal sealed class MedicalScreeningValidator : HomeworkValidator<MedicalScreening>
{
    /// <summary>Initializes the validator.</summary>
    public MedicalScreeningValidator()
    {
        RuleFor(screening => screening.AskedAt).Must(static (screening, _) => screening.IsAnswered).Finds(ExposureRules.MedicalAnswersMissing);
        RuleFor(screening => screening.AskedAt).Must(static (screening, _) => !screening.HasYes).Finds(ExposureRules.MedicalAnswerYes);
    }
}
