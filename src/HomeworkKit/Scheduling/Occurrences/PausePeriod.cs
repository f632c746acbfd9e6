namespace HomeworkKit.Scheduling;

/// <summary>Whole days of a pause, and when it was made.</summary>
/// <param name="Days">The days.</param>
/// <param name="Since">When: what was recorded by then keeps its occurrence.</param>
internal sealed partial record PausePeriod(DateRange Days, Instant Since);
