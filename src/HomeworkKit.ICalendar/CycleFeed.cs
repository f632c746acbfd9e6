using HomeworkKit.Events;
using HomeworkKit.Scheduling;

namespace HomeworkKit.ICalendar;

/// <summary>The occurrences of one cycle in a window: those that stand, and those that stood once.</summary>
internal sealed class CycleFeed
{
    // Replaying each earlier plan costs the history once more: a cycle that changed more often than this lists what its last changes withdrew.
    private const int MaximumChanges = 50;

    private readonly HomeworkCycle _cycle;
    private readonly ScheduleContext _context;
    private readonly Interval _window;
    private readonly Dictionary<EventId, Assignment> _plans = [];

    internal CycleFeed(HomeworkCycle cycle, ScheduleContext context, Interval window)
    {
        (_cycle, _context, _window) = (cycle, context, window);
        foreach (var happened in cycle.Events)
        {
            if (PlanIn(happened) is { } plan)
            {
                _plans[happened.Id] = plan;
            }
        }
    }

    /// <summary>Gets the number of decisions in the history: it never falls, and rises with all that can change an entry but a move of the client's.</summary>
    internal int Sequence => _cycle.Events.Count(static cycleEvent => cycleEvent is CycleDecision);

    internal IEnumerable<Occurrence> Due() => In(_cycle);

    /// <summary>Gives the occurrences that an earlier plan had, each once; those that still stand are among them.</summary>
    internal IEnumerable<Occurrence> Withdrawn()
    {
        var changes = new List<int>();
        for (var i = 1; i < _cycle.Events.Count; i++)
        {
            if (_cycle.Events[i] is PlanAgreed or PlanRevised or Reviewed or Stopped or Reopened)
            {
                changes.Add(i);
            }
        }

        foreach (var count in changes.TakeLast(MaximumChanges))
        {
            if (HomeworkCycle.Replay([.. _cycle.Events.Take(count)], _cycle.Catalog) is Accepted { Cycle: var before })
            {
                foreach (var occurrence in In(before))
                {
                    yield return occurrence;
                }
            }
        }
    }

    // Also what opened before the window and can still be answered in it: a week's quota is shown for the whole of the week.
    private IEnumerable<Occurrence> In(HomeworkCycle cycle) => cycle.OccurrencesIn(_context).OpenDuring(_window)
        .Where(occurrence => (occurrence.IsAnyTime || _window.Contains(occurrence.Due)) && !IsPrompt(occurrence));

    private bool IsPrompt(Occurrence occurrence) => _plans.TryGetValue(occurrence.Id.Revision, out var plan)
        && plan.Schedule is { } schedule && occurrence.Id.Element < schedule.Elements.Count && schedule.Elements[occurrence.Id.Element] is RandomPrompts;

    private static Assignment? PlanIn(CycleEvent cycleEvent) => cycleEvent switch
    {
        HomeworkProposed proposed => proposed.Plan,
        PlanRevised revised => revised.Plan,
        Reviewed reviewed => reviewed.Plan,
        _ => null,
    };
}
