using static HomeworkKit.Tests.Cycles.Loop;

namespace HomeworkKit.Tests.Reviews;

public sealed class DischargeTests
{
    private static readonly DischargeRecord Record = new()
    {
        Client = new("c-42"),
        Clinician = new("k-7"),
        At = Now,
        ReferredTo = "a coach",
        Blueprint = new()
        {
            Learned = ["Going out helps on bad days too."],
            EarlySigns = ["I stop answering the telephone."],
            WhatIWillDo = ["Call Ana and go for a walk."],
        },
    };

    [Fact]
    public void One_step_closes_hands_over_stops_or_leaves_what_is_open()
    {
        HomeworkCycle[] cycles = [New(1), New(2), New(3), New(4).Pause(Client, Now).OrThrow(), Proposal(5), New(6).Stop(Client, Now).OrThrow()];
        var record = Record with
        {
            Endings =
            [
                End(cycles[0], EndingKind.Complete),
                End(cycles[1], EndingKind.HandOver) with
                {
                    HandedTo = new("k-8"),
                },
                End(cycles[2], EndingKind.Stop),
            ],
        };
        var discharge = Discharge.Of(cycles, record, Clinician, AgreementMode.InSession);
        Assert.True(discharge.IsAccepted);
        Assert.Equal(
            [CycleState.Completed, CycleState.Assigned, CycleState.Stopped, CycleState.Completed, CycleState.Stopped, CycleState.Stopped],
            discharge.Cycles.Select(static cycle => cycle.State));
        Assert.Equal(new ClinicianRef("k-8"), discharge.Cycles[1].Assignment.Clinician);
        Assert.Equal("a coach", discharge.Cycles[2].VisibleTo(Client).Notes[^1].ReferredTo);
        Assert.Equal(cycles[5], discharge.Cycles[5]);
        Assert.Equal(
            [EndingKind.Complete, EndingKind.HandOver, EndingKind.Stop, EndingKind.Maintain, EndingKind.Stop],
            discharge.Record!.Endings.Select(static ending => ending.Ending));
        Assert.Equal(Record.Blueprint, discharge.Record.Blueprint);
    }

    [Fact]
    public void While_a_concern_is_open_a_clinician_ends_nothing_and_a_client_may()
    {
        HomeworkCycle[] cycles = [New(1), New(2).RaiseConcern(new SafetyConcern { Category = ConcernCategory.Other }, Client, Now).OrThrow()];
        var discharge = Discharge.Of(cycles, Record, Clinician, otherwise: EndingKind.Stop);
        Assert.Equal((cycles[1].Id, CycleGuards.NoConcernIsOpen.Code), (Assert.Single(discharge.Refusals).Assignment, discharge.Refusals[0].Refused.Code));
        Assert.Equal(cycles, discharge.Cycles);
        Assert.Null(discharge.Record);
        Assert.True(Discharge.Of(cycles, Record, Client, otherwise: EndingKind.Stop).IsAccepted);
    }

    [Fact]
    public void Handing_over_needs_the_client_s_yes()
    {
        HomeworkCycle[] cycles = [New(1), New(2)];
        var record = Record with { Endings = [End(cycles[0], EndingKind.HandOver) with { HandedTo = new("k-8") }] };
        Assert.Equal(CycleGuards.ClientSaysSo.Code, Assert.Single(Discharge.Of(cycles, record, Clinician).Refusals).Refused.Code);
    }

    [Fact]
    public void A_plan_that_was_only_proposed_goes_to_the_successor_who_is_named_for_it_and_else_is_stopped()
    {
        HomeworkCycle[] cycles = [Proposal(1), Proposal(2)];
        var record = Record with { Endings = [End(cycles[0], EndingKind.HandOver) with { HandedTo = new("k-8") }] };
        var discharge = Discharge.Of(cycles, record, Clinician, AgreementMode.InSession);
        Assert.Equal([CycleState.Proposed, CycleState.Stopped], discharge.Cycles.Select(static cycle => cycle.State));
        Assert.Equal(new ClinicianRef("k-8"), discharge.Cycles[0].Assignment.Clinician);
        Assert.Equal([EndingKind.HandOver, EndingKind.Stop], discharge.Record!.Endings.Select(static ending => ending.Ending));
    }

    [Fact]
    public void A_record_that_contradicts_itself_discharges_nobody()
    {
        HomeworkCycle[] cycles = [New(1)];
        Assert.Throws<ArgumentException>(() => Discharge.Of(cycles, Record with { Endings = [End(cycles[0], EndingKind.HandOver)] }, Clinician));
        Assert.Throws<ArgumentException>(() => Discharge.Of(cycles, Record, Clinician, otherwise: EndingKind.HandOver));
        Assert.Throws<ArgumentException>(() => Discharge.Of(cycles, Record with { Client = new("c-43") }, Clinician));
    }

    [Fact]
    public void Each_contradiction_and_gap_of_a_record_is_found()
    {
        static string[] Codes(DischargeRecord record) => [.. record.Validate().Findings.Select(static finding => finding.Code + " " + finding.Path)];
        var cycle = New(1);
        Assert.Empty(Codes(Record));
        Assert.Equal(["discharge/successor-missing endings[0].handedTo"], Codes(Record with { Endings = [End(cycle, EndingKind.HandOver)] }));
        Assert.Equal(
            ["discharge/successor-not-needed endings[0].handedTo"],
            Codes(Record with { Endings = [End(cycle, EndingKind.Stop) with { HandedTo = new("k-8") }] }));
        Assert.Equal(
            ["discharge/ends-twice endings[1].assignment"],
            Codes(Record with { Endings = [End(cycle, EndingKind.Stop), End(cycle, EndingKind.Maintain)] }));
        Assert.Equal(["discharge/learned-missing blueprint.learned"], Codes(Record with { Blueprint = new() }));
        Assert.Equal(["discharge/plan-missing blueprint.whatIWillDo"], Codes(Record with { Blueprint = Record.Blueprint! with { WhatIWillDo = [] } }));
    }

    private static HomeworkEnding End(HomeworkCycle cycle, EndingKind ending) => new() { Assignment = cycle.Id, Ending = ending };

    private static HomeworkCycle Proposal(int number) =>
        HomeworkCycle.Propose(Plan with { Id = AssignmentId.From(Number(0xA580 + number)) }, Clinician, Now, HomeworkCatalog.BuiltIn).OrThrow();

    private static HomeworkCycle New(int number) => Proposal(number).Agree(Client, Now).OrThrow();
}
