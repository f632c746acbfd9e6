namespace HomeworkKit.Kinds;

/// <summary>What a plan and the logs that answer it add up to. Numbers to look at together, not a grade.</summary>
/// <remarks>
/// An activity planned once counts once: of several logs that name it, the last one stands. Means are over ratings on the plan's scales; others are left out,
/// as are activities that were not done. Equality is by value.
/// </remarks>
public sealed partial record ActivitySummary
{
    private ActivitySummary()
    {
    }

    /// <summary>Gets how many activities were planned.</summary>
    public int Planned { get; private init; }

    /// <summary>Gets how many of them were done.</summary>
    public int Done { get; private init; }

    /// <summary>Gets how many were done in part.</summary>
    public int Partly { get; private init; }

    /// <summary>Gets how many were replaced by something else.</summary>
    public int Replaced { get; private init; }

    /// <summary>Gets how many were not done.</summary>
    public int NotDone { get; private init; }

    /// <summary>Gets how many nothing is known of.</summary>
    public int NotLogged => Planned - Done - Partly - Replaced - NotDone;

    /// <summary>Gets how many things were done without a plan.</summary>
    public int Unplanned { get; private init; }

    /// <summary>Gets the percent of planned activities that were done in full.</summary>
    /// <value>0 to 100; null if nothing was planned.</value>
    public decimal? PercentDone => Planned == 0 ? null : 100m * Done / Planned;

    /// <summary>Gets the percent of planned activities that were done in full, in part, or replaced.</summary>
    /// <value>0 to 100; null if nothing was planned.</value>
    public decimal? PercentDoneInAnyWay => Planned == 0 ? null : 100m * (Done + Partly + Replaced) / Planned;

    /// <summary>Gets the mean mastery.</summary>
    public required ActivityMean Mastery { get; init; }

    /// <summary>Gets the mean pleasure.</summary>
    public required ActivityMean Pleasure { get; init; }

    /// <summary>Gets the mean importance of what was done.</summary>
    /// <value>On the plan's scale of importance; none where the plan has none.</value>
    public required ActivityMean Importance { get; init; }

    /// <summary>Gets the mean of the moods of whole days.</summary>
    /// <value>On the plan's scale of mood, or 0 to 10; one for each log that has it.</value>
    public required ActivityMean DayMood { get; init; }

    /// <summary>Gets by how much mastery was higher than predicted, over activities with both.</summary>
    /// <value>
    /// Actual minus predicted: above zero where the client expected less than came. Replaced activities do not enter: the prediction was for something else.
    /// </value>
    public required ActivityMean MasteryGap { get; init; }

    /// <summary>Gets by how much pleasure was higher than predicted, over activities with both.</summary>
    /// <value>Actual minus predicted, as for mastery.</value>
    public required ActivityMean PleasureGap { get; init; }

    /// <summary>Gets how closely mastery and mood afterwards went together.</summary>
    public required ActivityCorrelation MasteryAndMood { get; init; }

    /// <summary>Gets how closely pleasure and mood afterwards went together.</summary>
    public required ActivityCorrelation PleasureAndMood { get; init; }

    /// <summary>Gets how often each kind of activity came up, in the order of the kinds; those that did not are left out.</summary>
    public IReadOnlyList<ActivityShare<ActivityKind>> ByKind { get => field ?? []; private init => field = ValueList.From(value); }

    /// <summary>Gets how often each area of life came up, in the order of the areas; those that did not are left out.</summary>
    public IReadOnlyList<ActivityShare<LifeArea>> ByLifeArea { get => field ?? []; private init => field = ValueList.From(value); }

    /// <summary>Gets the hours of activities that have both times.</summary>
    public decimal HoursLogged { get; private init; }

    /// <summary>Gets the hours logged as a percentage of hours awake, over the logs that say how long the client was awake.</summary>
    /// <value>Null if none does. Above 100 where activities overlap.</value>
    public decimal? PercentOfHoursAwake { get; private init; }

    /// <summary>Gets the days from first to last on which nothing was logged.</summary>
    public IReadOnlyList<LocalDate> DaysWithNothingLogged { get => field ?? []; private init => field = ValueList.From(value); }

    /// <summary>Adds up a plan and its logs.</summary>
    /// <param name="task">The plan.</param>
    /// <param name="logs">The logs, in the order in which they were made.</param>
    /// <param name="from">The first day to look at for days with nothing logged.</param>
    /// <param name="to">The last day, included.</param>
    /// <returns>The summary.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="to"/> comes before <paramref name="from"/>, or more than ten years after it.</exception>
    public static ActivitySummary Of(ActivityPlanTask task, IEnumerable<ActivityLog> logs, LocalDate from, LocalDate to)
    {
        ArgumentNullException.ThrowIfNull(task);
        ArgumentNullException.ThrowIfNull(logs);
        if (to < from || Period.DaysBetween(from, to) > 3660)
        {
            throw new ArgumentOutOfRangeException(nameof(to), ActivityPlanMessages.DaysRange);
        }

        ActivityLog[] all = [.. logs];
        LoggedWithPlan[] activities = [.. LoggedWithPlan.Match(task, all)];
        LoggedWithPlan[] done = Array.FindAll(activities, static one => one.Logged.IsRatable);
        LoggedWithPlan[] asPlanned = Array.FindAll(done, static one => one.Logged.Outcome != ActivityOutcome.Replaced);
        ActivityLog[] withHours = Array.FindAll(all, static log => log.HoursAwake is >= 1m / 60 and <= 24);
        return new ActivitySummary
        {
            Planned = task.Planned.DistinctBy(static planned => planned.Key).Count(),
            Done = Count(ActivityOutcome.Done),
            Partly = Count(ActivityOutcome.Partly),
            Replaced = Count(ActivityOutcome.Replaced),
            NotDone = Count(ActivityOutcome.NotDone),
            Unplanned = done.Count(static one => one.Plan is null),
            Mastery = ActivityMean.Of(done.Select(static one => one.Mastery)),
            Pleasure = ActivityMean.Of(done.Select(static one => one.Pleasure)),
            Importance = ActivityMean.Of(done.Select(static one => one.Importance)),
            DayMood = ActivityMean.Of(
                all.Select(log => log.DayMood is { } mood && mood.Scale.HasSameValuesAs(task.MoodScale ?? RatingScale.ZeroToTen) ? mood.Value : (decimal?)null)
            ),
            MasteryGap = ActivityMean.Of(asPlanned.Select(static one => one.Mastery - one.PredictedMastery)),
            PleasureGap = ActivityMean.Of(asPlanned.Select(static one => one.Pleasure - one.PredictedPleasure)),
            MasteryAndMood = Correlate(static one => one.Mastery),
            PleasureAndMood = Correlate(static one => one.Pleasure),
            ByKind = [.. Shares(done.SelectMany(static one => one.Kinds))],
            ByLifeArea = [.. Shares(done.Select(static one => one.LifeArea).OfType<LifeArea>())],
            HoursLogged = done.Sum(static one => one.Hours),
            PercentOfHoursAwake =
                withHours.Length == 0
                    ? null
                    : 100
                        * LoggedWithPlan.Match(task, withHours).Where(static one => one.Logged.IsRatable).Sum(static one => one.Hours)
                        / withHours.Sum(static log => log.HoursAwake),
            DaysWithNothingLogged =
            [
                .. Days(from, to).Except(all.Where(static log => log.Activities.Count > 0).Select(static log => log.Date).OfType<LocalDate>()),
            ],
        };

        int Count(ActivityOutcome outcome) => activities.Count(one => one.Plan is not null && one.Logged.Outcome == outcome);

        ActivityCorrelation Correlate(Func<LoggedWithPlan, decimal?> rating) =>
            ActivityCorrelation.Of([
                .. done.Where(one => rating(one) is not null && one.MoodAfter is not null).Select(one => (rating(one)!.Value, one.MoodAfter!.Value)),
            ]);
    }

    /// <summary>Returns the name of the type and nothing of its content.</summary>
    /// <returns>A text that is safe to log.</returns>
    public override string ToString() => nameof(ActivitySummary);

    private static IEnumerable<ActivityShare<TGroup>> Shares<TGroup>(IEnumerable<TGroup> groups)
        where TGroup : struct, Enum =>
        groups.GroupBy(static group => group).OrderBy(static group => group.Key).Select(static group => new ActivityShare<TGroup>(group.Key, group.Count()));

    private static IEnumerable<LocalDate> Days(LocalDate from, LocalDate to)
    {
        var last = Period.DaysBetween(from, to);
        for (var day = 0; day <= last; day++)
        {
            yield return from.PlusDaysWithin(day);
        }
    }
}
