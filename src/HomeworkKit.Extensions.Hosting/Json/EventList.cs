using HomeworkKit.Events;

namespace HomeworkKit.Extensions.Hosting;

/// <summary>The shape of <see cref="HomeworkEvents"/>, for descriptions of the API.</summary>
/// <param name="Events">The events, in order.</param>
internal sealed record EventList(IReadOnlyList<CycleEvent> Events);
