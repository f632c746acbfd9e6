using FluentValidation;
using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>Validates a plan of activities.</summary>
internal sealed class ActivityPlanTaskValidator : HomeworkValidator<ActivityPlanTask>
{
    /// <summary>Initializes the validator.</summary>
    public ActivityPlanTaskValidator()
    {
        RuleFor(task => task.Planned).HasItems().When(static task => task.MonitoringOnly is not true).Finds(ActivityPlanRules.PlanMissing);
        RuleFor(task => task.Planned)
            .Must(static planned => planned.Count == 0)
            .When(static task => task.MonitoringOnly is true)
            .Finds(ActivityPlanRules.PlannedWhileMonitoring);
        RuleFor(task => task.Planned)
            .Must(static planned => planned.DistinctBy(static activity => activity.Key).Count() == planned.Count)
            .Finds(ActivityPlanRules.KeyTwice);
        RuleForEach(task => task.Planned).SetValidator(new PlannedActivityValidator());
        RuleFor(task => task.Planned)
            .Must(static planned => !ActivityOverlap.IsAny(planned.Select(static activity => activity.Slot)))
            .Finds(ActivityPlanRules.Overlap);
        RuleForEach(task => task.Planned)
            .Must(static (task, activity) => IsOn(activity.PredictedMastery, task.MasteryScale) && IsOn(activity.PredictedPleasure, task.PleasureScale))
            .Finds(ActivityPlanRules.ScaleDiffers);
        RuleFor(task => task.Planned)
            .Must(static planned =>
                planned.Where(static activity => activity.DifficultyRank is not null).DistinctBy(static activity => activity.DifficultyRank).Count()
                == planned.Count(static activity => activity.DifficultyRank is not null))
            .Finds(ActivityPlanRules.DifficultyRankTwice);
        RuleForEach(task => task.Planned)
            .Must(static (task, activity) => IsOnIfAny(activity.Importance, task.ImportanceScale))
            .Finds(ActivityPlanRules.ImportanceScaleDiffers);
    }

    internal static bool IsOnIfAny(Rating? rating, RatingScale? scale) => rating is null || scale is null || scale.HasSameValuesAs(rating.Scale);

    internal static bool IsOn(Rating? rating, RatingScale? scale) => rating is null || (scale ?? ActivityPlanTask.ZeroToFive).HasSameValuesAs(rating.Scale);
}
