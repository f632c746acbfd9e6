using FsCheck.Fluent;
using HomeworkKit.Events;
using HomeworkKit.Tests.Properties;
using Stateless.Reflection;
using static HomeworkKit.Tests.Cycles.Loop;

namespace HomeworkKit.Tests.Cycles;

/// <summary>The live state machine and the table agree, whatever happens.</summary>
public sealed class HomeworkMachineTests
{
    [Law(20261128, 1)]
    public Property Firing_an_event_gives_what_applying_it_gives_and_leaves_the_same_state()
    {
        return Law.Holds(Gen.ArrayOf(Walk.Of(40), Walk.Runs(150)), static walks =>
        {
            var counts = walks.Select(Walked).ToList();
            Assert.InRange(counts.Sum(static count => count.Moves), 1_001, int.MaxValue);
            Assert.InRange(counts.Sum(static count => count.Refusals), 301, int.MaxValue);
        });

        static (int Moves, int Refusals) Walked(Walk walk)
        {
            var (moves, refusals) = (0, 0);
            var cycle = HomeworkCycle.Begin(walk.Begin(), HomeworkCatalog.BuiltIn).OrThrow();
            for (var i = 0; i < walk.Choices.Length; i++)
            {
                var happened = Walk.Next(cycle, walk.Choices[i], i + 2, Walk.Everybody);
                var machine = new HomeworkMachine(cycle, happened.By);
                var expected = cycle.Apply(happened);

                Assert.Equal(expected, machine.Fire(happened));

                cycle = expected is Accepted { Cycle: var moved } ? moved : cycle;
                (moves, refusals) = expected is Accepted ? (moves + 1, refusals) : (moves, refusals + 1);
                Assert.Equal(cycle, machine.Cycle);
                Assert.Equal(cycle.State, machine.Machine.State);
            }

            return (moves, refusals);
        }
    }

    [Law(20261129, 40)]
    public Property Without_an_event_the_machine_permits_what_the_cycle_permits_to_everybody_in_every_place() => Law.Holds(Walk.Of(60), walk =>
    {
        var (cycle, _) = Walk.On(HomeworkCycle.Begin(walk.Begin(), HomeworkCatalog.BuiltIn).OrThrow(), walk.Choices, 2);
        foreach (var actor in Walk.Everybody)
        {
            var machine = new HomeworkMachine(cycle, actor);
            foreach (var trigger in Enum.GetValues<CycleTrigger>())
            {
                Assert.Equal(cycle.PermittedTriggers(actor).Contains(trigger), machine.Machine.CanFire(trigger));
            }
        }
    });

    [Fact]
    public void A_guard_that_is_not_met_is_named_by_its_description()
    {
        var worried = InProgress.RaiseConcern(new SafetyConcern { Category = ConcernCategory.Other }, Client, Now).OrThrow();
        var machine = new HomeworkMachine(worried, Clinician);
        var review = new EventMaker { Id = Event(99), By = Clinician, At = Now }.Make(CycleTrigger.ReviewComplete, worried);

        Assert.False(machine.Machine.CanFire(machine.TriggerFor(CycleTrigger.ReviewComplete), review, out var unmet));

        Assert.Equal([CycleGuards.NoConcernIsOpen.Description], unmet);
        Assert.Equal("cycle/concern-open", Assert.IsType<Refused>(machine.Fire(review)).Code);
        Assert.Equal(
            "cycle/concern-open",
            Assert.Throws<CycleRefusedException>(() => machine.Machine.Fire(machine.TriggerFor(CycleTrigger.ReviewComplete), review)).Refusal.Code);
        Assert.Equal(worried, machine.Cycle);
    }

    [Fact]
    public void Hooks_find_the_cycle_with_the_event_in_it_also_where_the_state_stays()
    {
        var machine = new HomeworkMachine(Assigned, Client);
        List<string> told = [];
        machine.Machine.Configure(CycleState.InProgress).OnEntry(() => told.Add($"entered with {machine.Cycle.AttemptCount}"));
        machine.Machine.OnTransitioned(transition => told.Add($"{transition.Trigger} with {machine.Cycle.AttemptCount}"));
        foreach (var id in (int[])[50, 51])
        {
            machine.Fire(new EventMaker { Id = Event(id), By = Client, At = Now }.Make(CycleTrigger.RecordAttempt, machine.Cycle)).OrThrow();
        }

        Assert.Equal(["RecordAttempt with 1", "entered with 1", "RecordAttempt with 2", "entered with 2"], told);
    }

    [Fact]
    public void An_event_of_somebody_else_is_refused()
    {
        var cycle = Assigned;
        var machine = new HomeworkMachine(cycle, Client);
        var theirs = new EventMaker { Id = Event(99), By = Clinician, At = Now }.Make(CycleTrigger.Comment, cycle);
        Assert.Equal("cycle/not-this-role", Assert.IsType<Refused>(machine.Fire(theirs)).Code);
        Assert.Same(cycle, machine.Cycle);
    }

    [Fact]
    public void An_event_under_another_trigger_is_a_programmers_mistake()
    {
        var cycle = Assigned;
        var machine = new HomeworkMachine(cycle, Client);
        var comment = new EventMaker { Id = Event(99), By = Client, At = Now }.Make(CycleTrigger.Comment, cycle);
        Assert.Throws<ArgumentException>(() => machine.Machine.Fire(machine.TriggerFor(CycleTrigger.Submit), comment));
        Assert.Same(cycle, machine.Cycle);
    }

    [Fact]
    public void An_event_that_changes_nothing_runs_no_hook()
    {
        var cycle = Assigned.Revise(Titled("the same"), Client, Now).OrThrow();
        var machine = new HomeworkMachine(cycle, Client);
        var hooks = 0;
        machine.Machine.OnTransitioned(_ => hooks++);
        var same = new EventMaker { Id = Event(99), By = Client, At = Now, Title = "the same" }.Make(CycleTrigger.Revise, cycle);
        Assert.Same(cycle, machine.Fire(same).OrThrow());
        Assert.Equal(0, hooks);
    }

    [Fact]
    public void Introspection_shows_every_row_of_the_table()
    {
        var shown = new HomeworkMachine(Assigned, Client)
            .Machine.GetInfo()
            .States.SelectMany(static state =>
                state.FixedTransitions.Select(transition =>
                    (
                        From: (CycleState)state.UnderlyingState,
                        Trigger: (CycleTrigger)transition.Trigger.UnderlyingTrigger,
                        To: (CycleState)transition.DestinationState.UnderlyingState,
                        Guards: Words(transition))));
        Assert.Equal(
            CycleTable
                .Standard.Rows.Where(static row => row.From is not null)
                .Select(static row => (row.From!.Value, row.Trigger, row.To, string.Join("; ", row.Guards)))
                .Order(),
            shown.Order());

        static string Words(FixedTransitionInfo transition) =>
            string.Join("; ", transition.GuardConditionsMethodDescriptions.Skip(1).Select(static guard => guard.Description));
    }
}
