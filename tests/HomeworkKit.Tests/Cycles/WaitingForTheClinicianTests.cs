using HomeworkKit.Tests.Adherence;
using static HomeworkKit.Tests.Adherence.AdherenceSamples;

namespace HomeworkKit.Tests.Cycles;

public sealed class WaitingForTheClinicianTests
{
    [Fact]
    public void A_wish_and_a_plan_of_the_clients_wait_until_a_clinician_answers()
    {
        var wish = HomeworkCycle
            .Propose(Plan(null) with { Task = null, Wish = "something for the evenings" }, Client, Start, HomeworkCatalog.BuiltIn)
            .OrThrow();
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
        Assert.False(
            agreed.Revise(agreed.Assignment with { Title = "Shorter" }, Clinician, At(1, 9), agreed: AgreementMode.InSession).OrThrow().NeedsClinician);
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

        // Nor does anything else that comes home late make an answer of it.
        Assert.True(merged.Comment("written on the train", Client, At(1, 7)).OrThrow().Comment("sent on Sunday", Clinician, At(1, 8)).OrThrow().DeclineIsOpen);
    }

    [Fact]
    public void What_is_kept_of_a_history_is_what_is_worked_out_anew_for_every_fork_of_it()
    {
        var random = new Random(11);
        var agreed = Agreed();
        List<HomeworkCycle> cycles = [agreed];
        for (var i = 0; i < 400; i++)
        {
            var from = cycles[random.Next(Math.Max(0, cycles.Count - 6), cycles.Count)];
            var at = At(1, 9) + Duration.FromMinutes(random.Next(600));
            cycles.Add(random.Next(4) switch
            {
                0 => from.Revise(agreed.Assignment with { Title = "plan " + i }, Client, at, from: null).OrThrow(),
                1 => from.Comment("x", Clinician, at).OrThrow(),
                _ => from.Comment("x", Client, at).OrThrow(),
            });
            var asked = cycles[random.Next(cycles.Count)];
            var isOpen = asked.Events.Index().Any(one => one.Item is HomeworkKit.Events.PlanRevised { Agreed: AgreementMode.ByClient }
                && asked.Events.Skip(one.Index + 1).All(later => later.By.Role != ActorRole.Clinician || later.At < one.Item.At));
            Assert.Equal(isOpen, asked.ClientPlanIsOpen);
        }
    }

    [Fact]
    public void A_no_by_a_wrong_clock_is_answered_by_what_a_clinician_does_after_it()
    {
        var declined = HomeworkCycle
            .Propose(Plan(Week()), Clinician, Start, HomeworkCatalog.BuiltIn)
            .OrThrow()
            .Decline(Client, Instant.FromUtc(2199, 3, 1, 9, 0))
            .OrThrow();
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
            (
                agreed
                    .Apply(
                        new HomeworkKit.Events.ConcernRaised
                        {
                            Id = EventId.New(At(1, 9)),
                            Assignment = agreed.Id,
                            By = Client,
                            At = At(1, 9),
                            Concern = new SafetyConcern { Category = ConcernCategory.Other },
                        })
                    .OrThrow(),
                [WaitingReason.Concern]),
            (agreed.AskForHelp(Client, At(1, 9)).OrThrow(), [WaitingReason.Help]),
            (
                HomeworkCycle.Propose(Plan(null) with { Task = null, Wish = "something for the evenings" }, Client, Start, HomeworkCatalog.BuiltIn).OrThrow(),
                [WaitingReason.Wish]),
            (HomeworkCycle.Propose(Plan(Week()), Client, Start, HomeworkCatalog.BuiltIn).OrThrow(), [WaitingReason.Wish]),
            (
                HomeworkCycle.Propose(Plan(Week()), Clinician, Start, HomeworkCatalog.BuiltIn).OrThrow().Decline(Client, At(1, 9)).OrThrow(),
                [WaitingReason.Decline]),
            (agreed.Revise(agreed.Assignment with { Title = "Shorter" }, Client, At(1, 9)).OrThrow(), [WaitingReason.ClientPlan]),
            (agreed.With(At(1, 9)).Submit(Client, At(1, 10)).OrThrow(), [WaitingReason.Review]),
            (
                agreed
                    .AskForHelp(Client, At(1, 9))
                    .OrThrow()
                    .Revise(agreed.Assignment with { Title = "Shorter" }, Client, At(1, 9))
                    .OrThrow()
                    .Submit(Client, At(1, 10))
                    .OrThrow(),
                [WaitingReason.Help, WaitingReason.ClientPlan, WaitingReason.Review]),
        ];
        foreach (var (cycle, reasons) in cases)
        {
            Assert.Equal(reasons, cycle.WaitsForClinician);
            Assert.Equal(reasons.Length > 0, cycle.NeedsClinician);

            // Nothing is new since the last session: what waits is there all the same.
            var last = new SessionRecord
            {
                Session = new("visit-1"),
                Client = new("c-1"),
                StartedAt = At(3, 9),
                Seen = [new SeenCycle { Assignment = cycle.Id, Events = cycle.Version }],
            };
            var digest = SessionDigest.For([cycle], Clinician, At(5, 9), HomeworkKit.Adherence.AdherenceContext.In(London), last);
            Assert.Equal(reasons, digest.Waiting.SelectMany(static item => item.Waits));
            Assert.Empty(SessionDigest.For([cycle], Client, At(5, 9), HomeworkKit.Adherence.AdherenceContext.In(London), last).Waiting);
            Assert.Equal(reasons.Length > 0, digest.ToText(London).Contains("Waiting for you", StringComparison.Ordinal));
        }
    }
}
