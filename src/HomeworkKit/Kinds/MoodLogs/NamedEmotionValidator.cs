using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>Validates one emotion of a mood log.</summary>
internal sealed class NamedEmotionValidator : HomeworkValidator<NamedEmotion>
{
    /// <summary>Initializes the validator.</summary>
    public NamedEmotionValidator()
    {
        RuleFor(emotion => emotion.Name).NotBlank().Finds(MoodLogRules.EmotionNameMissing);
        RuleFor(emotion => emotion.Intensity).Given().Finds(MoodLogRules.IntensityMissing);
    }
}
