using HomeworkKit.Tests.Adherence;
using static HomeworkKit.Tests.Adherence.AdherenceSamples;

namespace HomeworkKit.Tests.Cycles;

public sealed class WaitingForTheClinicianTests
{
    [Fact]
    public void A_wish_and_a_plan_of_the_clients_wait_until_a_clinician_answers()
    {
        var wish = HomeworkCycle.Propose(Plan(null) with { Task = null, Wish = "something for the evenings" }, Client, Start, HomeworkCatalog.BuiltIn).OrThrow();
        Assert.True(wish is { WishIsOpen: true, NeedsClinician: true });
        Assert.True(HomeworkCycle.Propose(Plan(Week()), Client, Start, HomeworkCatalog.BuiltIn).OrThrow().WishIsOpen);
        Assert.False(wish.Revise(Plan(Week()) with { Id = wish.Id }, Clinician, At(1, 9)).OrThrow().NeedsClinician);
        Assert.False(HomeworkCycle.Propose(Plan(Week()), Clinician, Start, HomeworkCatalog.BuiltIn).OrThrow().NeedsClinician);
    }

    [Fact]
    public void In_self_guided_use_nobody_waits_but_a_wish_does()
    {
        var alone = Plan(Week()) with { Clinician = null };
        var plan = HomeworkCycle.Propose(alone, Client, Start, HomeworkCatalog.BuiltIn).OrThrow();
        Assert.False(plan.NeedsClinician);
        Assert.False(plan.Decline(Client, At(1, 9)).OrThrow().NeedsClinician);
        var agreed = plan.Agree(Client, Start).OrThrow();
        Assert.False(agreed.Revise(alone with { Id = agreed.Id, Title = "Shorter" }, Client, At(1, 9)).OrThrow().NeedsClinician);
        Assert.True(HomeworkCycle.Propose(alone with { Task = null, Wish = "help me sleep" }, Client, Start, HomeworkCatalog.BuiltIn).OrThrow().WishIsOpen);
    }

    [Fact]
    public void A_no_waits_until_a_clinician_does_anything_there()
    {
        var declined = HomeworkCycle.Propose(Plan(Week()), Clinician, Start, HomeworkCatalog.BuiltIn).OrThrow().Decline(Client, At(1, 9), "not now").OrThrow();
        Assert.True(declined is { DeclineIsOpen: true, NeedsClinician: true });
        Assert.True(declined.Comment("or later", Client, At(1, 10)).OrThrow().DeclineIsOpen);
        Assert.False(declined.Comment("fine", Clinician, At(1, 10)).OrThrow().NeedsClinician);
    }

    [Fact]
    public void A_no_to_a_change_waits_though_the_work_goes_on()
    {
        var agreed = Agreed();
        var declined = agreed.Revise(agreed.Assignment with { Title = "Longer" }, Clinician, At(1, 9)).OrThrow().Decline(Client, At(1, 10)).OrThrow();
        Assert.True(declined is { DeclineIsOpen: true, State: CycleState.Assigned });
    }

    [Fact]
    public void A_plan_that_the_client_changed_alone_waits_and_one_changed_together_does_not()
    {
        var agreed = Agreed();
        var changed = agreed.Revise(agreed.Assignment with { Title = "Shorter" }, Client, At(1, 9)).OrThrow();
        Assert.True(changed is { ClientPlanIsOpen: true, NeedsClinician: true });
        Assert.True(changed.With(At(1, 19)).ClientPlanIsOpen);
        Assert.False(changed.Comment("I have seen it", Clinician, At(2, 9)).OrThrow().NeedsClinician);
        Assert.False(agreed.Revise(agreed.Assignment with { Title = "Shorter" }, Clinician, At(1, 9), agreed: AgreementMode.InSession).OrThrow().NeedsClinician);
    }

    [Fact]
    public void What_a_clinician_wrote_before_it_happened_is_no_answer_whatever_the_order_of_arrival()
    {
        var proposed = HomeworkCycle.Propose(Plan(Week()), Clinician, Start, HomeworkCatalog.BuiltIn).OrThrow();
        var offline = proposed.Comment("See you on Monday", Clinician, At(1, 8)).OrThrow();
        var declined = proposed.Decline(Client, At(1, 9)).OrThrow();
        var merged = HomeworkCycle.Rebase(declined.Events, [offline.Events[^1]], HomeworkCatalog.BuiltIn).Cycle;
        Assert.Equal(declined.Version + 1, merged.Version);
        Assert.True(merged.DeclineIsOpen);
        Assert.False(merged.Comment("I have seen it", Clinician, At(1, 10)).OrThrow().DeclineIsOpen);
    }

    [Fact]
    public void A_no_by_a_wrong_clock_is_answered_by_what_a_clinician_does_after_it()
    {
        var declined = HomeworkCycle.Propose(Plan(Week()), Clinician, Start, HomeworkCatalog.BuiltIn).OrThrow().Decline(Client, Instant.FromUtc(2199, 3, 1, 9, 0)).OrThrow();
        Assert.True(declined.DeclineIsOpen);
        Assert.False(declined.Comment("I have seen it", Clinician, At(1, 10)).OrThrow().DeclineIsOpen);
    }

    [Fact]
    public void A_digest_says_all_that_waits_however_old_and_to_clinicians_alone()
    {
        var agreed = Agreed();
        (HomeworkCycle Cycle, WaitingReason[] Reasons)[] cases =
        [
            (agreed, []),
            (agreed.Apply(new HomeworkKit.Events.ConcernRaised { Id = EventId.New(At(1, 9)), Assignment = agreed.Id, By = Client, At = At(1, 9), Concern = new SafetyConcern { Category = ConcernCategory.Other } }).OrThrow(), [WaitingReason.Concern]),
            (agreed.AskForHelp(Client, At(1, 9)).OrThrow(), [WaitingReason.Help]),
            (HomeworkCycle.Propose(Plan(null) with { Task = null, Wish = "something for the evenings" }, Client, Start, HomeworkCatalog.BuiltIn).OrThrow(), [WaitingReason.Wish]),
            (HomeworkCycle.Propose(Plan(Week()), Client, Start, HomeworkCatalog.BuiltIn).OrThrow(), [WaitingReason.Wish]),
            (HomeworkCycle.Propose(Plan(Week()), Clinician, Start, HomeworkCatalog.BuiltIn).OrThrow().Decline(Client, At(1, 9)).OrThrow(), [WaitingReason.Decline]),
            (agreed.Revise(agreed.Assignment with { Title = "Shorter" }, Client, At(1, 9)).OrThrow(), [WaitingReason.ClientPlan]),
            (agreed.With(At(1, 9)).Submit(Client, At(1, 10)).OrThrow(), [WaitingReason.Review]),
            (agreed.AskForHelp(Client, At(1, 9)).OrThrow().Revise(agreed.Assignment with { Title = "Shorter" }, Client, At(1, 9)).OrThrow().Submit(Client, At(1, 10)).OrThrow(), [WaitingReason.Help, WaitingReason.ClientPlan, WaitingReason.Review]),
        ];
        foreach (var (cycle, reasons) in cases)
        {
            Assert.Equal(reasons, cycle.WaitsForClinician);
            Assert.Equal(reasons.Length > 0, cycle.NeedsClinician);

            // Nothing is new since the last session: what waits is there all the same.
            var last = new SessionRecord { Session = new("visit-1"), Client = new("c-1"), StartedAt = At(3, 9), Seen = [new SeenCycle { Assignment = cycle.Id, Events = cycle.Version }] };
            var digest = SessionDigest.For([cycle], Clinician, At(5, 9), HomeworkKit.Adherence.AdherenceContext.In(London), last);
            Assert.Equal(reasons, digest.Waiting.SelectMany(static item => item.Waits));
            Assert.Empty(SessionDigest.For([cycle], Client, At(5, 9), HomeworkKit.Adherence.AdherenceContext.In(London), last).Waiting);
            Assert.Equal(reasons.Length > 0, digest.ToText(London).Contains("Waits for you", StringComparison.Ordinal));
        }
    }
}
