using HomeworkKit.Extensions.Hosting;

namespace HomeworkKit.Samples.ClinicApi.Demo;

/// <summary>Sends reminders into the log. Yours calls a push service, with the reminder's id as its key against duplicates.</summary>
internal sealed partial class LoggedReminders(ILogger<LoggedReminders> logger) : IReminderSender
{
    public Task SendAsync(DueReminder reminder, CancellationToken cancellationToken)
    {
        Tell(logger, reminder.Reminder.Id.ToString());
        return Task.CompletedTask;
    }

    [LoggerMessage(LogLevel.Information, "Reminder {Reminder} would be sent now")]
    private static partial void Tell(ILogger logger, string reminder);
}
