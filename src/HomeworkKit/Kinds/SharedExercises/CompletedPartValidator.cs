using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>Validates one part as it was done.</summary>
internal sealed class CompletedPartValidator : HomeworkValidator<CompletedPart>
{
    /// <summary>Initializes the validator.</summary>
    public CompletedPartValidator() =>
        RuleFor(part => part.MinutesSpent).Given().Finds(SharedExerciseRules.PartDurationMissing);
}
