using System.Diagnostics.CodeAnalysis;
using HomeworkKit.Storage;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace HomeworkKit.Extensions.Hosting;

/// <summary>Runs rounds for as long as the host runs. A round that fails is told and does not end it.</summary>
internal sealed class ProgrammeWorker(ProgrammeRound round, TimeProvider time, IOptions<ProgrammeOptions> options, ILogger<ProgrammeRound> logger)
    : BackgroundService
{
    [SuppressMessage(
        "Design",
        "CA1031:Do not catch general exception types",
        Justification = "The worker outlives whatever goes wrong in a round; the next round begins with the same changes.")]
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(options.Value.Every, time);
        do
        {
            try
            {
                await round.RunAsync(Instant.FromDateTimeOffset(time.GetUtcNow()), stoppingToken).ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception failure)
            {
                ProgrammeLog.NoRound(logger, failure is HomeworkStoreException store ? store.Code : failure.GetType().Name);
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
