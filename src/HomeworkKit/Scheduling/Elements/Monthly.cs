namespace HomeworkKit.Scheduling;

/// <summary>Something done once a month. In a shorter month the last day stands in: the 31st becomes 28, 29 or 30.</summary>
public sealed partial record Monthly : ScheduleElement
{
    /// <summary>The day of the month.</summary>
    /// <value>1 to 31; 31 is always the last day.</value>
    public required int Day { get; init; }

    /// <summary>The local times of day, in any order; a time named twice counts once.</summary>
    /// <value>1 to 48 times, in whole seconds. Equality minds the order.</value>
    public IReadOnlyList<LocalTime> Times
    {
        get => field ?? [];
        init => field = ValueList.From(value);
    }

    private protected override ScheduleElementForm Form => ScheduleElementForm.Monthly;

    internal override OccurrenceRule Prepare(RuleSurroundings around) => new MonthlyRule(this, around.Index, around.Start);
}
