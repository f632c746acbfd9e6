using System.Diagnostics.CodeAnalysis;
using HomeworkKit.Storage;
using Microsoft.Extensions.Hosting;

namespace HomeworkKit.Extensions.Hosting;

/// <summary>Runs rounds for as long as the host runs: one at once, and then one at a time. A round that fails is told and does not end it.</summary>
/// <param name="time">The host's clock.</param>
/// <param name="every">How long it waits between two rounds.</param>
internal abstract class RoundWorker(TimeProvider time, TimeSpan every) : BackgroundService
{
    /// <summary>Runs one round.</summary>
    /// <param name="now">Now.</param>
    /// <param name="stopping">Set when the host stops.</param>
    /// <returns>A task.</returns>
    protected abstract Task RunRoundAsync(Instant now, CancellationToken stopping);

    /// <summary>Tells that a round failed.</summary>
    /// <param name="failure">A code, or the type of what was thrown; never its text, which may quote people.</param>
    protected abstract void TellFailure(string failure);

    /// <inheritdoc/>
    [SuppressMessage(
        "Design",
        "CA1031:Do not catch general exception types",
        Justification = "The worker outlives whatever goes wrong in a round; the next round begins with the same changes.")]
    protected sealed override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(every, time);
        do
        {
            try
            {
                await RunRoundAsync(Instant.FromDateTimeOffset(time.GetUtcNow()), stoppingToken).ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception failure)
            {
                TellFailure(failure is HomeworkStoreException store ? store.Code : failure.GetType().Name);
            }
        }
        while (await WaitAsync(timer, stoppingToken).ConfigureAwait(false));
    }

    private static async ValueTask<bool> WaitAsync(PeriodicTimer timer, CancellationToken stopping)
    {
        try
        {
            return await timer.WaitForNextTickAsync(stopping).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }
}
