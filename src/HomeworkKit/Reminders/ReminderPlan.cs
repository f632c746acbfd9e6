namespace HomeworkKit.Scheduling;

/// <summary>When to remind about an occurrence. Plain data: the host hands it to whatever sends notifications.</summary>
/// <remarks>No reminder comes once the occurrence is answered, done or not done. Equality is by value.</remarks>
public sealed partial record ReminderPlan : ContentRecord
{
    /// <summary>When, relative to the due time: negative is before, zero at, positive after.</summary>
    /// <value>Up to 24 offsets, each within 366 days, in whole seconds.</value>
    public IReadOnlyList<Duration> Offsets
    {
        get => field ?? [];
        init => field = ValueList.From(value);
    }

    /// <summary>
    /// The distance of repeats: they come at once, twice, three times this long after the due time, until the first reminder of the next occurrence is due.
    /// </summary>
    /// <value>One minute or more; null with no repeats.</value>
    public Duration? RepeatEvery { get; init; }

    /// <summary>How many repeats.</summary>
    /// <value>0 to 24; null is none.</value>
    public int? Repeats { get; init; }

    /// <summary>The hours in which no reminder comes.</summary>
    public QuietHours? QuietHours { get; init; }

    /// <summary>How many may be scheduled at once.</summary>
    public ReminderBudget? Budget { get; init; }

    /// <summary>The time of day for occurrences that have none: those of "three times a week".</summary>
    /// <value>Null: they have no reminders.</value>
    public LocalTime? AnyTimeAt { get; init; }

    /// <summary>Reminds at the due time.</summary>
    /// <returns>The plan.</returns>
    public static ReminderPlan AtDueTime() => new() { Offsets = [Duration.Zero] };

    /// <summary>Validates the plan as data.</summary>
    /// <remarks>A schedule's own <see cref="HomeworkSchedule.FindProblems"/> also judge by its times of day what a whole local day has room for.</remarks>
    /// <param name="window">The window it has to keep to; null is the whole local day.</param>
    /// <returns>What is wrong; empty if nothing is.</returns>
    public IReadOnlyList<ScheduleProblem> FindProblems(CompletionWindow? window = null) =>
        ReminderPlanValidator.Validate(this, window?.ClosesAfter ?? ReminderPlanValidator.LongestDay);
}
