namespace HomeworkKit.Programmes;

/// <summary>The cycles of one enrolment, by step.</summary>
internal sealed class StepCycles
{
    private readonly Dictionary<string, HomeworkCycle> _firsts = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<HomeworkCycle> _cycles;
    private readonly ClientRef _client;
    private readonly (Instant Started, Instant Now) _known;
    private Dictionary<AssignmentId, HomeworkCycle>? _byId;
    private Dictionary<AssignmentId, HomeworkCycle>? _successors;

    internal StepCycles(Enrolment enrolment, IReadOnlyList<HomeworkCycle> cycles, Instant now)
    {
        (_cycles, _client, _known) = (cycles, enrolment.Client, (enrolment.StartedAt, now));
        for (var i = 0; i < cycles.Count; i++)
        {
            var cycle = cycles[i];

            // What was put forward first says where it came from; a plan that was revised may no longer.
            if (cycle.FirstPlan.Programme is { } origin && origin.Enrolment == enrolment.Id && cycle.Client == enrolment.Client
                && (!_firsts.TryGetValue(origin.Step, out var known) || IsLater(cycle, known)))
            {
                _firsts[origin.Step] = cycle;
            }
        }
    }

    internal StepCycle? Of(string step) =>
        _firsts.TryGetValue(step, out var first) ? new StepCycle(first, first.FirstPlan.Programme!.Run, _known, Find, FindSuccessor) : null;

    private static bool IsLater(HomeworkCycle cycle, HomeworkCycle known) =>
        (cycle.FirstPlan.Programme!.Run, cycle.Id.Value).CompareTo((known.FirstPlan.Programme!.Run, known.Id.Value)) > 0;

    private HomeworkCycle? Find(AssignmentId id)
    {
        if (_byId is null)
        {
            _byId = [];
            foreach (var cycle in _cycles)
            {
                if (cycle.Client == _client)
                {
                    _byId[cycle.Id] = cycle;
                }
            }
        }

        return _byId.GetValueOrDefault(id);
    }

    private HomeworkCycle? FindSuccessor(AssignmentId id)
    {
        if (_successors is null)
        {
            _successors = [];
            foreach (var cycle in _cycles)
            {
                if (cycle.Client == _client && cycle.FirstPlan.Replaces is { } replaced
                    && (!_successors.TryGetValue(replaced, out var known) || cycle.Id.Value.CompareTo(known.Id.Value) > 0))
                {
                    _successors[replaced] = cycle;
                }
            }
        }

        return _successors.GetValueOrDefault(id);
    }
}
