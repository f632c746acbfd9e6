using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>Validates one answer of a shared exercise.</summary>
internal sealed class SharedAnswerValidator : HomeworkValidator<SharedAnswer>
{
    /// <summary>Initializes the validator.</summary>
    public SharedAnswerValidator() =>
        RuleFor(answer => answer.Text).NotBlank().Finds(SharedExerciseRules.AnswerTextMissing);
}
