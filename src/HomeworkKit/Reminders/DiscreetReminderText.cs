namespace HomeworkKit.Scheduling;

/// <summary>The wording unless the host chooses one: it reveals neither therapy nor homework, nor how often.</summary>
public sealed class DiscreetReminderText : IReminderText
{
    private DiscreetReminderText()
    {
    }

    /// <summary>The only one.</summary>
    public static DiscreetReminderText Instance { get; } = new();

    /// <inheritdoc/>
    public string For(Occurrence occurrence) => ScheduleMessages.DiscreetReminder;
}
