using HomeworkKit.Events;

namespace HomeworkKit;

/// <summary>An event that was kept although it changes nothing, with the reason.</summary>
/// <param name="Event">The event.</param>
/// <param name="Code">Why, as in <see cref="Accepted.NothingChangedBecause"/>.</param>
public sealed partial record EventWithoutEffect(CycleEvent Event, string Code)
{
    /// <summary>Returns the code and the event's id.</summary>
    /// <returns>A text that is safe to log.</returns>
    public override string ToString() => $"{Code} in event {Event.Id}";
}
