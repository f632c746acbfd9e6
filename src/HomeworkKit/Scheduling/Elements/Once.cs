namespace HomeworkKit.Scheduling;

/// <summary>Something done on one date: "on Saturday at ten".</summary>
public sealed partial record Once : ScheduleElement
{
    /// <summary>The local date.</summary>
    public required LocalDate Date { get; init; }

    /// <summary>The local times of day, in any order; a time named twice counts once.</summary>
    /// <value>1 to 48 times, in whole seconds. Equality minds the order.</value>
    public IReadOnlyList<LocalTime> Times
    {
        get => field ?? [];
        init => field = ValueList.From(value);
    }

    private protected override ScheduleElementForm Form => ScheduleElementForm.Once;

    internal override OccurrenceRule Prepare(RuleSurroundings around) => new OnceRule(this, around.Index, around.Start);
}
