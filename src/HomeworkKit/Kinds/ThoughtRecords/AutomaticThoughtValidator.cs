using System.Globalization;
using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>Validates one thought of a thought record.</summary>
internal sealed class AutomaticThoughtValidator : HomeworkValidator<AutomaticThought>
{
    /// <summary>Initializes the validator.</summary>
    public AutomaticThoughtValidator()
    {
        RuleFor(thought => thought.Text).NotBlank().Finds(ThoughtRecordRules.ThoughtTextMissing);
        RuleFor(thought => thought.Distortions).FindsEach(ThoughtRecordRules.UnknownDistortion, static (_, slugs, _) => AreKnown(slugs)
            ? [] : slugs.Index().Where(static slug => !IsKnown(slug.Item)).Select(static slug => string.Create(CultureInfo.InvariantCulture, $"[{slug.Index}]")));
    }

    private static bool IsKnown(string slug) => DistortionCatalog.BuiltIn.TryGet(slug, out _);

    private static bool AreKnown(IReadOnlyList<string> slugs)
    {
        for (var i = 0; i < slugs.Count; i++)
        {
            if (!IsKnown(slugs[i]))
            {
                return false;
            }
        }

        return true;
    }
}
