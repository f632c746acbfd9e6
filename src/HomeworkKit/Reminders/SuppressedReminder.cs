namespace HomeworkKit.Scheduling;

/// <summary>A planned reminder that is not sent, with the reason.</summary>
/// <param name="Id">The reminder.</param>
/// <param name="Reason">Why.</param>
public readonly partial record struct SuppressedReminder(ReminderId Id, SuppressionReason Reason);
