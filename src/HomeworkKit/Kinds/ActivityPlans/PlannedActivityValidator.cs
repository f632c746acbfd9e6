using FluentValidation;
using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>Validates one activity of a plan.</summary>
internal sealed class PlannedActivityValidator : HomeworkValidator<PlannedActivity>
{
    /// <summary>Initializes the validator.</summary>
    public PlannedActivityValidator()
    {
        RuleFor(planned => planned.Key).Must(static key => KindName.IsValid(key) && !KindName.HasPrefix(key)).Finds(ActivityPlanRules.KeyForm);
        RuleFor(planned => planned.Activity).NotBlank().Finds(ActivityPlanRules.ActivityMissing);
        RuleFor(planned => planned.Slot).Given().Finds(ActivityPlanRules.SlotMissing);
        RuleFor(planned => planned.Slot!).SetValidator(new ActivitySlotValidator()).When(static planned => planned.Slot is not null);
        RuleFor(planned => planned.OriginalSlot)
            .Must(static (planned, original) => original is null || original != planned.Slot)
            .Finds(ActivityPlanRules.MovedToItself);
        RuleFor(planned => planned.DifficultyRank).Must(static rank => rank is null or (>= 1 and <= 100)).Finds(ActivityPlanRules.DifficultyRankRange);
        RuleForEach(planned => planned.Kinds).IsInEnum().Finds(ActivityPlanRules.KindUnknown);
    }
}
