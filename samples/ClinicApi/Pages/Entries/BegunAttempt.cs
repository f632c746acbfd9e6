namespace HomeworkKit.Samples.ClinicApi.Pages.Entries;

/// <summary>Something half-filled that a client may go on with.</summary>
public sealed record BegunAttempt(AssignmentId Assignment, AttemptId Attempt, string Title, Instant At);
