namespace HomeworkKit.Scheduling;

/// <summary>Something done every day, every other day, every third day, counted from the schedule's start.</summary>
public sealed partial record EveryNDays : ScheduleElement
{
    /// <summary>From one day to the next: 1 is daily, 2 every other day.</summary>
    /// <value>1 to 366 days.</value>
    public required int Days { get; init; }

    /// <summary>The local times of day, in any order; a time named twice counts once.</summary>
    /// <value>1 to 48 times, in whole seconds. Equality minds the order.</value>
    public IReadOnlyList<LocalTime> Times
    {
        get => field ?? [];
        init => field = ValueList.From(value);
    }

    private protected override ScheduleElementForm Form => ScheduleElementForm.EveryNDays;

    internal override OccurrenceRule Prepare(RuleSurroundings around) => new EveryNDaysRule(this, around.Index, around.Start);
}
