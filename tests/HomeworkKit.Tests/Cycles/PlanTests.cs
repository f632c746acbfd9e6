using HomeworkKit.Events;
using static HomeworkKit.Tests.Cycles.Loop;

namespace HomeworkKit.Tests.Cycles;

/// <summary>Nothing becomes the client's plan without the client's yes.</summary>
public sealed class PlanTests
{
    [Fact]
    public void A_clinicians_revision_waits_for_the_yes_that_names_it()
    {
        var waits = Assigned.Revise(Titled("second"), Clinician, Now).OrThrow();
        Assert.Equal("first", waits.Assignment.Title);
        Assert.Equal("second", waits.WaitingRevision!.Plan.Title);
        IsRefused(CycleGuards.NamesRevision.Code, waits.Agree(Client, Now, revision: Event(5)));
        var agreed = waits.Agree(Client, Now).OrThrow();
        Assert.Equal("second", agreed.Assignment.Title);
        Assert.Null(agreed.WaitingRevision);
        Assert.Equal(AgreementMode.ByClient, agreed.PlansInEffect[^1].Agreed);
        Assert.Equal(Client, agreed.PlansInEffect[^1].AgreedBy);
        Assert.Equal(Clinician, agreed.PlansInEffect[^1].ProposedBy);
        Assert.Equal(CycleState.Assigned, agreed.State);
    }

    [Fact]
    public void A_waiting_revision_that_is_declined_is_dropped_and_kept_in_the_history()
    {
        var declined = Assigned.Revise(Titled("second"), Clinician, Now).OrThrow().Decline(Client, Now, "too much").OrThrow();
        Assert.Null(declined.WaitingRevision);
        Assert.Equal("first", declined.Assignment.Title);
        Assert.Equal("second", declined.Events.OfType<PlanRevised>().Single().Plan.Title);
    }

    [Fact]
    public void A_newer_revision_supersedes_one_that_waits_whether_it_waits_itself_or_not()
    {
        var waits = Assigned.Revise(Titled("second"), Clinician, Now).OrThrow();
        var old = waits.WaitingRevision!.Id;
        var newer = waits.Revise(Titled("third"), Clinician, Now).OrThrow();
        IsRefused(CycleGuards.NamesRevision.Code, newer.Agree(Client, Now, revision: old));
        Assert.Equal("third", newer.WaitingRevision!.Plan.Title);
        Assert.Null(waits.Revise(Titled("fourth"), Client, Now).OrThrow().WaitingRevision);
    }

    [Fact]
    public void A_review_that_ends_or_renews_and_a_stop_drop_what_waits_and_going_on_does_not()
    {
        var waits = Assigned.Revise(Titled("second"), Clinician, Now).OrThrow();
        foreach (var decision in Enum.GetValues<ReviewDecision>())
        {
            var brings = decision is ReviewDecision.StepUp or ReviewDecision.StepDown or ReviewDecision.Adapt;
            var review = new Review { Next = AssignmentId.From(Number(9)) };
            var after = waits.Review(decision, review, Clinician, Now, brings ? Titled("third") : null, agreed: AgreementMode.InSession).OrThrow();
            Assert.Equal(decision is ReviewDecision.Continue or ReviewDecision.Defer, after.WaitingRevision is not null);
        }

        Assert.Null(waits.Stop(Clinician, Now).OrThrow().WaitingRevision);
    }

    [Fact]
    public void An_identical_revision_is_no_change_for_those_who_may_revise()
    {
        foreach (var cycle in (HomeworkCycle[])[Proposed, Assigned, InProgress, Ready, SetAside])
        {
            Assert.Same(cycle, cycle.Revise(Plan, Client, Now).OrThrow());
            Assert.Same(cycle, cycle.Revise(Plan, Clinician, Now).OrThrow());
            IsRefused(CycleCodes.NotThisRole, cycle.Revise(Plan, Supporter, Now));
        }

        var waits = Assigned.Revise(Titled("second"), Clinician, Now).OrThrow();
        Assert.Same(waits, waits.Revise(Titled("second"), Clinician, Now).OrThrow());
        Assert.Null(waits.Revise(Plan, Client, Now).OrThrow().WaitingRevision);
    }

    [Fact]
    public void A_plan_never_takes_effect_on_a_date_with_an_attempt()
    {
        var date = new LocalDate(2026, 3, 2);
        IsRefused(CycleGuards.DateIsClear.Code, InProgress.Revise(Titled("second"), Client, Now, from: date));
        IsRefused(CycleGuards.DateIsClear.Code, InProgress.Revise(Titled("second"), Clinician, Now, from: date));
        Assert.Equal(date.PlusDays(1), InProgress.Revise(Titled("second"), Client, Now).OrThrow().Plan.EffectiveFrom);
        Assert.Equal(date.PlusDays(4), InProgress.Revise(Titled("second"), Client, Now, from: date.PlusDays(4)).OrThrow().Plan.EffectiveFrom);
        Assert.Equal(date, Assigned.Revise(Titled("second"), Client, Now).OrThrow().Plan.EffectiveFrom);

        // An attempt that is corrected to a later date is not shadowed either.
        var later = InProgress.AmendAttempt(Attempt(1) with { PerformedAt = Now + Duration.FromDays(3) }, Client, Now + Duration.FromDays(3)).OrThrow();
        Assert.Equal(date.PlusDays(4), later.Revise(Titled("second"), Client, Now + Duration.FromDays(3)).OrThrow().Plan.EffectiveFrom);
    }

    [Fact]
    public void Priorities_and_sessions_are_told_by_revisions_and_events()
    {
        var urgent = Assigned
            .Revise(Plan with { Priority = Priority.First }, Clinician, Now, agreed: AgreementMode.InSession, session: new("visit-3"))
            .OrThrow();
        Assert.Equal(Priority.First, urgent.Assignment.Priority);
        Assert.Equal(new SessionRef("visit-3"), urgent.Events[^1].Session);
        Assert.Equal(AgreementMode.InSession, urgent.Plan.Agreed);
    }

    [Fact]
    public void A_new_round_is_proposed_again_and_a_no_brings_the_agreed_plan_back()
    {
        var stepped = Ready.Review(ReviewDecision.StepUp, new Review(), Clinician, Now, Titled("harder")).OrThrow();
        Assert.Equal((CycleState.Proposed, 2, "harder"), (stepped.State, stepped.Round, stepped.Assignment.Title));
        var declined = stepped.Decline(Client, Now).OrThrow();
        Assert.Equal((CycleState.ReadyForReview, 2, "first"), (declined.State, declined.Round, declined.Assignment.Title));
        var agreed = stepped.Agree(Client, Now).OrThrow();
        Assert.Equal((CycleState.Assigned, 2, "harder"), (agreed.State, agreed.Round, agreed.Assignment.Title));
    }

    [Fact]
    public void Homework_stopped_with_a_proposal_open_is_taken_up_again_with_the_plan_that_was_agreed()
    {
        var stopped = Ready.Review(ReviewDecision.StepUp, new Review(), Clinician, Now, Titled("harder")).OrThrow().Stop(Client, Now).OrThrow();
        Assert.Equal("first", stopped.Assignment.Title);
        var again = stopped.Reopen(Client, Now).OrThrow();
        Assert.Equal((CycleState.Assigned, 3, "first"), (again.State, again.Round, again.Assignment.Title));
    }

    [Fact]
    public void A_yes_to_a_repeated_plan_names_the_review_that_put_it_forward_again()
    {
        var repeated = Ready.Review(ReviewDecision.Repeat, new Review(), Clinician, Now).OrThrow();
        IsRefused(CycleGuards.NamesRevision.Code, repeated.Agree(Client, Now, revision: repeated.Events[0].Id));
        Assert.Equal(repeated.Events[^1].Id, repeated.Plan.Id);
        Assert.Equal(CycleState.Assigned, repeated.Agree(Client, Now, revision: repeated.Plan.Id).OrThrow().State);
    }

    [Fact]
    public void An_attempt_of_the_round_to_come_makes_the_yes_lead_to_trying_it_out()
    {
        var ahead = Ready.RecordAttempt(Attempt(5) with { Round = 2 }, Client, Now).OrThrow();
        var repeated = ahead.Review(ReviewDecision.Repeat, new Review(), Clinician, Now).OrThrow();
        Assert.Equal(CycleState.InProgress, repeated.Agree(Client, Now).OrThrow().State);
    }

    [Fact]
    public void A_bare_wish_is_answered_by_a_clinicians_revision()
    {
        var wish = HomeworkCycle.Propose(Plan with { Task = null, Wish = "sleep", Clinician = null }, Client, Now, HomeworkCatalog.BuiltIn).OrThrow();
        IsRefused(CycleGuards.PlanIsSound.Code, wish.Agree(Client, Now));
        var answered = wish.Revise(Plan, Clinician, Now).OrThrow();
        Assert.Equal(CycleState.Assigned, answered.Agree(Client, Now).OrThrow().State);

        // From then on it has a clinician, and only that clinician may do what a clinician may.
        IsRefused(CycleCodes.NotThisRole, answered.Agree(Client, Now).OrThrow().CloseWindow(Client, Now));
        var changed = answered.Agree(Client, Now).OrThrow().Revise(Plan with { Clinician = null, Title = "mine" }, Client, Now).OrThrow();
        IsRefused(CycleCodes.NotThisRole, changed.CloseWindow(Client, Now));
    }

    [Fact]
    public void Alone_a_client_reviews_and_reopens_and_that_counts_as_agreed()
    {
        var tried = Alone.Agree(Client, Now).OrThrow().RecordAttempt(Attempt(1), Client, Now).OrThrow();
        Assert.Equal(
            (CycleState.Assigned, 2),
            (tried.Review(ReviewDecision.Repeat, new Review(), Client, Now).OrThrow() is var repeated ? repeated.State : default, repeated.Round));
        Assert.Equal(CycleState.Assigned, tried.Stop(Client, Now).OrThrow().Reopen(Client, Now).OrThrow().State);
        Assert.Equal(CycleState.Completed, tried.Review(ReviewDecision.Complete, new Review(), Proxy, Now).OrThrow().State);
        IsRefused(CycleCodes.NotThisRole, tried.Review(ReviewDecision.Complete, new Review(), Supporter, Now));
    }

    [Fact]
    public void The_system_resumes_on_the_return_date_and_not_before()
    {
        var paused = InProgress.Pause(Clinician, Now, "exams", new LocalDate(2026, 3, 10)).OrThrow();
        Assert.Equal(new LocalDate(2026, 3, 10), paused.ReturnsOn);
        IsRefused(CycleGuards.ReturnDateHasCome.Code, paused.Resume(Actor.System, Now, new LocalDate(2026, 3, 9)));
        var resumed = paused.Resume(Actor.System, Now, new LocalDate(2026, 3, 10)).OrThrow();
        Assert.Equal((CycleState.InProgress, (LocalDate?)null), (resumed.State, resumed.ReturnsOn));
        Assert.Equal(CycleState.InProgress, paused.Resume(Actor.System, Now + Duration.FromDays(8)).OrThrow().State);
        Assert.False(SetAside.PermittedTriggers(Actor.System).Contains(CycleTrigger.Resume));
    }
}
