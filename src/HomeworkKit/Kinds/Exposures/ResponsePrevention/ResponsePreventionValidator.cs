using FluentValidation;
using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>Validates what was done with the urge to ritualise.</summary>
internal sealed class ResponsePreventionValidator : HomeworkValidator<ResponsePrevention>
{
    /// <summary>Initializes the validator.</summary>
    public ResponsePreventionValidator()
    {
        RuleFor(part => part.Urge).Given().Finds(ExposureRules.UrgeMissing);
        RuleFor(part => part.Resisted).Given().Finds(ExposureRules.ResistedMissing);
        RuleFor(part => part.DelayMinutes).Given().When(static part => part.Resisted == RitualResistance.Delayed).Finds(ExposureRules.DelayMissing);
        RuleFor(part => part.DelayMinutes).Must(static minutes => minutes is null)
            .When(static part => part.Resisted is not (null or RitualResistance.Delayed)).Finds(ExposureRules.DelayWithoutDelaying);
        RuleFor(part => part.DelayMinutes).Must(static minutes => minutes is not < 0).Finds(ExposureRules.MinutesNegative);
        RuleFor(part => part.RitualCount).Must(static count => count is not < 0).Finds(ExposureRules.RitualCountNegative);
        RuleFor(part => part.RitualCount)
            .Must(static count => count is not > 0)
            .When(static part => part.Resisted == RitualResistance.Fully)
            .Finds(ExposureRules.RitualsDespiteResisting);
        RuleForEach(part => part.Ratings)
            .Must(static rating => KindName.IsValid(rating.Item) && !KindName.HasPrefix(rating.Item))
            .Finds(ExposureRules.RatingItemForm);
    }
}
