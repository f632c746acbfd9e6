namespace HomeworkKit.Samples.ClinicApi.Pages;

/// <summary>Something that a client wrote lately and can withdraw.</summary>
public sealed record WrittenAttempt(AssignmentId Assignment, AttemptId Attempt, string Title, Instant At)
{
    private static readonly Duration Lately = Duration.FromDays(7);

    internal static IEnumerable<WrittenAttempt> In(HomeworkCycle cycle, Actor author, Instant now) =>
        from recorded in cycle.Attempts
        where !recorded.IsRetracted && recorded.By == author && recorded.Attempt.PerformedAt >= now - Lately
        orderby recorded.Attempt.PerformedAt descending
        select new WrittenAttempt(cycle.Id, recorded.Id, cycle.Assignment.Title ?? "Homework", recorded.Attempt.PerformedAt);
}
