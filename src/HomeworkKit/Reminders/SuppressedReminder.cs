namespace HomeworkKit.Scheduling;

/// <summary>A reminder that does not come, and why: nothing is left out silently.</summary>
/// <param name="Id">The reminder.</param>
/// <param name="Reason">Why.</param>
public readonly record struct SuppressedReminder(ReminderId Id, SuppressionReason Reason);
