using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>Validates one thought of a thought record.</summary>
internal sealed class AutomaticThoughtValidator : HomeworkValidator<AutomaticThought>
{
    /// <summary>Initializes the validator.</summary>
    public AutomaticThoughtValidator()
    {
        RuleFor(thought => thought.Text).NotBlank().Finds(ThoughtRecordRules.ThoughtTextMissing);
        RuleFor(thought => thought.Distortions)
            .FindsEach(ThoughtRecordRules.UnknownDistortion, static (_, slugs, _) =>
                FindingPath.OfRows(slugs, string.Empty, static slug => !BuiltInDistortions.IsSlug(slug)));
    }
}
