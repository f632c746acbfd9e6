using HomeworkKit.Adherence;
using HomeworkKit.Events;

namespace HomeworkKit.Research;

/// <summary>A cycle with what is counted about it.</summary>
/// <param name="Cycle">The cycle.</param>
/// <param name="Kind">The name of its kind; null where it is a bare wish.</param>
/// <param name="Matches">Its occurrences and attempts, matched.</param>
/// <param name="Adherence">What the export's definition makes of them.</param>
internal sealed record AssignmentRow(HomeworkCycle Cycle, string? Kind, OccurrenceMatches Matches, AdherenceResult Adherence)
{
    internal Assignment Plan => Cycle.Assignment;

    internal Instant FirstAt => Cycle.Events[0].At;

    internal Instant LastAt => Cycle.Events[^1].At;

    internal Instant? AgreedAt => Cycle.Events.FirstOrDefault(static cycleEvent => cycleEvent is PlanAgreed or PlanRevised { Agreed: not null })?.At;

    internal Reviewed? LastReview => Cycle.Events.OfType<Reviewed>().LastOrDefault();

    internal int Count<TEvent>()
        where TEvent : CycleEvent => Cycle.Events.OfType<TEvent>().Count();
}
