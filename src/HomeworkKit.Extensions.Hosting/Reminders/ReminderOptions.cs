using HomeworkKit.Scheduling;

namespace HomeworkKit.Extensions.Hosting;

/// <summary>How the worker looks for due reminders.</summary>
public sealed class ReminderOptions
{
    /// <summary>Gets or sets how long it waits between two looks.</summary>
    /// <value>More than zero; 20 seconds by default.</value>
    public TimeSpan Every { get; set; } = TimeSpan.FromSeconds(20);

    /// <summary>Gets or sets how long a reminder is one instance's alone while it is being sent.</summary>
    /// <value>Longer than sending ever takes; 2 minutes by default. If an instance ends in between, another one sends the reminder after this time.</value>
    public TimeSpan Lease { get; set; } = TimeSpan.FromMinutes(2);

    /// <summary>Gets or sets how late a reminder may come where no instance was running at its time.</summary>
    /// <value>
    /// More than zero; 30 minutes by default. Later than that, it does not come: a pile of old reminders helps nobody. Nor does it once its occurrence has
    /// closed.
    /// </value>
    public TimeSpan Late { get; set; } = TimeSpan.FromMinutes(30);

    /// <summary>
    /// Gets or sets after what time a client's reminders are planned again though no homework of theirs changed: sessions move, people travel.
    /// </summary>
    /// <value>More than zero; 15 minutes by default.</value>
    public TimeSpan PlanAgain { get; set; } = TimeSpan.FromMinutes(15);

    /// <summary>Gets or sets what reminders say.</summary>
    /// <value>The discreet wording by default: it reveals neither therapy nor homework.</value>
    public IReminderText Text { get; set; } = DiscreetReminderText.Instance;

    internal bool IsSound => Every > TimeSpan.Zero && Lease > TimeSpan.Zero && Late > TimeSpan.Zero && PlanAgain > TimeSpan.Zero && Text is not null;
}
