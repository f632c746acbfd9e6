using HomeworkKit.Cycles;

namespace HomeworkKit.Tests.Cycles;

/// <summary>The rows are enough to configure any other state machine library: here a tiny one with the usual words.</summary>
public sealed class TableFeedsAnotherMachine
{
    [Fact]
    public void A_loop_over_the_rows_configures_it()
    {
        var machine = new Machine<CycleState, CycleTrigger>(CycleState.Proposed);
        var holds = new HashSet<CycleGuard> { CycleGuards.NamesRevision, CycleGuards.ClientSaysSo, CycleGuards.PlanIsSound, CycleGuards.RoundHasNoAttempt, CycleGuards.MayRecord };

        // <readme>
        foreach (var row in CycleTable.Standard.Rows)
        {
            if (row.From is { } from)
            {
                machine.Configure(from).PermitIf(row.Trigger, row.To, () => row.Guards.All(holds.Contains), string.Join("; ", row.Guards));
            }
        }

        // </readme>

        Assert.Equal(CycleState.Assigned, machine.Fire(CycleTrigger.Agree));
        Assert.Equal(CycleState.InProgress, machine.Fire(CycleTrigger.RecordAttempt));
        Assert.Equal(CycleState.InProgress, machine.Fire(CycleTrigger.Comment));
        Assert.Equal(CycleState.ReadyForReview, machine.Fire(CycleTrigger.Submit));
        Assert.Equal(
            "no safety concern is unacknowledged",
            Assert.Throws<InvalidOperationException>(() => machine.Fire(CycleTrigger.ReviewComplete)).Message);
        holds.Add(CycleGuards.NoConcernIsOpen);
        Assert.Equal(CycleState.Completed, machine.Fire(CycleTrigger.ReviewComplete));
    }

    private sealed class Machine<TState, TTrigger>(TState state)
        where TState : notnull
        where TTrigger : notnull
    {
        private readonly Dictionary<(TState, TTrigger), List<(TState To, Func<bool> Guard, string Description)>> _permitted = [];

        private TState State { get; set; } = state;

        public Configuration Configure(TState from) => new(this, from);

        public TState Fire(TTrigger trigger)
        {
            var rows = _permitted[(State, trigger)];
            var index = rows.FindIndex(static row => row.Guard());
            return State = index >= 0 ? rows[index].To : throw new InvalidOperationException(rows[0].Description);
        }

        public sealed class Configuration(Machine<TState, TTrigger> machine, TState from)
        {
            public void PermitIf(TTrigger trigger, TState to, Func<bool> guard, string description)
            {
                if (!machine._permitted.TryGetValue((from, trigger), out var rows))
                {
                    machine._permitted.Add((from, trigger), rows = []);
                }

                rows.Add((to, guard, description));
            }
        }
    }
}
