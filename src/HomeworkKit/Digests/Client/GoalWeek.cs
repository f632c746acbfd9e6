using HomeworkKit.Adherence;

namespace HomeworkKit;

/// <summary>"This week for this goal": the homework that works towards it, and what was done for it so far.</summary>
/// <remarks>
/// A piece belongs to a goal if its plan names it, if its task does, or if a step of the goal names it. Steps are taken when the client says so: nothing is
/// worked out from them. Equality is by value.
/// </remarks>
public sealed partial record GoalWeek : ContentRecord
{
    /// <summary>Gets the goal.</summary>
    public required GoalId Goal { get; init; }

    /// <summary>Gets the first day of the week.</summary>
    public required LocalDate From { get; init; }

    /// <summary>Gets the last day, included.</summary>
    public required LocalDate To { get; init; }

    /// <summary>Gets the homework of the week, in the order of their ids: what is open, and what has something in the week.</summary>
    public IReadOnlyList<GoalWeekLine> Homework { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets the steps that were taken up to the end of the week.</summary>
    public IReadOnlyList<GoalStep> Taken { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets the steps that are still to come, in order.</summary>
    public IReadOnlyList<GoalStep> ToCome { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Makes the view of the calendar week that holds a date.</summary>
    /// <param name="goal">The goal.</param>
    /// <param name="cycles">The cycles of the goal's client.</param>
    /// <param name="viewer">Who looks. What they do not see the plan of is left out; the goal's steps are the client's and clinicians' alone.</param>
    /// <param name="day">Any day of the week.</param>
    /// <param name="asOf">The moment that is looked at.</param>
    /// <param name="context">Where the client was.</param>
    /// <param name="firstDayOfWeek">On which day a week begins for whoever reads it.</param>
    /// <returns>The view.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day of the week.</exception>
    /// <exception cref="Scheduling.ScheduleLimitException">A plan runs for more than a hundred years.</exception>
    public static GoalWeek For(
        TreatmentGoal goal,
        IEnumerable<HomeworkCycle> cycles,
        Actor viewer,
        LocalDate day,
        Instant asOf,
        AdherenceContext context,
        IsoDayOfWeek firstDayOfWeek = IsoDayOfWeek.Monday)
    {
        ArgumentNullException.ThrowIfNull(goal);
        ArgumentNullException.ThrowIfNull(cycles);
        ArgumentNullException.ThrowIfNull(viewer);
        ArgumentNullException.ThrowIfNull(context);
        var named = goal.Steps.SelectMany(static step => step.Assignments).ToHashSet();
        var seen = cycles
            .Where(cycle => cycle.Client == goal.Client)
            .Select(cycle => (Cycle: cycle, View: cycle.VisibleTo(viewer)))
            .Where(one =>
                one.View.IsParty
                && (
                    one.View.Plan.Goal == goal.Id
                    || (one.View.Plan.Task as IHasGoal)?.Goal == goal.Id
                    || (one.View.Plan.Task is not null && named.Contains(one.Cycle.Id))))
            .DistinctBy(static one => one.Cycle.Id)
            .OrderBy(static one => one.Cycle.Id.Value)
            .ToArray();
        var report = WeeklyReport.For(seen.Select(static one => one.Cycle), day, asOf, context, firstDayOfWeek, viewer);
        var counts = report.Lines.ToDictionary(static line => line.Assignment, static line => line.Counts);
        var isTaken = (viewer.MaySeeDocumentsOf(goal.Client) ? goal.Steps : []).ToLookup(step => step.DoneOn <= report.To);
        return new GoalWeek
        {
            Goal = goal.Id,
            From = report.From,
            To = report.To,
            Homework =
            [
                .. seen.Where(one =>
                        counts.ContainsKey(one.Cycle.Id) || one.Cycle.State is not (CycleState.Completed or CycleState.Declined or CycleState.Stopped))
                    .Select(one => Line(one.Cycle, one.View, counts.GetValueOrDefault(one.Cycle.Id) ?? new WeeklyCounts())),
            ],
            Taken = [.. isTaken[true]],
            ToCome = [.. isTaken[false]],
        };
    }

    private static GoalWeekLine Line(HomeworkCycle cycle, CycleView view, WeeklyCounts counts) => new()
    {
        Assignment = cycle.Id,
        Title = PlanTitle.Of(cycle, view.Plan),
        State = cycle.State,
        Counts = counts,
        DoneSoFar = view.Attempts.Count(static seen => !seen.IsRetracted && seen.Attempt.Outcome != AttemptOutcome.NotDone),
    };
}
