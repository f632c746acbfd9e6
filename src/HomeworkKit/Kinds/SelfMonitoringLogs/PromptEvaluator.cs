namespace HomeworkKit.Kinds;

/// <summary>Says what became of a prompt.</summary>
internal static class PromptEvaluator
{
    internal static PromptStatus StatusOf(MonitoringPrompt prompt, SelfMonitoringLog log, SelfMonitoringTask task, Instant now)
    {
        var closes = prompt.ExpiresAt ?? ClosingTime(prompt, task);
        if (prompt.RespondedAt is { } responded && log.Answers.Any(static answer => answer.GivenTypes().Any()))
        {
            return log.IsFromMemory || responded >= closes ? PromptStatus.Retrospective
                : !SelfMonitoringLogValidator.NotAnswered(task, log).Any() ? PromptStatus.Answered
                : PromptStatus.Partial;
        }

        return prompt.IsSuppressed ? PromptStatus.Suppressed
            : prompt.IssuedAt is null ? StatusOfUnissued(prompt, closes, now)
            : now >= closes ? PromptStatus.Expired
            : PromptStatus.Pending;
    }

    private static PromptStatus StatusOfUnissued(MonitoringPrompt prompt, Instant? closes, Instant now) =>
        now >= (closes ?? prompt.ScheduledAt) ? PromptStatus.NotDelivered : PromptStatus.Pending;

    private static Instant? ClosingTime(MonitoringPrompt prompt, SelfMonitoringTask task) =>
        task.PromptExpiresAfterMinutes is > 0 and var minutes && (prompt.IssuedAt ?? prompt.ScheduledAt) is { } start
            ? start.PlusWithin(Duration.FromMinutes(minutes))
            : null;
}
