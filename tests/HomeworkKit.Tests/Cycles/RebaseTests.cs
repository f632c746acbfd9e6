using HomeworkKit.Events;
using static HomeworkKit.Tests.Cycles.Loop;

namespace HomeworkKit.Tests.Cycles;

public sealed class RebaseTests
{
    [Fact]
    public void An_event_that_is_there_already_is_skipped_and_one_with_its_id_and_other_content_refused()
    {
        var cycle = InProgress;
        var there = (AttemptRecorded)cycle.Events[2];
        var other = there with { Attempt = there.Attempt with { Outcome = AttemptOutcome.NotDone } };
        var result = Rebase(cycle, there, other);
        Assert.Equal([there], result.AlreadyPresent);
        Assert.Equal(CycleCodes.DuplicateId, Assert.Single(result.Refused).Refusal.Code);
        Assert.Same(other, result.Refused[0].Event);
        Assert.Equal(cycle, result.Cycle);
    }

    [Fact]
    public void A_cycle_that_began_offline_comes_home_whole()
    {
        var cycle = InProgress;
        var result = HomeworkCycle.Rebase([], cycle.Events, HomeworkCatalog.BuiltIn);
        Assert.Equal(cycle, result.Cycle);
        Assert.Equal(cycle.Events, result.Applied);
    }

    [Fact]
    public void What_comes_before_the_proposal_of_an_offline_cycle_is_given_back()
    {
        var cycle = InProgress;
        var result = HomeworkCycle.Rebase([], [cycle.Events[1], cycle.Events[0]], HomeworkCatalog.BuiltIn);
        Assert.Equal(CycleState.Proposed, result.Cycle.State);
        Assert.Equal(CycleCodes.NotProposed, Assert.Single(result.Refused).Refusal.Code);
    }

    [Fact]
    public void Nothing_committed_and_nothing_proposed_is_no_cycle() => Assert.Equal(
        CycleCodes.NotProposed,
        Assert.Throws<CycleRefusedException>(() => HomeworkCycle.Rebase([], [InProgress.Events[1]], HomeworkCatalog.BuiltIn)).Refusal.Code);

    [Fact]
    public void A_refused_event_that_comes_again_is_not_refused_twice()
    {
        var late = new Submitted { Id = Event(77), Assignment = Homework, By = Client, At = Now };
        var result = Rebase(Completed, late, late);
        Assert.Same(late, Assert.Single(result.Refused).Event);
        Assert.Same(late, Assert.Single(result.AlreadyPresent));
    }

    [Fact]
    public void An_id_that_comes_twice_among_what_is_pending_is_applied_once()
    {
        var first = Recorded(10, Attempt(1));
        var result = Rebase(Assigned, first, first, first with { By = Supporter });
        Assert.Equal([first], result.Applied);
        Assert.Equal([first], result.AlreadyPresent);
        Assert.Equal(CycleCodes.DuplicateId, Assert.Single(result.Refused).Refusal.Code);
    }

    [Fact]
    public void A_refused_decision_does_not_stop_the_facts_behind_it()
    {
        var submit = new Submitted { Id = Event(10), Assignment = Homework, By = Client, At = Now };
        var attempt = Recorded(11, Attempt(1));
        var result = Rebase(Completed, submit, attempt);
        Assert.Equal([attempt], result.Applied);
        Assert.Equal(CycleCodes.NotFromHere, Assert.Single(result.Refused).Refusal.Code);
        Assert.Equal(CycleState.Completed, result.Cycle.State);
        Assert.True(result.Cycle.Attempts[^1].IsOutsideAgreement);
    }

    [Fact]
    public void A_yes_given_offline_never_binds_to_a_plan_not_seen()
    {
        var seen = Proposed;
        var yes = (PlanAgreed)seen.Agree(Client, Now).OrThrow().Events[^1];
        var revised = seen.Revise(Titled("another"), Clinician, Now).OrThrow();
        var result = Rebase(revised, yes);
        Assert.Equal(CycleGuards.NamesRevision.Code, Assert.Single(result.Refused).Refusal.Code);
        Assert.Equal(CycleState.Proposed, result.Cycle.State);
    }

    [Fact]
    public void A_correction_that_arrives_before_its_attempt_is_held_and_then_shows()
    {
        var amended = Amended(12, Attempt(1, AttemptOutcome.Partly), follows: 11);
        var recorded = Recorded(11, Attempt(1));
        var early = Rebase(Assigned, amended).Cycle;
        Assert.Empty(early.Attempts);
        Assert.Equal([new CycleWarning(CycleCodes.CorrectionHeld, Event(12), AttemptNumber(1))], early.Warnings(Now));
        var late = Rebase(early, recorded).Cycle;
        var attempt = Assert.Single(late.Attempts);
        Assert.Equal(AttemptOutcome.Partly, attempt.Attempt.Outcome);
        Assert.Equal(AttemptOutcome.Done, attempt.Original.Outcome);
        Assert.Empty(late.Warnings(Now));
    }

    [Fact]
    public void A_retraction_that_arrives_before_its_attempt_wins_all_the_same()
    {
        var result = Rebase(Assigned, Retracted(12, 1), Recorded(11, Attempt(1)));
        Assert.Empty(result.Refused);
        Assert.True(Assert.Single(result.Cycle.Attempts).IsRetracted);
        Assert.Equal([CycleCodes.CorrectionHeld], Rebase(Assigned, Retracted(12, 1)).Cycle.Warnings(Now).Select(static warning => warning.Code));
    }

    [Fact]
    public void Concurrent_corrections_are_ordered_by_event_id_whichever_arrives_first()
    {
        var cycle = Rebase(Assigned, Recorded(11, Attempt(1))).Cycle;
        var (one, other) = (Amended(12, Attempt(1, AttemptOutcome.Partly), 11), Amended(13, Attempt(1, AttemptOutcome.NotDone), 11));
        var (first, second) = (Rebase(cycle, one, other).Cycle, Rebase(cycle, other, one).Cycle);
        Assert.Equal(first.Attempts, second.Attempts);
        Assert.Equal(AttemptOutcome.NotDone, first.Attempts[0].Attempt.Outcome);
        Assert.Equal([Event(11), Event(12), Event(13)], first.Attempts[0].Versions.Select(static version => version.Event));
    }

    [Fact]
    public void Two_people_who_use_one_attempt_id_hide_nothing_from_each_other()
    {
        var result = Rebase(
            Assigned,
            Recorded(20, Attempt(1)),
            Recorded(11, Attempt(1, AttemptOutcome.NotDone), Supporter),
            Amended(21, Attempt(1, AttemptOutcome.Partly), 20));
        Assert.Equal(
            [(Client, AttemptOutcome.Partly), (Supporter, AttemptOutcome.NotDone)],
            result.Cycle.Attempts.Select(static attempt => (attempt.By, attempt.Attempt.Outcome)));
    }

    [Fact]
    public void One_person_who_records_under_one_id_twice_has_one_attempt_with_two_versions()
    {
        var (one, other) = (Recorded(11, Attempt(1)), Recorded(12, Attempt(1, AttemptOutcome.Partly)));
        var attempt = Assert.Single(Rebase(Assigned, other, one).Cycle.Attempts);
        Assert.Equal([AttemptOutcome.Done, AttemptOutcome.Partly], attempt.Versions.Select(static version => version.Attempt.Outcome));
        Assert.Equal(Assert.Single(Rebase(Assigned, one, other).Cycle.Attempts), attempt);
    }

    [Fact]
    public void An_answer_that_arrives_before_the_call_for_help_closes_it()
    {
        var answer = new HelpAnswered
        {
            Id = Event(11),
            Assignment = Homework,
            By = Clinician,
            At = Now,
            Answers = [Event(10)],
        };
        var asked = new HelpAsked
        {
            Id = Event(10),
            Assignment = Homework,
            By = Client,
            At = Now,
        };
        var acknowledged = new ConcernAcknowledged
        {
            Id = Event(13),
            Assignment = Homework,
            By = Clinician,
            At = Now,
            Acknowledges = [Event(12)],
        };
        var raised = new ConcernRaised
        {
            Id = Event(12),
            Assignment = Homework,
            By = Client,
            At = Now,
            Concern = new SafetyConcern { Category = ConcernCategory.Other },
        };
        var result = Rebase(Assigned, answer, asked, acknowledged, raised);
        Assert.Empty(result.Refused);
        Assert.False(result.Cycle.HelpIsOpen);
        Assert.False(result.Cycle.ConcernIsOpen);
    }

    [Fact]
    public void An_answer_closes_what_it_names_and_no_later_call_for_help()
    {
        var cycle = Assigned.AskForHelp(Client, Now).OrThrow();
        var answer = (HelpAnswered)cycle.AnswerHelp(Clinician, Now).OrThrow().Events[^1];
        Assert.True(Rebase(cycle.AskForHelp(Client, Now).OrThrow(), answer).Cycle.HelpIsOpen);
    }

    [Fact]
    public void A_concern_survives_and_holds_a_review_back_that_did_not_know_of_it()
    {
        var review = Ready.Review(ReviewDecision.Complete, new Review(), Clinician, Now).OrThrow().Events[^1];
        var result = Rebase(Ready.RaiseConcern(new SafetyConcern { Category = ConcernCategory.HarmToSelf }, Client, Now).OrThrow(), review);
        Assert.Equal(CycleGuards.NoConcernIsOpen.Code, Assert.Single(result.Refused).Refusal.Code);
        Assert.True(result.Cycle.ConcernIsOpen);
    }

    [Fact]
    public void A_revision_that_says_what_already_stands_is_present()
    {
        var revised = (PlanRevised)Assigned.Revise(Titled("second"), Client, Now).OrThrow().Events[^1];
        var cycle = Assigned.Revise(Titled("second"), Client, Now).OrThrow();
        var result = Rebase(cycle, revised with { Id = Event(30) });
        Assert.Single(result.AlreadyPresent);
        Assert.Equal(cycle, result.Cycle);
    }

    [Fact]
    public void An_attempt_by_a_change_of_plan_that_was_refused_meanwhile_is_kept_and_marked()
    {
        var entry = HomeworkCatalog.BuiltIn.Kinds.First(static kind => kind.Name == "mood-log").GetExample().Entry;
        var recorded = Recorded(10, Attempt(1) with { Entry = entry });
        IsRefused(CycleCodes.WrongKind, Assigned.Apply(recorded));
        var result = Rebase(Assigned, recorded);
        Assert.Equal([recorded], result.Applied);
        Assert.Contains(new CycleWarning(CycleCodes.WrongKind, Event(10), AttemptNumber(1)), result.Cycle.Warnings(Now + Duration.FromHours(1)));
    }

    [Fact]
    public void What_is_committed_has_to_be_a_history() =>
        Assert.Throws<CycleRefusedException>(() => HomeworkCycle.Rebase([Recorded(10, Attempt(1))], [], HomeworkCatalog.BuiltIn));

    private static RebaseResult Rebase(HomeworkCycle cycle, params CycleEvent[] pending) =>
        HomeworkCycle.Rebase(cycle.Events, pending, HomeworkCatalog.BuiltIn);
}
