using HomeworkKit.Events;
using static HomeworkKit.Tests.Cycles.Loop;

namespace HomeworkKit.Tests.Cycles;

public sealed class HandOverTests
{
    private static readonly ClinicianRef Successor = new("k-8");

    [Fact]
    public void With_the_client_s_yes_another_clinician_takes_over_and_the_work_goes_on()
    {
        var handed = InProgress.HandOver(Successor, Clinician, Now, AgreementMode.InSession, new LocalDate(2026, 4, 1), "parental leave").OrThrow();
        Assert.Equal((CycleState.InProgress, (ClinicianRef?)Successor, 1), (handed.State, handed.Assignment.Clinician, handed.Attempts.Count));
        Assert.Equal(("c-42", new ClinicianRef("k-7")), (handed.Client.Value, handed.PlansInEffect[0].Plan.Clinician!.Value));
        var note = Assert.Single(handed.VisibleTo(Client).Notes, static note => note.Trigger == CycleTrigger.HandOver);
        Assert.Equal((Successor, "parental leave"), (note.HandedTo!.Value, note.Text));
    }

    [Fact]
    public void The_client_hands_over_alone_and_a_clinician_not_without_their_yes()
    {
        Assert.IsType<Accepted>(Assigned.HandOver(Successor, Client, Now));
        IsRefused(CycleGuards.ClientSaysSo.Code, Assigned.HandOver(Successor, Clinician, Now));
        IsRefused(CycleCodes.NotThisRole, Assigned.HandOver(Successor, Supporter, Now));
    }

    [Fact]
    public void Nobody_or_the_same_clinician_takes_nothing_over()
    {
        IsRefused(CycleCodes.SameClinician, Assigned.HandOver(new("k-7"), Client, Now));
        IsRefused(CycleCodes.ActorIncomplete, Assigned.HandOver(default, Client, Now));
        IsRefused(CycleCodes.TimeOutOfRange, Assigned.HandOver(Successor, Client, Now, from: new LocalDate(1899, 12, 31)));
        IsRefused(CycleCodes.NotFromHere, Completed.HandOver(Successor, Client, Now));
    }

    [Fact]
    public void A_change_of_plan_from_before_keeps_the_clinician_who_took_over()
    {
        var handed = Assigned.HandOver(Successor, Client, Now).OrThrow();
        var revised = handed.Revise(Titled("changed"), Clinician, Now, AgreementMode.InSession).OrThrow();
        Assert.Equal(("changed", (ClinicianRef?)Successor), (revised.Assignment.Title, revised.Assignment.Clinician));
        Assert.Equal(new ClinicianRef("k-9"), revised.HandOver(new("k-9"), Client, Now).OrThrow().Assignment.Clinician);
    }

    [Fact]
    public void A_plan_that_waits_and_a_history_that_is_read_again_know_the_successor()
    {
        var waits = Assigned.Revise(Titled("waits"), Clinician, Now).OrThrow().HandOver(Successor, Client, Now).OrThrow();
        Assert.Equal(Successor, waits.WaitingRevision!.Plan.Clinician);
        var read = HomeworkCycle.Replay(waits.Events, HomeworkCatalog.BuiltIn).OrThrow();
        Assert.Equal((Successor, Successor), (read.Assignment.Clinician!.Value, read.WaitingRevision!.Plan.Clinician!.Value));
    }

    [Fact]
    public void A_plan_that_holds_again_after_a_no_to_the_next_round_is_the_successor_s()
    {
        var handed = Ready.Review(ReviewDecision.Repeat, new Review(), Clinician, Now).OrThrow().HandOver(Successor, Client, Now).OrThrow();
        var back = handed.Decline(Client, Now).OrThrow();
        Assert.Equal((CycleState.Proposed, CycleState.ReadyForReview, (ClinicianRef?)Successor), (handed.State, back.State, back.Assignment.Clinician));
    }

    [Fact]
    public void Both_clinicians_are_told_to_whom_the_work_went()
    {
        var handed = Assigned.HandOver(Successor, Client, Now).OrThrow();
        foreach (var viewer in new[] { Clinician, Actor.Clinician("k-8"), Client })
        {
            Assert.Equal(Successor, Assert.Single(handed.VisibleTo(viewer).Notes, static note => note.Trigger == CycleTrigger.HandOver).HandedTo);
        }
    }

    [Fact]
    public void Self_guided_work_that_is_handed_over_has_a_clinician_from_then_on()
    {
        var handed = Alone.HandOver(Successor, Client, Now).OrThrow();
        Assert.DoesNotContain(CycleTrigger.ReviewComplete, handed.Agree(Client, Now).OrThrow().PermittedTriggers(Client));
    }

    [Fact]
    public void An_end_can_name_to_whom_the_client_goes_on()
    {
        var ended = Assigned.Stop(Clinician, Now, "moving away", referredTo: "a coach near home").OrThrow();
        Assert.Equal("a coach near home", ended.VisibleTo(Client).Notes[^1].ReferredTo);
        Assert.Null(ended.EventsVisibleTo(Supporter).OfType<Stopped>().Single().ReferredTo);
    }
}
