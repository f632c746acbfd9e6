namespace HomeworkKit.Benchmarks.Cycles;

/// <summary>A stand-in for a library of state machines, which the registry does not serve: configured by calls, with guards as closures, for each aggregate anew, since they look at it.</summary>
/// <remarks>It does less than such a library: no entry and exit actions, no parameters, no substates. So what it costs is less than what one would pay.</remarks>
internal sealed class ConfiguredMachine(CycleState state)
{
    private readonly Dictionary<CycleState, Dictionary<CycleTrigger, List<(Func<bool> Guard, CycleState To)>>> _states = [];

    internal CycleState State { get; private set; } = state;

    /// <summary>Makes a machine of every row of the standard table.</summary>
    internal static ConfiguredMachine Of(HandWrittenCycle cycle)
    {
        var machine = new ConfiguredMachine(cycle.State);
        foreach (var row in CycleTable.Standard.Rows)
        {
            if (row.From is { } from)
            {
                machine.PermitIf(from, row.Trigger, row.To, () => row.Guards.Count == 0 || cycle.Count > 0);
            }
        }

        return machine;
    }

    internal void PermitIf(CycleState from, CycleTrigger trigger, CycleState to, Func<bool> guard)
    {
        if (!_states.TryGetValue(from, out var triggers))
        {
            _states.Add(from, triggers = []);
        }

        if (!triggers.TryGetValue(trigger, out var rows))
        {
            triggers.Add(trigger, rows = []);
        }

        rows.Add((guard, to));
    }

    internal bool Fire(CycleTrigger trigger)
    {
        foreach (var (guard, to) in _states.GetValueOrDefault(State)?.GetValueOrDefault(trigger) ?? [])
        {
            if (guard())
            {
                State = to;
                return true;
            }
        }

        return false;
    }
}
