using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace HomeworkKit.Extensions.Hosting;

/// <summary>Takes up ended pauses and closes plans whose time is over for as long as the host runs.</summary>
internal sealed class UpkeepWorker(UpkeepRound round, TimeProvider time, IOptions<UpkeepOptions> options, ILogger<UpkeepRound> logger)
    : RoundWorker(time, options.Value.Every)
{
    /// <inheritdoc/>
    protected override Task RunRoundAsync(Instant now, CancellationToken stopping) => round.RunAsync(now, stopping);

    /// <inheritdoc/>
    protected override void TellFailure(string failure) => UpkeepLog.NoRound(logger, failure);
}
