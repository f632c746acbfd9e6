using HomeworkKit.Primitives;

namespace HomeworkKit.Kinds.ActivityPlans;

/// <summary>A logged activity beside the planned one that it answers, with ratings on the plan's scales only.</summary>
internal sealed record LoggedWithPlan(LoggedActivity Logged, PlannedActivity? Plan, ActivityPlanTask Task)
{
    internal decimal? Mastery => On(Logged.Mastery, Task.MasteryScale);

    internal decimal? Pleasure => On(Logged.Pleasure, Task.PleasureScale);

    internal decimal? PredictedMastery => On(Plan?.PredictedMastery, Task.MasteryScale);

    internal decimal? PredictedPleasure => On(Plan?.PredictedPleasure, Task.PleasureScale);

    internal decimal? MoodAfter => Task.MoodScale is null ? null : On(Logged.MoodAfter, Task.MoodScale);

    internal decimal Hours => Logged.Slot?.GetHours() ?? 0;

    // What replaced a planned activity is another activity: it inherits nothing from it.
    internal IEnumerable<ActivityKind> Kinds => (Logged.Kinds.Count > 0 ? Logged.Kinds : Inherits?.Kinds ?? []).Distinct();

    internal LifeArea? LifeArea => Logged.LifeArea ?? Inherits?.LifeArea;

    private PlannedActivity? Inherits => Logged.Outcome == ActivityOutcome.Replaced ? null : Plan;

    internal static IEnumerable<LoggedWithPlan> Match(ActivityPlanTask task, IEnumerable<ActivityLog> logs)
    {
        LoggedWithPlan[] all = [.. logs.SelectMany(static log => log.Activities)
            .Select(logged => new LoggedWithPlan(logged, task.Planned.FirstOrDefault(planned => planned.Key == logged.Planned), task))];
        return all.Where(static one => one.Plan is null).Concat(all.Where(static one => one.Plan is not null).GroupBy(static one => one.Plan!.Key).Select(static group => group.Last()));
    }

    private static decimal? On(Rating? rating, RatingScale? scale) => ActivityPlanTaskValidator.IsOn(rating, scale) ? rating?.Value : null;
}
