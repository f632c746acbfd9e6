namespace HomeworkKit.Kinds;

/// <summary>A logged activity beside the planned one that it answers, with ratings on the plan's scales only.</summary>
internal sealed class LoggedWithPlan(LoggedActivity logged, PlannedActivity? plan, ActivityPlanTask task)
{
    internal LoggedActivity Logged => logged;

    internal PlannedActivity? Plan => plan;

    internal decimal? Mastery => On(logged.Mastery, task.MasteryScale);

    internal decimal? Pleasure => On(logged.Pleasure, task.PleasureScale);

    internal decimal? Importance => task.ImportanceScale is null ? null : On(logged.Importance, task.ImportanceScale);

    internal decimal? PredictedMastery => On(plan?.PredictedMastery, task.MasteryScale);

    internal decimal? PredictedPleasure => On(plan?.PredictedPleasure, task.PleasureScale);

    internal decimal? MoodAfter => task.MoodScale is null ? null : On(logged.MoodAfter, task.MoodScale);

    internal decimal Hours => logged.Slot?.GetHours() ?? 0;

    // What replaced a planned activity is another activity: it inherits nothing from it.
    internal IEnumerable<ActivityKind> Kinds => (logged.Kinds.Count > 0 ? logged.Kinds : Inherits?.Kinds ?? []).Distinct();

    internal LifeArea? LifeArea => logged.LifeArea ?? Inherits?.LifeArea;

    private PlannedActivity? Inherits => logged.Outcome == ActivityOutcome.Replaced ? null : plan;

    internal static IEnumerable<LoggedWithPlan> Match(ActivityPlanTask task, IEnumerable<ActivityLog> logs)
    {
        var planned = task.Planned.DistinctBy(static one => one.Key).ToDictionary(static one => one.Key, StringComparer.Ordinal);
        LoggedWithPlan[] all =
        [
            .. logs.SelectMany(static log => log.Activities)
                .Select(logged => new LoggedWithPlan(logged, logged.Planned is { } key ? planned.GetValueOrDefault(key) : null, task)),
        ];
        return all.Where(static one => one.Plan is null)
            .Concat(all.Where(static one => one.Plan is not null).GroupBy(static one => one.Plan!.Key).Select(static group => group.Last()));
    }

    private static decimal? On(Rating? rating, RatingScale? scale) => ActivityPlanTaskValidator.IsOn(rating, scale) ? rating?.Value : null;
}
