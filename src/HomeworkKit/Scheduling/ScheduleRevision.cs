namespace HomeworkKit.Scheduling;

/// <summary>A schedule from the date on which it takes effect.</summary>
/// <param name="Schedule">The schedule.</param>
/// <param name="Revision">The event that brought it: part of the identity of its occurrences.</param>
/// <param name="EffectiveFrom">The first local date on which it is in force; null for the first schedule of an assignment.</param>
public sealed partial record ScheduleRevision(HomeworkSchedule Schedule, EventId Revision, LocalDate? EffectiveFrom = null)
{
    /// <summary>Returns the event's id.</summary>
    /// <returns>A text that is safe to log.</returns>
    public override string ToString() => Revision.ToString();
}
