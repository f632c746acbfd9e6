using FluentValidation;
using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>Validates one activity of a log by itself.</summary>
internal sealed class LoggedActivityValidator : HomeworkValidator<LoggedActivity>
{
    /// <summary>Initializes the validator.</summary>
    public LoggedActivityValidator()
    {
        RuleFor(logged => logged.Activity)
            .NotBlank()
            .When(static logged => logged.Planned is null || logged.Outcome == ActivityOutcome.Replaced)
            .Finds(ActivityPlanRules.ActivityMissing);
        RuleFor(logged => logged.Slot!).SetValidator(new ActivitySlotValidator()).When(static logged => logged.Slot is not null);
        RuleFor(logged => logged.Outcome).Given().Finds(ActivityPlanRules.OutcomeMissing);
        RuleFor(logged => logged.Outcome)
            .Must(static (logged, outcome) => outcome != ActivityOutcome.Replaced || logged.Planned is not null)
            .Finds(ActivityPlanRules.ReplacedNothing);
        RuleFor(logged => logged.Mastery).Given().When(static logged => logged.IsRatable).Finds(ActivityPlanRules.MasteryMissing);
        RuleFor(logged => logged.Pleasure).Given().When(static logged => logged.IsRatable).Finds(ActivityPlanRules.PleasureMissing);
        RuleFor(logged => logged.Mastery).Must(static (logged, mastery) => mastery is null && logged.Pleasure is null)
            .When(static logged => logged.Outcome == ActivityOutcome.NotDone).Finds(ActivityPlanRules.RatedWithoutDoing);
        RuleFor(logged => logged.MoodBefore).Given().When(static logged => logged.MoodAfter is not null).Finds(ActivityPlanRules.MoodBeforeMissing);
        RuleForEach(logged => logged.Kinds).IsInEnum().Finds(ActivityPlanRules.KindUnknown);
    }
}
