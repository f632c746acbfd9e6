namespace HomeworkKit.Scheduling;

/// <summary>How many reminders may be waiting at once: mobile systems cap them, and people have a limit too.</summary>
public sealed partial record ReminderBudget : ContentRecord
{
    /// <summary>The number.</summary>
    /// <value>1 to 1,000.</value>
    public required int Reminders { get; init; }

    /// <summary>How far ahead reminders are planned; later ones wait for the next planning.</summary>
    /// <value>More than zero, at most 366 days.</value>
    public required Duration Horizon { get; init; }

    /// <summary>Which ones are kept when there are more.</summary>
    /// <value>Absent in JSON: the soonest.</value>
    public BudgetOverflowPolicy Choice { get; init; }
}
