using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace HomeworkKit.Extensions.Hosting;

/// <summary>Hands due reminders to the host's sender for as long as the host runs.</summary>
internal sealed class ReminderWorker(ReminderRound round, TimeProvider time, IOptions<ReminderOptions> options, ILogger<ReminderRound> logger)
    : RoundWorker(time, options.Value.Every)
{
    /// <inheritdoc/>
    protected override Task RunRoundAsync(Instant now, CancellationToken stopping) => round.RunAsync(now, stopping);

    /// <inheritdoc/>
    protected override void TellFailure(string failure) => ReminderLog.NoRound(logger, failure);
}
