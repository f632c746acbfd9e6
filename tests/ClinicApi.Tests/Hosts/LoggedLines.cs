using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace ClinicApi.Tests.Hosts;

/// <summary>Every line that the host logs, with its exception.</summary>
internal sealed class LoggedLines : ILoggerProvider, ILogger
{
    internal ConcurrentQueue<string> Lines { get; } = new();

    /// <summary>Gets or sets a value indicating whether lines are kept; a long load would be one long list of them.</summary>
    internal bool Keeps { get; set; } = true;

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(
        LogLevel logLevel,
        Microsoft.Extensions.Logging.EventId eventId,
        TState state,
        Exception? exception,
        Func<TState, Exception?, string> formatter)
    {
        if (Keeps)
        {
            Lines.Enqueue(formatter(state, exception) + exception);
        }
    }

    public void Dispose()
    {
    }
}
