using HomeworkKit.Programmes;
using static HomeworkKit.Tests.Cycles.Loop;

namespace HomeworkKit.Tests.Issues;

public sealed class EndingsReachEverybody
{
    private static readonly DischargeRecord Record = new() { Client = new("c-42"), At = Now };
    private static readonly ClinicianRef Successor = new("k-8");

    private static HomeworkCycle Place =>
        HomeworkCycle
            .RaiseConcern(new() { Category = ConcernCategory.Other }, new("c-42"), new("k-7"), Client, Now, HomeworkCatalog.BuiltIn)
            .OrThrow()
            .AcknowledgeConcern(Clinician, Now)
            .OrThrow();

    [Fact]
    public void The_place_for_concerns_goes_to_the_one_who_takes_everything_over()
    {
        var record = Record with { Endings = [new() { Assignment = Homework, Ending = EndingKind.HandOver, HandedTo = Successor }] };
        var discharge = Discharge.Of([Assigned, Place], record, Clinician, AgreementMode.InSession);
        Assert.Equal([Successor, Successor], discharge.Cycles.Select(static cycle => cycle.Assignment.Clinician!.Value));
        Assert.True(discharge.Cycles[1].RaiseConcern(new() { Category = ConcernCategory.Other }, Client, Now).OrThrow().NeedsClinician);
        Assert.Equal(new ClinicianRef("k-7"), Discharge.Of([Assigned, Place], Record, Clinician).Cycles[1].Assignment.Clinician);
    }

    [Fact]
    public void The_place_for_concerns_that_the_successor_has_already_stays_as_it_is()
    {
        var theirs = HomeworkCycle
            .RaiseConcern(new() { Category = ConcernCategory.Other }, new("c-42"), Successor, Client, Now, HomeworkCatalog.BuiltIn)
            .OrThrow()
            .AcknowledgeConcern(Actor.Clinician(Successor.Value), Now)
            .OrThrow();
        var record = Record with
        {
            Endings =
            [
                new()
                {
                    Assignment = Homework,
                    Ending = EndingKind.HandOver,
                    HandedTo = Successor,
                },
            ],
        };
        var discharge = Discharge.Of([Assigned, theirs], record, Clinician, AgreementMode.InSession);
        Assert.True(discharge.IsAccepted);
        Assert.Equal(theirs, discharge.Cycles[1]);
    }

    [Fact]
    public void What_a_record_names_is_there_and_there_once()
    {
        var other = new HomeworkEnding { Assignment = AssignmentId.From(Number(9)), Ending = EndingKind.Stop };
        Assert.Throws<ArgumentException>(() => Discharge.Of([Assigned], Record with { Endings = [other] }, Clinician));
        Assert.Throws<ArgumentException>(() => Discharge.Of([Assigned, Assigned], Record, Clinician));
    }

    [Fact]
    public void A_clinician_s_correction_makes_no_client_s_attempt_of_a_rehearsal()
    {
        var rehearsal = Attempt(1) with { Setting = Setting.InSession };
        var cycle = Assigned.RecordAttempt(rehearsal, Clinician, Now).OrThrow();
        IsRefused(CycleGuards.MayRecord.Code, cycle.AmendAttempt(rehearsal with { Setting = Setting.BetweenSessions }, Clinician, Now));
        IsRefused(CycleGuards.MayRecord.Code, cycle.ContinueAttempt(rehearsal with { Setting = Setting.BetweenSessions }, Clinician, Now));
        Assert.IsType<Accepted>(cycle.AmendAttempt(rehearsal with { Noticed = "calm" }, Clinician, Now));
        Assert.IsType<Accepted>(cycle.AmendAttempt(Attempt(1) with { Source = AttemptSource.ByTelephone, ToldBy = Client }, Clinician, Now));
    }

    [Fact]
    public void Plans_and_records_with_long_lists_are_judged_in_the_time_of_reading_them()
    {
        const int Many = 60_000;
        AssignmentId[] ids = [.. Enumerable.Range(100_000, Many).Select(static number => AssignmentId.From(Number(number)))];
        var plan = Plan with { LooksAt = ids, CoTherapists = [.. Enumerable.Range(1, Many).Select(static number => new ClinicianRef("k" + number))] };
        var record = Record with { Endings = [.. ids.Select(static id => new HomeworkEnding { Assignment = id, Ending = EndingKind.Stop })] };
        var clock = System.Diagnostics.Stopwatch.StartNew();
        Assert.Empty(plan.Validate().Findings);
        Assert.Empty(record.Validate().Findings);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(5));
    }

    [Fact]
    public void Somebody_who_acts_for_another_client_decides_nothing_in_a_programme()
    {
        var enrolment = new Enrolment { Id = EnrolmentId.New(Now), Programme = ProgrammeId.New(Now), Version = 1, Client = new("c-42"), StartedAt = Now };
        EnrolmentDecision End(Actor by) => new() { Decision = EnrolmentDecisionKind.End, At = Now, By = by };
        Assert.False(enrolment.With(End(Actor.Proxy("p-1", new("c-43")))).IsEndedAt(Now));
        Assert.True(enrolment.With(End(Proxy)).IsEndedAt(Now));
    }
}
