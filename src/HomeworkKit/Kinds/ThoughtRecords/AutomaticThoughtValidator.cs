using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>Judges one thought of a thought record.</summary>
public sealed class AutomaticThoughtValidator : HomeworkValidator<AutomaticThought>
{
    /// <summary>Initializes the validator.</summary>
    public AutomaticThoughtValidator() =>
        RuleFor(thought => thought.Text).NotBlank().Finds(ThoughtRecordRules.ThoughtTextMissing);
}
