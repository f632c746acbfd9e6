using FluentValidation;
using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>Validates a log of activities against the plan.</summary>
internal sealed class ActivityLogValidator : EntryValidator<ActivityPlanTask, ActivityLog>
{
    /// <summary>Initializes the validator.</summary>
    public ActivityLogValidator()
    {
        RuleFor(log => log.Date).Given().Finds(ActivityPlanRules.DateMissing);
        RuleFor(log => log.Activities).HasItems().Finds(ActivityPlanRules.NothingLogged);
        RuleForEach(log => log.Activities).SetValidator(new LoggedActivityValidator());
        RuleFor(log => log.HoursAwake).Must(static hours => hours is null or (>= 0 and <= 24)).Finds(ActivityPlanRules.HoursAwakeRange);
        RuleForEach(log => log.Activities).Must(static (_, activity, context) => TaskOf(context) is not { } task || activity.Planned is null
            || Find(context, task.Planned, activity.Planned, static planned => planned.Key) is not null).Finds(ActivityPlanRules.UnknownPlanned);
        RuleFor(log => log.Activities).Must(static activities => HasEachOnce(activities)).Finds(ActivityPlanRules.LoggedTwice);
        RuleForEach(log => log.Activities)
            .Must(
                static (_, activity, context) =>
                    TaskOf(context) is not { } task
                    || (
                        ActivityPlanTaskValidator.IsOn(activity.Mastery, task.MasteryScale)
                        && ActivityPlanTaskValidator.IsOn(activity.Pleasure, task.PleasureScale)))
            .Finds(ActivityPlanRules.ScaleDiffers);
        RuleForEach(log => log.Activities)
            .Must(static (_, activity, context) => HasOneMoodScale(activity, TaskOf(context)?.MoodScale))
            .Finds(ActivityPlanRules.MoodScaleDiffers);
        RuleForEach(log => log.Activities)
            .Must(static (_, activity, context) => TaskOf(context)?.MoodScale is null || !activity.IsRatable || activity.MoodAfter is not null)
            .Finds(ActivityPlanRules.MoodAfterMissing);
        RuleForEach(log => log.Activities)
            .Must(static (_, activity, context) => TaskOf(context)?.ImportanceScale is null || !activity.IsRatable || activity.Importance is not null)
            .Finds(ActivityPlanRules.ImportanceMissing);
        RuleForEach(log => log.Activities)
            .Must(static (_, activity, context) => ActivityPlanTaskValidator.IsOnIfAny(activity.Importance, TaskOf(context)?.ImportanceScale))
            .Finds(ActivityPlanRules.ImportanceScaleDiffers);
        RuleFor(log => log.DayMood).Given().When(static (_, context) => TaskOf(context)?.AskDayMood is true).Finds(ActivityPlanRules.DayMoodMissing);
        RuleFor(log => log.DayMood)
            .Must(
                static (_, mood, context) =>
                    mood is null || TaskOf(context) is not { } task || (task.MoodScale ?? RatingScale.ZeroToTen).HasSameValuesAs(mood.Scale))
            .Finds(ActivityPlanRules.DayMoodScaleDiffers);
        RuleFor(log => log.Activities)
            .Must(static activities => !ActivityOverlap.IsAny(activities.Where(static activity => activity.IsRatable).Select(static activity => activity.Slot)))
            .Finds(ActivityPlanRules.Overlap);
    }

    private static bool HasEachOnce(IReadOnlyList<LoggedActivity> activities)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return activities.All(activity => activity.Planned is null || seen.Add(activity.Planned));
    }

    private static bool HasOneMoodScale(LoggedActivity activity, RatingScale? asked)
    {
        var scale = asked ?? activity.MoodBefore?.Scale ?? activity.MoodAfter?.Scale;
        return scale is null || ((activity.MoodBefore?.Scale.HasSameValuesAs(scale) ?? true) && (activity.MoodAfter?.Scale.HasSameValuesAs(scale) ?? true));
    }
}
