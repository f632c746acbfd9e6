using HomeworkKit.Events;
using static HomeworkKit.Tests.Cycles.Loop;

namespace HomeworkKit.Tests.Cycles;

/// <summary>What a change of a single sign in the table and its machine would alter.</summary>
public sealed class CycleTableEdgeTests
{
    [Fact]
    public void What_is_missing_is_named()
    {
        Assert.Equal("cycle", Assert.Throws<ArgumentNullException>(static () => new HomeworkMachine(null!, Client)).ParamName);
        Assert.Equal("actor", Assert.Throws<ArgumentNullException>(static () => new HomeworkMachine(Assigned, null!)).ParamName);
        Assert.Equal("cycleEvent", Assert.Throws<ArgumentNullException>(static () => new HomeworkMachine(Assigned, Client).Fire(null!)).ParamName);
    }

    [Fact]
    public void The_machine_knows_every_trigger_of_the_table_and_no_other()
    {
        var machine = new HomeworkMachine(Assigned, Client);
        Assert.All(Enum.GetValues<CycleTrigger>(), trigger => Assert.Equal(trigger, machine.TriggerFor(trigger).Trigger));
        Assert.Equal("trigger", Assert.Throws<ArgumentOutOfRangeException>(() => machine.TriggerFor((CycleTrigger)99)).ParamName);
    }

    [Fact]
    public void The_machine_goes_on_from_where_its_cycle_stands()
    {
        Assert.All(new[] { Proposed, Assigned, InProgress, Ready, SetAside, Completed, Declined, Ended }, static cycle =>
            Assert.Equal(cycle.State, new HomeworkMachine(cycle, Client).Machine.State));
        var machine = new HomeworkMachine(Assigned, Client);
        Assert.Equal(Client, machine.Actor);
        machine.Fire(new EventMaker { Id = Event(98), By = Client, At = Now }.Make(CycleTrigger.Pause, machine.Cycle)).OrThrow();
        Assert.Equal((CycleState.Paused, CycleState.Paused), (machine.Machine.State, machine.Cycle.State));
    }

    [Fact]
    public void Fired_without_an_event_that_fits_the_machine_says_the_refusal_of_the_cycle()
    {
        var machine = new HomeworkMachine(Completed, Client);
        var submit = new EventMaker
        {
            Id = Event(99),
            By = Client,
            At = Now,
        }.Make(CycleTrigger.Submit, machine.Cycle);
        Assert.Equal(
            "cycle/not-from-here",
            Assert.Throws<CycleRefusedException>(() => machine.Machine.Fire(machine.TriggerFor(CycleTrigger.Submit), submit)).Refusal.Code);
        Assert.Equal(CycleState.Completed, machine.Machine.State);
    }

    [Fact]
    public void A_table_is_what_its_rows_make_it()
    {
        var rows = CycleTable.Standard.Rows;
        var copy = new CycleTable("copy/1", rows);
        Assert.Equal(("copy/1", rows.Count), (copy.Version, copy.Rows.Count));
        Assert.Equal(CycleDiagram.Markdown(CycleTable.Standard), CycleDiagram.Markdown(copy));
    }

    [Fact]
    public void Of_two_rows_for_one_state_and_trigger_each_is_compared_with_each()
    {
        CycleTransition[] three =
        [
            Row(CycleRoles.Client, CycleState.Proposed),
            Row(CycleRoles.System, CycleState.Assigned),
            Row(CycleRoles.Client, CycleState.Completed),
        ];
        Assert.Equal(
            ["ambiguous rows (new) --propose--> proposed / (new) --propose--> completed"],
            CycleTableCheck.Problems(three).Where(static problem => problem.StartsWith("ambiguous", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_row_holds_for_its_roles_where_its_guards_do()
    {
        var row = new CycleTransition(
            CycleState.Assigned,
            CycleTrigger.Submit,
            CycleState.ReadyForReview,
            CycleRoles.Client | CycleRoles.System,
            CycleEffects.None,
            [CycleGuards.RoundHasAttempt, CycleGuards.FirstRound, CycleGuards.ClientSaysSo]);
        Assert.Equal([ActorRole.Client, ActorRole.System], row.Who);
        const GuardConditions Met = GuardConditions.RoundHasAttempt | GuardConditions.ClientSaysSo;
        var table = new CycleTable("one row", [row]);
        CycleTransition? Find(CycleRoles roles, GuardConditions facts) => table.Find(CycleState.Assigned, CycleTrigger.Submit, roles, facts);
        Assert.Same(row, Find(CycleRoles.Client, Met | GuardConditions.WasAgreed));
        Assert.Null(Find(CycleRoles.Clinician, Met));
        Assert.Null(Find(CycleRoles.Client, Met | GuardConditions.LaterRound));
        Assert.Null(Find(CycleRoles.Client, GuardConditions.ClientSaysSo));

        // What an event would bring is left open.
        Assert.True(row.MayHold(CycleRoles.System, GuardConditions.RoundHasAttempt));
        Assert.False(row.MayHold(CycleRoles.Supporter, GuardConditions.RoundHasAttempt));
        Assert.False(row.MayHold(CycleRoles.System, GuardConditions.None));
        Assert.False(row.MayHold(CycleRoles.System, GuardConditions.RoundHasAttempt | GuardConditions.LaterRound));
        Assert.Equal([CycleGuards.RoundHasAttempt, CycleGuards.ClientSaysSo], row.GuardsOf(Met));
        Assert.Equal([CycleGuards.FirstRound], row.GuardsOf(GuardConditions.LaterRound));
        Assert.Empty(row.GuardsOf(GuardConditions.None));
    }

    [Fact]
    public void Guards_hold_by_their_own_condition_alone()
    {
        Assert.True(CycleGuards.RoundHasAttempt.Holds(GuardConditions.RoundHasAttempt | GuardConditions.LaterRound));
        Assert.False(CycleGuards.RoundHasAttempt.Holds(GuardConditions.LaterRound));
        Assert.True(CycleGuards.FirstRound.Holds(GuardConditions.RoundHasAttempt));
        Assert.False(CycleGuards.FirstRound.Holds(GuardConditions.RoundHasAttempt | GuardConditions.LaterRound));
        Assert.True(CycleGuards.ClientSaysSo.LooksAtEvent);
        Assert.False(CycleGuards.NoConcernIsOpen.LooksAtEvent);
    }

    [Theory]
    [InlineData(ActorRole.Client, false, true, (int)CycleRoles.Client)]
    [InlineData(ActorRole.Client, false, false, (int)(CycleRoles.Client | CycleRoles.Clinician))]
    [InlineData(ActorRole.Clinician, false, false, (int)CycleRoles.Clinician)]
    [InlineData(ActorRole.Supporter, false, false, (int)CycleRoles.Supporter)]
    [InlineData(ActorRole.Supporter, true, true, (int)(CycleRoles.Client | CycleRoles.Supporter))]
    [InlineData(ActorRole.Supporter, true, false, (int)(CycleRoles.Persons | CycleRoles.UnawareOfConcerns))]
    [InlineData(ActorRole.System, false, false, (int)CycleRoles.System)]
    public void Somebody_acts_in_their_role_a_proxy_as_the_client_and_without_a_clinician_the_client_as_one(
        ActorRole role,
        bool isProxy,
        bool hasClinician,
        int roles)
    {
        var actor = role switch
        {
            ActorRole.Client => Client,
            ActorRole.Clinician => Clinician,
            ActorRole.Supporter => isProxy ? Proxy : Supporter,
            _ => Actor.System,
        };
        Assert.Equal((CycleRoles)roles, CycleRoleRules.RolesOf(actor, hasClinician));
    }

    [Fact]
    public void A_role_that_nobody_knows_may_do_what_the_system_may() => Assert.Equal(CycleRoles.System, CycleRoleRules.MaskOf((ActorRole)99));

    [Fact]
    public void One_person_is_who_has_one_role_under_one_reference()
    {
        Assert.True(CycleRoleRules.IsSamePerson(Actor.Supporter("p-1"), Proxy));
        Assert.False(CycleRoleRules.IsSamePerson(Actor.Supporter("P-1"), Proxy));
        Assert.False(CycleRoleRules.IsSamePerson(Actor.Client("x"), Actor.Clinician("x")));
    }

    [Fact]
    public void A_set_of_triggers_counts_lists_and_holds_the_same()
    {
        var set = new CycleTriggerSet((1UL << (int)CycleTrigger.Propose) | (1UL << (int)CycleTrigger.Submit) | (1UL << (int)CycleTrigger.AcknowledgeConcern));
        Assert.Equal([CycleTrigger.Propose, CycleTrigger.Submit, CycleTrigger.AcknowledgeConcern], set);
        Assert.Equal(set, Enum.GetValues<CycleTrigger>().Where(set.Contains));
        Assert.Equal(3, set.Count);
        Assert.Equal("propose, submit, acknowledge-concern", set.ToString());
    }

    private static CycleTransition Row(CycleRoles who, CycleState to) => new(null, CycleTrigger.Propose, to, who, CycleEffects.None, []);
}
