namespace HomeworkKit.Kinds;

/// <summary>How many prompts were answered, with the denominator by name.</summary>
/// <remarks>
/// The same data can read as 43 or 79 percent, depending on what is divided by (Bringmann et al. 2013): so both denominators are here, and neither is called
/// just compliance. Pending prompts count nowhere. A rate describes a study's prompts, not a person. Equality is by value.
/// </remarks>
public sealed partial record PromptCompliance
{
    private PromptCompliance()
    {
    }

    /// <summary>Gets the number of prompts that were due.</summary>
    public int Scheduled => Answered + Partial + Retrospective + Expired + NotDelivered + Suppressed;

    /// <summary>Gets the number of prompts that came.</summary>
    public int Delivered { get; private init; }

    /// <summary>Gets the number answered in full while open.</summary>
    public int Answered { get; private init; }

    /// <summary>Gets the number answered in part while open.</summary>
    public int Partial { get; private init; }

    /// <summary>Gets the number answered late or from memory.</summary>
    public int Retrospective { get; private init; }

    /// <summary>Gets the number that came and passed without an answer.</summary>
    public int Expired { get; private init; }

    /// <summary>Gets the number that never came.</summary>
    public int NotDelivered { get; private init; }

    /// <summary>Gets the number that was held back.</summary>
    public int Suppressed { get; private init; }

    /// <summary>Gets the percent of delivered prompts that were answered in full while open.</summary>
    /// <value>0 to 100; null if none was delivered.</value>
    public decimal? PercentOfDelivered => Delivered == 0 ? null : 100m * Answered / Delivered;

    /// <summary>Gets the percent of scheduled prompts that were answered in full while open.</summary>
    /// <value>0 to 100; null if none was due.</value>
    public decimal? PercentOfScheduled => Scheduled == 0 ? null : 100m * Answered / Scheduled;

    /// <summary>Gets the median time from a prompt to its answer, over those answered while open, in full or in part.</summary>
    /// <value>Null if none was.</value>
    public Duration? MedianLatency { get; private init; }

    /// <summary>Counts the prompts of some logs.</summary>
    /// <param name="logs">The logs, one for every prompt that was due, answered or not; those without a prompt count nowhere.</param>
    /// <param name="task">The task.</param>
    /// <param name="now">The time of asking.</param>
    /// <returns>The counts.</returns>
    public static PromptCompliance Of(IEnumerable<SelfMonitoringLog> logs, SelfMonitoringTask task, Instant now)
    {
        ArgumentNullException.ThrowIfNull(logs);
        ArgumentNullException.ThrowIfNull(task);
        (MonitoringPrompt? Prompt, PromptStatus? Status)[] all = [.. logs.Select(log => (log.Prompt, log.GetPromptStatus(task, now)))];
        Duration[] latencies = [.. all.Where(static one => one.Status is PromptStatus.Answered or PromptStatus.Partial)
            .Select(static one => one.Prompt!.Latency).OfType<Duration>().Order()];
        return new PromptCompliance
        {
            Delivered = all.Count(static one => one.Status is PromptStatus.Answered or PromptStatus.Partial or PromptStatus.Expired
                || (one.Status is PromptStatus.Retrospective && one.Prompt?.IssuedAt is not null)),
            Answered = Count(PromptStatus.Answered),
            Partial = Count(PromptStatus.Partial),
            Retrospective = Count(PromptStatus.Retrospective),
            Expired = Count(PromptStatus.Expired),
            NotDelivered = Count(PromptStatus.NotDelivered),
            Suppressed = Count(PromptStatus.Suppressed),
            MedianLatency = latencies.Length == 0 ? null : (latencies[(latencies.Length - 1) / 2] + latencies[latencies.Length / 2]) / 2,
        };

        int Count(PromptStatus status) => all.Count(one => one.Status == status);
    }
}
