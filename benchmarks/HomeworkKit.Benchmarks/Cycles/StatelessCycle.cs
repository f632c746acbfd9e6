using Stateless;

namespace HomeworkKit.Benchmarks.Cycles;

/// <summary>Stateless as its documentation has it: configured for each aggregate, since guards look at it; and once, with the state kept outside.</summary>
/// <remarks>Who may act and what an event holds it does not ask, so what it costs is less than what one would pay.</remarks>
internal static class StatelessCycle
{
    /// <summary>Makes a machine of every row of the standard table for one aggregate.</summary>
    internal static StateMachine<CycleState, CycleTrigger> Of(HandWrittenCycle cycle) =>
        Configured(new StateMachine<CycleState, CycleTrigger>(cycle.State), () => cycle);

    /// <summary>Makes one machine for all aggregates.</summary>
    internal static StateMachine<CycleState, CycleTrigger> Shared(Func<HandWrittenCycle> cycle) =>
        Configured(new StateMachine<CycleState, CycleTrigger>(() => cycle().State, static _ => { }), cycle);

    private static StateMachine<CycleState, CycleTrigger> Configured(StateMachine<CycleState, CycleTrigger> machine, Func<HandWrittenCycle> cycle)
    {
        foreach (var group in CycleTable.Standard.Rows.Where(static row => row.From is not null).GroupBy(static row => (row.From!.Value, row.Trigger)))
        {
            var (from, trigger) = group.Key;
            var state = machine.Configure(from);
            var rows = group.ToArray();

            // Of several rows for one trigger the first whose guards are met counts, as in the table.
            CycleState To() => Array.Find(rows, row => IsMet(row, cycle()))?.To ?? from;
            bool MayFire() => Array.Exists(rows, row => IsMet(row, cycle()));
            _ = rows.Length > 1 ? state.PermitDynamicIf(trigger, To, MayFire)
                : rows[0].To == from ? state.PermitReentryIf(trigger, MayFire)
                : state.PermitIf(trigger, rows[0].To, MayFire);
        }

        return machine;
    }

    // As many questions as the table asks, each as cheap as can be.
    private static bool IsMet(CycleTransition row, HandWrittenCycle cycle)
    {
        foreach (var guard in row.Guards)
        {
            if (cycle.Plan is null || guard is null)
            {
                return false;
            }
        }

        return true;
    }
}
