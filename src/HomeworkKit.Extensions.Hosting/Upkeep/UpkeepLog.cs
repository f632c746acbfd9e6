using Microsoft.Extensions.Logging;

namespace HomeworkKit.Extensions.Hosting;

/// <summary>What the worker logs: ids and kinds of failure.</summary>
internal static partial class UpkeepLog
{
    [LoggerMessage(1, LogLevel.Warning, UpkeepMessages.NotKept)]
    internal static partial void NotKept(ILogger logger, AssignmentId assignment, string failure);

    [LoggerMessage(3, LogLevel.Error, UpkeepMessages.Unreadable)]
    internal static partial void Unreadable(ILogger logger, string assignment, string code);

    [LoggerMessage(2, LogLevel.Error, UpkeepMessages.NoRound)]
    internal static partial void NoRound(ILogger logger, string failure);
}
