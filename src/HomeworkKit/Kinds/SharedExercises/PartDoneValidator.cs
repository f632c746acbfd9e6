using HomeworkKit.Validation;

namespace HomeworkKit.Kinds.SharedExercises;

/// <summary>Judges one part as it was done.</summary>
public sealed class PartDoneValidator : HomeworkValidator<PartDone>
{
    /// <summary>Initializes the validator.</summary>
    public PartDoneValidator() =>
        RuleFor(part => part.MinutesSpent).Given().Finds(SharedExerciseRules.PartDurationMissing);
}
