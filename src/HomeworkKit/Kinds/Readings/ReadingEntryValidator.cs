using FluentValidation;
using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>Validates a reading against what was asked; alone, its ratings against 0 to 4.</summary>
internal sealed class ReadingEntryValidator : EntryValidator<ReadingTask, ReadingEntry>
{
    /// <summary>Initializes the validator.</summary>
    public ReadingEntryValidator()
    {
        RuleFor(reading => reading.PercentRead).Given().Finds(ReadingRules.PercentReadMissing);
        RuleFor(reading => reading.Understanding)
            .Given()
            .When(static (_, context) => TaskOf(context)?.AskRatings is true)
            .Finds(ReadingRules.UnderstandingMissing);
        RuleFor(reading => reading.Relevance).Given().When(static (_, context) => TaskOf(context)?.AskRatings is true).Finds(ReadingRules.RelevanceMissing);
        RuleFor(reading => reading.Understanding).Must(static (_, rating, context) => IsOnScale(rating, context)).Finds(ReadingRules.ScaleDiffers);
        RuleFor(reading => reading.Relevance).Must(static (_, rating, context) => IsOnScale(rating, context)).Finds(ReadingRules.ScaleDiffers);
        RuleFor(reading => reading.Takeaway).NotBlank().Finds(ReadingRules.TakeawayMissing);
        RuleForEach(reading => reading.Notes).Must(static text => !string.IsNullOrWhiteSpace(text)).Finds(ReadingRules.NoteBlank);
        RuleFor(reading => reading.PercentRead)
            .Must(static (reading, read) => read?.Value is not 0 || (reading.Understanding is null && reading.Relevance is null))
            .Finds(ReadingRules.RatedUnread);
    }

    private static bool IsOnScale(Rating? rating, IValidationContext context) =>
        rating is null || rating.Scale.HasSameValuesAs(TaskOf(context)?.Scale ?? RatingScale.ZeroToFour);
}
