using FluentValidation;
using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>Judges one turn of speaking.</summary>
internal sealed class ExerciseTurnValidator : HomeworkValidator<ExerciseTurn>
{
    /// <summary>Initializes the validator.</summary>
    public ExerciseTurnValidator() =>
        RuleFor(turn => turn.Speaker).IsInEnum().Finds(SharedExerciseRules.SpeakerUnknown);
}
