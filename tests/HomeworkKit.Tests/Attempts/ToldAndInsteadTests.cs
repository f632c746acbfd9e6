using HomeworkKit.Adherence;
using HomeworkKit.Kinds;
using HomeworkKit.Tests.Cycles;
using static HomeworkKit.Tests.Cycles.Loop;

namespace HomeworkKit.Tests.Attempts;

public sealed class ToldAndInsteadTests
{
    private static Attempt Told(AttemptSource source, Actor? teller) => Attempt(5) with { Source = source, ToldBy = teller };

    [Theory]
    [InlineData(AttemptSource.ByTelephone)]
    [InlineData(AttemptSource.OnPaper)]
    public void A_clinician_records_between_sessions_what_somebody_told_and_both_are_named(AttemptSource source)
    {
        var cycle = Assigned.RecordAttempt(Told(source, Client), Clinician, Now).OrThrow();
        var seen = Assert.Single(cycle.VisibleTo(Client).Attempts);
        Assert.Equal((Clinician, Client), (seen.By, seen.Attempt.ToldBy));
        Assert.IsType<Accepted>(Assigned.RecordAttempt(Told(source, Supporter), Clinician, Now));
        Assert.Equal(CycleState.InProgress, HomeworkCycle.Replay(cycle.Events, HomeworkCatalog.BuiltIn).OrThrow().State);
    }

    [Fact]
    public void Without_a_teller_or_a_telling_a_clinician_records_in_the_session_only()
    {
        IsRefused(CycleGuards.MayRecord.Code, Assigned.RecordAttempt(Told(AttemptSource.ByTelephone, null), Clinician, Now));
        IsRefused(CycleGuards.MayRecord.Code, Assigned.RecordAttempt(Told(AttemptSource.Live, Client), Clinician, Now));
    }

    [Fact]
    public void Another_client_a_clinician_or_nobody_told_nothing()
    {
        IsRefused(CycleCodes.OtherClient, Assigned.RecordAttempt(Told(AttemptSource.OnPaper, Actor.Client("c-43")), Clinician, Now));
        IsRefused(CycleCodes.ActorIncomplete, Assigned.RecordAttempt(Told(AttemptSource.OnPaper, Clinician), Clinician, Now));
        IsRefused(CycleCodes.ActorIncomplete, Assigned.RecordAttempt(Told(AttemptSource.OnPaper, Client with { Ref = null }), Clinician, Now));
    }

    [Fact]
    public void Who_told_it_is_between_client_and_clinician()
    {
        var cycle = Assigned
            .RecordAttempt(Told(AttemptSource.OnPaper, Supporter) with { Noticed = "shown" }, Clinician, Now)
            .OrThrow()
            .Share(Audience.Proxy, Client, Now)
            .OrThrow();
        var seen = Assert.Single(cycle.VisibleTo(Proxy).Attempts);
        Assert.Equal(("shown", null), (seen.Attempt.Noticed, seen.Attempt.ToldBy));
    }

    [Fact]
    public void What_was_told_and_erased_is_read_again()
    {
        var cycle = Assigned
            .RecordAttempt(Told(AttemptSource.OnPaper, Client) with { Instead = "secret" }, Clinician, Now)
            .OrThrow()
            .EraseAttempt(AttemptNumber(5), Client, Now)
            .OrThrow();
        var read = HomeworkCycle.Replay(cycle.Events, HomeworkCatalog.BuiltIn).OrThrow();
        Assert.Equal((null, AttemptSource.OnPaper), (read.Attempts[0].Attempt.Instead, read.Attempts[0].Attempt.Source));
    }

    [Fact]
    public void Something_else_instead_may_be_of_another_kind_and_is_no_mistake()
    {
        var instead = Attempt(5, AttemptOutcome.NotDone) with { Instead = "a walk", Entry = new ActivityLog() };
        Assert.IsType<Accepted>(Assigned.RecordAttempt(instead, Client, Now));
        IsRefused(CycleCodes.WrongKind, Assigned.RecordAttempt(instead with { Instead = " " }, Client, Now));
        IsRefused(CycleCodes.WrongKind, Assigned.RecordAttempt(instead with { Outcome = AttemptOutcome.Done }, Client, Now));
    }

    [Fact]
    public void What_stands_beside_the_entry_is_judged()
    {
        static string[] Codes(Attempt attempt) => [.. attempt.Validate().Findings.Select(static finding => finding.Code + " " + finding.Path)];
        Assert.Empty(Codes(Attempt(1)));
        Assert.Equal(["attempt/done-and-instead instead"], Codes(Attempt(1) with { Instead = "a walk" }));
        Assert.Empty(Codes(Attempt(1, AttemptOutcome.NotDone) with { Instead = "a walk" }));
        Assert.Equal(["attempt/teller-missing toldBy"], Codes(Attempt(1) with { Source = AttemptSource.ByTelephone }));
        Assert.Equal(["attempt/teller-without-telling toldBy"], Codes(Attempt(1) with { ToldBy = Client }));
        Assert.Equal(["attempt/skill-missing skillsUsed[0].skill"], Codes(Attempt(1) with { SkillsUsed = [new() { Skill = " " }] }));
        OthersFeedback said = new() { From = FeedbackGiver.Group, Said = "calmer" };
        Assert.Equal(["attempt/others-consent-missing fromOthers[0].hasConsent"], Codes(Attempt(1) with { FromOthers = [said] }));
        Assert.Equal(["attempt/others-do-not-consent fromOthers[0]"], Codes(Attempt(1) with { FromOthers = [said with { HasConsent = false }] }));
        Assert.Equal(
            ["attempt/others-said-missing fromOthers[0].said"],
            Codes(Attempt(1) with { FromOthers = [new() { From = FeedbackGiver.Group, HasConsent = true }] }));
        Assert.Empty(Codes(Attempt(1) with { FromOthers = [said with { HasConsent = true }] }));
    }

    [Fact]
    public void Tedium_belongs_to_the_task() => Assert.Equal(BarrierDomain.Task, BarrierReason.Tedious.Domain());

    [Fact]
    public void Feedback_and_what_was_done_instead_are_reflections_and_can_be_kept_private()
    {
        var kept = Attempt(5, AttemptOutcome.NotDone) with
        {
            Instead = "secret",
            Feedback = new() { Note = "secret" },
            FromOthers = [new() { From = FeedbackGiver.Friend, Said = "secret" }],
            SkillsUsed = [new() { Skill = "secret" }],
            KeptPrivate = [AttemptPart.Reflections],
        };
        var seen = Assigned.RecordAttempt(kept, Client, Now).OrThrow().VisibleTo(Clinician).Attempts[0].Attempt;
        Assert.Equal((null, null, 0, 0), (seen.Instead, seen.Feedback, seen.FromOthers.Count, seen.SkillsUsed.Count));
    }
}
