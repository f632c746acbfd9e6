using HomeworkKit.Scheduling;
using Microsoft.Extensions.Logging;

namespace HomeworkKit.Extensions.Hosting;

/// <summary>What the worker logs: ids and kinds of failure. Exceptions of senders may quote addresses and texts, so they are not logged.</summary>
internal static partial class ReminderLog
{
    [LoggerMessage(1, LogLevel.Warning, ReminderMessages.NotSent)]
    internal static partial void NotSent(ILogger logger, ReminderId reminder, string failure);

    [LoggerMessage(2, LogLevel.Warning, ReminderMessages.NotPlanned)]
    internal static partial void NotPlanned(ILogger logger, string failure);

    [LoggerMessage(4, LogLevel.Error, ReminderMessages.Unreadable)]
    internal static partial void Unreadable(ILogger logger, string assignment, string code);

    [LoggerMessage(3, LogLevel.Error, ReminderMessages.NoRound)]
    internal static partial void NoRound(ILogger logger, string failure);
}
