using FluentValidation;
using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>Validates one part of a shared exercise.</summary>
internal sealed class ExercisePartValidator : HomeworkValidator<ExercisePart>
{
    /// <summary>Initializes the validator.</summary>
    public ExercisePartValidator()
    {
        RuleFor(part => part.Key).Must(ItemKeys.IsValid).Finds(SharedExerciseRules.PartKeyForm);
        RuleFor(part => part.Instruction).NotBlank().Finds(SharedExerciseRules.InstructionMissing);
        RuleFor(part => part.PlannedMinutes).Given().Finds(SharedExerciseRules.PartMinutesMissing);
    }
}
