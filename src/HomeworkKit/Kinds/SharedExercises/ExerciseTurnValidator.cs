using FluentValidation;
using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>Validates one turn of speaking.</summary>
internal sealed class ExerciseTurnValidator : HomeworkValidator<ExerciseTurn>
{
    /// <summary>Initializes the validator.</summary>
    public ExerciseTurnValidator() =>
        RuleFor(turn => turn.Speaker).IsInEnum().Finds(SharedExerciseRules.SpeakerUnknown);
}
