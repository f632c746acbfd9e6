namespace HomeworkKit.Scheduling;

/// <summary>A reminder that the client has put off.</summary>
/// <param name="Id">The reminder.</param>
/// <param name="Until">When it shall come instead.</param>
public readonly partial record struct ReminderSnooze(ReminderId Id, Instant Until);
