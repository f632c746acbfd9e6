using HomeworkKit.Scheduling;

namespace HomeworkKit.Extensions.Hosting;

/// <summary>A reminder whose time has come.</summary>
/// <param name="Client">Whom to remind: the host knows how to reach them.</param>
/// <param name="Reminder">What to show, under which stable name, and until when.</param>
public sealed record DueReminder(ClientRef Client, Reminder Reminder)
{
    /// <summary>Returns the reminder's id alone.</summary>
    /// <returns>A text that is safe to log.</returns>
    public override string ToString() => Reminder.ToString();
}
