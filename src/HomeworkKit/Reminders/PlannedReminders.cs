namespace HomeworkKit.Scheduling;

/// <summary>The reminders to schedule with the system, and those that are suppressed.</summary>
/// <remarks>Equality is by value.</remarks>
public sealed partial record PlannedReminders
{
    /// <summary>The reminders, soonest first.</summary>
    public IReadOnlyList<Reminder> Reminders
    {
        get => field ?? [];
        init => field = ValueList.From(value);
    }

    /// <summary>The planned reminders that are suppressed, in the order in which they would have come.</summary>
    public IReadOnlyList<SuppressedReminder> Suppressed
    {
        get => field ?? [];
        init => field = ValueList.From(value);
    }

    /// <summary>The problems that leave plans without times to remind about.</summary>
    /// <value>Empty if nothing does.</value>
    public IReadOnlyList<ScheduleProblem> Problems
    {
        get => field ?? [];
        init => field = ValueList.From(value);
    }

    /// <summary>Compares with an earlier planning that has already been given to the system: what to cancel and what to schedule.</summary>
    /// <param name="earlier">The earlier planning.</param>
    /// <param name="now">The time: what has come by then is not cancelled.</param>
    /// <returns>The reminders to cancel and to schedule, so that nothing comes twice and nothing that was answered comes at all.</returns>
    public ReminderChanges Diff(PlannedReminders earlier, Instant now)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        var waiting = earlier.Reminders.Where(reminder => reminder.At > now).ToDictionary(static reminder => reminder.Id);
        var current = Reminders.Select(static reminder => reminder.Id).ToHashSet();
        return new ReminderChanges
        {
            ToCancel = [.. waiting.Keys.Where(id => !current.Contains(id))],
            ToSchedule = [.. Reminders.Where(reminder => !waiting.TryGetValue(reminder.Id, out var known) || known != reminder)],
        };
    }
}
