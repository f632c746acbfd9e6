namespace HomeworkKit;

/// <summary>Something in a history that is possible but worth a second look: what it is about was kept.</summary>
/// <param name="Code">What: a code that lasts, as in <c>cycle/clock-ahead</c>.</param>
/// <param name="Event">The event that it is about.</param>
/// <param name="Attempt">The attempt that it is about, where it is about one.</param>
public sealed partial record CycleWarning(string Code, EventId Event, AttemptId? Attempt = null)
{
    /// <summary>Returns the code and the event's id.</summary>
    /// <returns>A text that is safe to log.</returns>
    public override string ToString() => $"{Code} in event {Event}";
}
