using HomeworkKit.Events;
using HomeworkKit.Kinds;
using static HomeworkKit.Tests.Cycles.Loop;

namespace HomeworkKit.Tests.Cycles;

public sealed class AttemptEventTests
{
    private static readonly Assignment Experiment = Plan with { Task = new BehaviouralExperimentTask { Type = ExperimentType.HypothesisTesting } };

    private static readonly BehaviouralExperiment Started = new()
    {
        StartedAt = Now,
        Predictions = [new ExperimentPrediction { Text = "they laugh", Probability = new Percent(80) }],
    };

    private static HomeworkCycle Trying =>
        HomeworkCycle
            .Propose(Experiment, Clinician, Now, HomeworkCatalog.BuiltIn)
            .OrThrow()
            .Agree(Client, Now)
            .OrThrow()
            .RecordAttempt(Attempt(1) with { Entry = Started }, Client, Now)
            .OrThrow();

    [Fact]
    public void Every_version_of_an_attempt_is_kept_with_the_original_first()
    {
        var cycle = Assigned.RecordAttempt(Attempt(1, AttemptOutcome.NotDone), Client, Now).OrThrow()
            .ContinueAttempt(Attempt(1, AttemptOutcome.Partly), Client, Now).OrThrow()
            .AmendAttempt(Attempt(1), Client, Now, "I had finished it").OrThrow();
        var attempt = Assert.Single(cycle.Attempts);
        Assert.Equal([AttemptOutcome.NotDone, AttemptOutcome.Partly, AttemptOutcome.Done], attempt.Versions.Select(static version => version.Attempt.Outcome));
        Assert.Equal([false, false, true], attempt.Versions.Select(static version => version.IsCorrection));
        Assert.Equal((AttemptOutcome.NotDone, AttemptOutcome.Done, 1), (attempt.Original.Outcome, attempt.Attempt.Outcome, cycle.AttemptCount));
        var retracted = cycle.RetractAttempt(attempt.Id, Client, Now).OrThrow();
        Assert.True(retracted.Attempts[0].IsRetracted);
        Assert.Equal(3, retracted.Attempts[0].Versions.Count);
        Assert.Equal(1, retracted.AttemptCount);
        Assert.True(retracted.AmendAttempt(Attempt(1), Client, Now).OrThrow().Attempts[0].IsRetracted);
    }

    [Fact]
    public void Only_who_made_an_attempt_changes_it()
    {
        foreach (var other in (Actor[])[Clinician, Supporter, Proxy])
        {
            IsRefused(CycleGuards.MadeTheAttempt.Code, InProgress.AmendAttempt(Attempt(1), other, Now));
            IsRefused(CycleGuards.MadeTheAttempt.Code, InProgress.ContinueAttempt(Attempt(1), other, Now));
            IsRefused(CycleGuards.MadeTheAttempt.Code, InProgress.RetractAttempt(AttemptNumber(1), other, Now));
        }

        IsRefused(CycleGuards.AttemptIsKnown.Code, InProgress.AmendAttempt(Attempt(2), Client, Now));
        IsRefused(CycleGuards.NamedAttemptIsKnown.Code, InProgress.Share(Audience.Partner, Client, Now, AttemptNumber(2)));
        IsRefused(CycleGuards.NamedAttemptIsKnown.Code, InProgress.Unshare(Audience.Partner, Client, Now, AttemptNumber(2)));
    }

    [Fact]
    public void A_supporter_who_becomes_a_proxy_is_the_same_person()
    {
        var cycle = Assigned.RecordAttempt(Attempt(1), Supporter, Now).OrThrow();
        Assert.Equal(2, cycle.AmendAttempt(Attempt(1, AttemptOutcome.Partly), Supporter with { IsProxy = true }, Now).OrThrow().Attempts[0].Versions.Count);
    }

    [Fact]
    public void Attempts_carry_their_round_whatever_a_correction_says()
    {
        var cycle = InProgress.AmendAttempt(Attempt(1) with { Round = 7 }, Client, Now).OrThrow();
        Assert.Equal((1, (int?)1), (cycle.Attempts[0].Round, cycle.Attempts[0].Attempt.Round));
    }

    [Fact]
    public void What_is_recorded_while_nothing_is_agreed_is_kept_and_marked()
    {
        foreach (var cycle in (HomeworkCycle[])[Proposed, SetAside, Completed, Declined, Ended])
        {
            var after = cycle.RecordAttempt(Attempt(9), Client, Now).OrThrow();
            Assert.Equal(cycle.State, after.State);
            Assert.True(after.Attempts[^1].IsOutsideAgreement);
        }

        Assert.False(InProgress.Attempts[0].IsOutsideAgreement);
        Assert.False(Ready.RecordAttempt(Attempt(9), Client, Now).OrThrow().Attempts[^1].IsOutsideAgreement);
    }

    [Fact]
    public void A_pause_that_has_ended_leaves_what_is_done_from_its_return_date_on_inside_the_agreement()
    {
        var day = Duration.FromDays(1);
        var paused = Assigned.Pause(Client, Now, returnsOn: Now.InUtc().Date.PlusDays(3)).OrThrow();
        (Instant Done, Instant Recorded, bool IsOutside)[] cases =
        [
            (Now - day, Now + day, false),
            (Now - Duration.FromHours(1), Now, false),
            (Now - Duration.FromHours(1), Now + day, true),
            (Now + Duration.FromHours(1), Now + day, true),
            (Now + (2 * day), Now + (2 * day), true),
            (Now + (3 * day), Now + (3 * day), false),
            (Now + (9 * day), Now + (9 * day), false),
            (Now + (2 * day), Now + (9 * day), true),
        ];
        foreach (var (done, recorded, isOutside) in cases)
        {
            var after = paused.RecordAttempt(Attempt(9) with { PerformedAt = done }, Client, recorded).OrThrow();
            Assert.Equal((CycleState.Paused, isOutside), (after.State, after.Attempts[^1].IsOutsideAgreement));
        }

        // As it now stands, after corrections; and open-ended, a pause has no first day back.
        var corrected = paused.RecordAttempt(Attempt(9) with { PerformedAt = Now + (2 * day) }, Client, Now + (9 * day)).OrThrow()
            .AmendAttempt(Attempt(9) with { PerformedAt = Now + (3 * day) }, Client, Now + (9 * day)).OrThrow();
        Assert.False(corrected.Attempts[0].IsOutsideAgreement);
        Assert.True(
            SetAside.RecordAttempt(Attempt(9) with { PerformedAt = Now + (9 * day) }, Client, Now + (9 * day)).OrThrow().Attempts[0].IsOutsideAgreement);
    }

    [Fact]
    public void Going_on_cannot_rewrite_what_was_predicted_before_the_start()
    {
        var hindsight = Started with { Predictions = [Started.Predictions[0] with { Probability = new Percent(10) }] };
        IsRefused(PredictionRules.ChangedAfterStart.Code, Trying.ContinueAttempt(Attempt(1) with { Entry = hindsight }, Client, Now));
        IsRefused(PredictionRules.StartMoved.Code, Trying.ContinueAttempt(Attempt(1) with { Entry = Started with { StartedAt = null } }, Client, Now));
        IsRefused(PredictionRules.StartMoved.Code, Trying.ContinueAttempt(Attempt(1), Client, Now));
        var amended = Started.AmendPrediction(0, new PredictionAmendment { AmendedAt = Now, Reason = "fewer people", Probability = new Percent(40) });
        Assert.IsType<Accepted>(Trying.ContinueAttempt(Attempt(1) with { Entry = amended with { Observed = "they did not" } }, Client, Now));
    }

    [Fact]
    public void A_correction_can_and_keeps_the_original_beside_it()
    {
        var hindsight = Started with { Predictions = [Started.Predictions[0] with { Text = "they will laugh" }] };
        var attempt = Trying.AmendAttempt(Attempt(1) with { Entry = hindsight }, Client, Now).OrThrow().Attempts[0];
        Assert.Equal(Started, attempt.Original.Entry);
        Assert.True(attempt.Versions[1].IsCorrection);
    }

    [Fact]
    public void From_a_device_that_was_offline_a_rewriting_is_kept_as_the_correction_that_it_is()
    {
        var hindsight = Started with { Predictions = [] };
        var cycle = Trying;
        var pending = Continued(50, Attempt(1) with { Entry = hindsight }, null) with { Follows = cycle.Events[^1].Id };
        var result = HomeworkCycle.Rebase(cycle.Events, [pending], HomeworkCatalog.BuiltIn);
        Assert.Empty(result.Refused);
        var attempt = Assert.Single(result.Cycle.Attempts);
        Assert.True(attempt.Versions[1].IsCorrection);
        Assert.Equal(Started, attempt.Original.Entry);
        Assert.Contains(new CycleWarning(CycleCodes.PredictionRewritten, Event(50), AttemptNumber(1)), result.Cycle.Warnings(Now + Duration.FromHours(1)));
    }

    [Fact]
    public void Help_stays_open_until_answered_whatever_else_happens()
    {
        var asked = InProgress.AskForHelp(Client, Now, "stuck", AttemptNumber(1)).OrThrow().AskForHelp(Supporter, Now).OrThrow().Stop(Client, Now).OrThrow();
        Assert.Equal(2, asked.OpenHelp.Count);
        IsRefused(CycleGuards.AnswersWhatIsOpen.Code, asked.AnswerHelp(Clinician, Now, answers: [Event(77)]));
        var half = asked.AnswerHelp(Clinician, Now, "try this", [asked.OpenHelp[0]]).OrThrow();
        Assert.Equal([asked.OpenHelp[1]], half.OpenHelp);
        var answered = half.AnswerHelp(Clinician, Now).OrThrow();
        Assert.False(answered.HelpIsOpen);
        IsRefused(CycleGuards.HelpIsOpen.Code, answered.AnswerHelp(Clinician, Now));
    }

    [Fact]
    public void A_concern_holds_the_clinician_back_and_never_the_client()
    {
        var open = Ready.RaiseConcern(new SafetyConcern { Category = ConcernCategory.HarmToSelf }, Supporter, Now).OrThrow();
        foreach (var decision in (ReviewDecision[])[ReviewDecision.Complete, ReviewDecision.Maintain, ReviewDecision.Replace, ReviewDecision.Drop])
        {
            var refused = Assert.IsType<Refused>(open.Review(decision, new Review { Next = AssignmentId.From(Number(9)) }, Clinician, Now));
            Assert.Equal(CycleGuards.NoConcernIsOpen.Code, refused.Code);
            Assert.Equal([CycleGuards.NoConcernIsOpen], refused.Unmet);
        }

        IsRefused(CycleGuards.ClientActsOrNoConcern.Code, open.Stop(Clinician, Now));
        Assert.False(open.PermittedTriggers(Clinician).Contains(CycleTrigger.Stop));
        Assert.Equal(CycleGuards.ClientActsOrNoConcern.Code, open.WhyNot(CycleTrigger.Stop, Clinician)!.Code);
        Assert.True(open.Stop(Client, Now).OrThrow().ConcernIsOpen);
        var calm = open.AcknowledgeConcern(Clinician, Now).OrThrow();
        Assert.Equal(CycleState.Completed, calm.Review(ReviewDecision.Complete, new Review(), Clinician, Now).OrThrow().State);
    }
}
