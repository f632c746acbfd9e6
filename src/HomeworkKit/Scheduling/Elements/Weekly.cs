namespace HomeworkKit.Scheduling;

/// <summary>Something done on days of the week, every week or every few weeks.</summary>
public sealed partial record Weekly : ScheduleElement
{
    /// <summary>The days of the week, in any order; a day named twice counts once.</summary>
    /// <value>1 to 7 days.</value>
    public IReadOnlyList<IsoDayOfWeek> Days
    {
        get => field ?? [];
        init => field = ValueList.From(value);
    }

    /// <summary>The local times of day, in any order; a time named twice counts once.</summary>
    /// <value>1 to 48 times, in whole seconds. Equality minds the order.</value>
    public IReadOnlyList<LocalTime> Times
    {
        get => field ?? [];
        init => field = ValueList.From(value);
    }

    /// <summary>Every how many weeks, counted from the week that holds the schedule's start.</summary>
    /// <value>1 to 52; null is every week.</value>
    public int? EveryWeeks { get; init; }

    /// <summary>The day on which a week begins; it matters only when weeks are left out.</summary>
    /// <value>Null is Monday.</value>
    public IsoDayOfWeek? WeekStart { get; init; }

    private protected override ScheduleElementForm Form => ScheduleElementForm.Weekly;

    internal override OccurrenceRule Prepare(RuleSurroundings around) => new WeeklyRule(this, around.Index, around.Start);
}
