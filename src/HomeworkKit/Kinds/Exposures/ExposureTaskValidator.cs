using FluentValidation;
using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>Validates what an exposure asks for.</summary>
internal sealed class ExposureTaskValidator : HomeworkValidator<ExposureTask>
{
    /// <summary>Initializes the validator.</summary>
    public ExposureTaskValidator()
    {
        RuleFor(task => task.Step)
            .Must(static (task, step) => step is not null || !string.IsNullOrWhiteSpace(task.Description))
            .Finds(ExposureRules.StepMissing);
        RuleFor(task => task.PlannedMinutes).Must(static minutes => minutes is not < 0).Finds(ExposureRules.MinutesNegative);
        RuleFor(task => task.EndsWhen)
            .Must(static reason => reason is not (ExposureStopReason.LeftEarly or ExposureStopReason.Interrupted))
            .Finds(ExposureRules.EndNotPlannable);
        RuleFor(task => task.EndsAtSuds).Given().When(static task => task.EndsWhen == ExposureStopReason.SudsCriterion).Finds(ExposureRules.EndsAtSudsMissing);
        RuleFor(task => task.RitualsToResist)
            .HasItems()
            .When(static task => task.Format == ExposureFormat.ResponsePrevention)
            .Finds(ExposureRules.RitualsMissing);
        RuleFor(task => task.SudsScale).Must(YouthScales.IsZeroToHundred).Finds(AskedScaleRules.EndsDiffer);
        RuleFor(task => task.AskedOn).Must(YouthScales.IsZeroToHundred).Finds(AskedScaleRules.EndsDiffer);
        When(static task => task.IsStrenuous || task.Type == ExposureType.Interoceptive, () =>
        {
            RuleFor(task => task.MedicalScreening).Given().Finds(ExposureRules.MedicalAnswersMissing);
            RuleFor(task => task.MedicalScreening!).SetValidator(new MedicalScreeningValidator()).When(static task => task.MedicalScreening is not null);
        });
    }
}
