using Microsoft.Extensions.Logging;

namespace HomeworkKit.Extensions.Hosting;

/// <summary>What the worker logs: ids, keys of steps and kinds of failure.</summary>
internal static partial class ProgrammeLog
{
    [LoggerMessage(1, LogLevel.Warning, ProgrammeWorkerMessages.NotPlanned)]
    internal static partial void NotPlanned(ILogger logger, string failure);

    [LoggerMessage(2, LogLevel.Warning, ProgrammeWorkerMessages.NoProgramme)]
    internal static partial void NoProgramme(ILogger logger, EnrolmentId enrolment);

    [LoggerMessage(3, LogLevel.Warning, ProgrammeWorkerMessages.NotProposed)]
    internal static partial void NotProposed(ILogger logger, string step, EnrolmentId enrolment, string code);

    [LoggerMessage(4, LogLevel.Error, ProgrammeWorkerMessages.Unreadable)]
    internal static partial void Unreadable(ILogger logger, string assignment, string code);

    [LoggerMessage(5, LogLevel.Error, ProgrammeWorkerMessages.NoRound)]
    internal static partial void NoRound(ILogger logger, string failure);
}
