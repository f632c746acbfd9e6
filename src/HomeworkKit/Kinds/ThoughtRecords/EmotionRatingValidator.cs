using FluentValidation;
using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>Validates one emotion of a thought record.</summary>
internal sealed class EmotionRatingValidator : HomeworkValidator<EmotionRating>
{
    /// <summary>Initializes the validator.</summary>
    public EmotionRatingValidator()
    {
        RuleFor(emotion => emotion.Name).NotBlank().Finds(ThoughtRecordRules.EmotionNameMissing);
        RuleFor(emotion => emotion.Before)
            .Given()
            .When(static emotion => emotion is { IsNew: false, After: null })
            .Finds(ThoughtRecordRules.EmotionBeforeMissing);
        RuleFor(emotion => emotion.After)
            .Must(static after => after is null)
            .When(static emotion => emotion is { IsNew: false, Before: null })
            .Finds(ThoughtRecordRules.EmotionAfterWithoutBefore);
        RuleFor(emotion => emotion.Before)
            .Must(static before => before is null)
            .When(static emotion => emotion.IsNew)
            .Finds(ThoughtRecordRules.NewEmotionWithBefore);
    }
}
