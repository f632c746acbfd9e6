using HomeworkKit.Events;

namespace HomeworkKit;

/// <summary>An event that could not be applied, with the reason.</summary>
/// <param name="Event">The event.</param>
/// <param name="Refusal">Why.</param>
public sealed partial record RefusedEvent(CycleEvent Event, Refused Refusal);
