using FluentValidation;
using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>Validates a mood log against the items and scales that were asked for.</summary>
internal sealed class MoodLogValidator : EntryValidator<MoodLogTask, MoodLog>
{
    /// <summary>Initializes the validator.</summary>
    public MoodLogValidator()
    {
        RuleFor(log => log.Ratings)
            .Must(static ratings => ratings.DistinctBy(static rating => rating.Item).Count() == ratings.Count)
            .Finds(MoodLogRules.RatedTwice);
        RuleForEach(log => log.Ratings)
            .Must(static (_, rating, context) => TaskOf(context) is not { } task || ItemOf(context, task, rating) is not null)
            .Finds(MoodLogRules.UnknownItem);
        RuleForEach(log => log.Ratings)
            .Must(
                static (_, rating, context) =>
                    TaskOf(context) is not { } task || ItemOf(context, task, rating) is not { } item || item.Scale.HasSameValuesAs(rating.Rating.Scale))
            .Finds(MoodLogRules.ScaleDiffers);
        RuleFor(log => log.Ratings)
            .FindsEach(MoodLogRules.RatingMissing, static (_, ratings, context) =>
                TaskOf(context) is not { } task
                    ? []
                    : ItemKeys
                        .NotNamed(task.Items, static item => item.Key, ratings.Select(static rating => rating.Item))
                        .Select(static item => FindingPath.OfItem("item", item.Key)));
        RuleForEach(log => log.Emotions).SetValidator(new NamedEmotionValidator());
        RuleFor(log => log.Emotions)
            .Must(static (_, emotions, context) => AreOnOneScale(emotions, TaskOf(context)?.EmotionScale))
            .Finds(MoodLogRules.EmotionScaleDiffers);
        RuleFor(log => log.Emotions).HasItems().When(static (_, context) => TaskOf(context)?.EmotionScale is not null).Finds(MoodLogRules.EmotionMissing);
        RuleFor(log => log.Thoughts).HasItems().When(static (_, context) => TaskOf(context)?.AskThoughts is true).Finds(MoodLogRules.ThoughtMissing);
        RuleFor(log => log.Activity).NotBlank().When(static (_, context) => TaskOf(context)?.AskActivity is true).Finds(MoodLogRules.ActivityMissing);
        RuleFor(log => log.Place).Must(static (log, place) => !string.IsNullOrWhiteSpace(place) || !string.IsNullOrWhiteSpace(log.Company))
            .When(static (_, context) => TaskOf(context)?.AskContext is true).Finds(MoodLogRules.ContextMissing);
    }

    private static MoodItem? ItemOf(IValidationContext context, MoodLogTask task, ItemRating rating) =>
        Find(context, task.Items, rating.Item, static item => item.Key);

    private static bool AreOnOneScale(IReadOnlyList<NamedEmotion> emotions, HomeworkKit.RatingScale? asked)
    {
        var scale = asked;
        foreach (var emotion in emotions)
        {
            if (emotion.Intensity is { } intensity)
            {
                scale ??= intensity.Scale;
                if (!scale.HasSameValuesAs(intensity.Scale))
                {
                    return false;
                }
            }
        }

        return true;
    }
}
