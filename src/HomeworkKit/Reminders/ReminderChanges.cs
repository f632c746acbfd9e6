namespace HomeworkKit.Scheduling;

/// <summary>The difference between two plans of reminders.</summary>
public sealed partial record ReminderChanges
{
    /// <summary>The reminders that are not to come any more.</summary>
    public IReadOnlyList<ReminderId> ToCancel
    {
        get => field ?? [];
        init => field = ValueList.From(value);
    }

    /// <summary>The reminders that are new or come at another time; one of the same name is replaced.</summary>
    public IReadOnlyList<Reminder> ToSchedule
    {
        get => field ?? [];
        init => field = ValueList.From(value);
    }
}
