namespace HomeworkKit.Scheduling;

/// <summary>Which of a client's reminders were sent, or are being sent now: what several instances of a host look at so that nothing comes twice.</summary>
/// <remarks>A document of the client's, apart from any cycle, and erased with them. It holds no words. Equality is by value.</remarks>
public sealed partial record ReminderLeases : ContentRecord
{
    /// <summary>The reminders of the recent past; older ones may be left out once they can no longer come.</summary>
    public IReadOnlyList<ReminderLease> Reminders
    {
        get => field ?? [];
        init => field = ValueList.From(value);
    }
}
