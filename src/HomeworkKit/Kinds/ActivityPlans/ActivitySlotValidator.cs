using FluentValidation;
using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>Validates one slot.</summary>
internal sealed class ActivitySlotValidator : HomeworkValidator<ActivitySlot>
{
    /// <summary>Initializes the validator.</summary>
    public ActivitySlotValidator()
    {
        RuleFor(slot => slot.End).Must(static (slot, _) => !(slot.GetEnd() <= slot.GetStart())).Finds(ActivityPlanRules.EndNotAfterStart);
        RuleFor(slot => slot.End).Must(static (slot, end) => end is null || slot.Start is not null).Finds(ActivityPlanRules.EndWithoutStart);
    }
}
