using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>Validates one medication of a sleep diary.</summary>
internal sealed class SleepMedicationValidator : HomeworkValidator<SleepMedication>
{
    /// <summary>Initializes the validator.</summary>
    public SleepMedicationValidator() =>
        RuleFor(medication => medication.Name).NotBlank().Finds(SleepDiaryRules.MedicationNameMissing);
}
