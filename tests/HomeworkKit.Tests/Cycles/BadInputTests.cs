using HomeworkKit.Events;
using static HomeworkKit.Tests.Cycles.Loop;

namespace HomeworkKit.Tests.Cycles;

/// <summary>What could not have happened is refused with a code, one by one, and nothing changes.</summary>
public sealed class BadInputTests
{
    private static readonly Submitted Good = new() { Id = Event(50), Assignment = Homework, By = Client, At = Now };
    private static readonly Instant TooLate = Instant.FromUtc(2200, 1, 1, 0, 0);
    private static readonly Instant TooEarly = Instant.FromUtc(1899, 12, 31, 23, 59);

    public static TheoryData<string, CycleEvent> Wrong { get; } =
        new()
        {
            { CycleCodes.OtherAssignment, Good with { Assignment = AssignmentId.From(Number(3)) } },
            { CycleCodes.IdMissing, Good with { Id = default } },
            { CycleCodes.TimeOutOfRange, Good with { At = TooLate } },
            { CycleCodes.TimeOutOfRange, Good with { At = TooEarly } },
            { CycleCodes.OtherClient, Good with { By = Actor.Client("c-43") } },
            { CycleCodes.ActorIncomplete, Good with { By = new Actor { Role = ActorRole.Client } } },
            {
                CycleCodes.ActorIncomplete,
                Good with
                {
                    By = new Actor { Role = ActorRole.System, Ref = "x" },
                }
            },
            { CycleCodes.ActorIncomplete, Good with { By = Client with { IsProxy = true } } },
            { CycleCodes.IdMissing, Recorded(50, Attempt(1) with { Id = default }) },
            { CycleCodes.RoundOutOfRange, Recorded(50, Attempt(1) with { Round = 0 }) },
            { CycleCodes.EndsBeforeStart, Recorded(50, Attempt(1) with { EndedAt = Now }) },
            { CycleCodes.TimeOutOfRange, Recorded(50, Attempt(1) with { PerformedAt = TooLate }) },
            { CycleCodes.TimeOutOfRange, Recorded(50, Attempt(1) with { RecordedAt = TooEarly }) },
            { CycleCodes.TimeOutOfRange, Recorded(50, Attempt(1) with { EndedAt = TooLate }) },
            {
                CycleCodes.WrongKind,
                Recorded(50, Attempt(1) with { Entry = HomeworkCatalog.BuiltIn.Kinds.Single(static kind => kind.Name == "journal").GetExample().Entry })
            },
            { CycleCodes.UnknownKind, Recorded(50, Attempt(1) with { Entry = new Unheard() }) },
            { CycleCodes.OtherAssignment, Revised(Plan with { Id = AssignmentId.From(Number(3)) }) },
            { CycleCodes.OtherClient, Revised(Plan with { Client = new("c-43") }) },
            { CycleCodes.UnknownKind, Revised(Plan with { Task = new UnheardTask() }) },
            { CycleCodes.TimeOutOfRange, Revised(Titled("x")) with { EffectiveFrom = new LocalDate(2200, 1, 1) } },
            {
                CycleCodes.TimeOutOfRange,
                new Paused
                {
                    Id = Event(50),
                    Assignment = Homework,
                    By = Client,
                    At = Now,
                    ReturnsOn = LocalDate.MaxIsoValue,
                }
            },
            {
                CycleCodes.TimeOutOfRange,
                new Resumed
                {
                    Id = Event(50),
                    Assignment = Homework,
                    By = Client,
                    At = Now,
                    On = LocalDate.MinIsoValue,
                }
            },
            { CycleCodes.PlanNotAskedFor, ReviewOf(ReviewDecision.Complete, Titled("x")) },
            { CycleCodes.PlanNotAskedFor, ReviewOf(ReviewDecision.Repeat, Titled("x")) },
            { CycleCodes.OtherAssignment, ReviewOf(ReviewDecision.Adapt, Plan with { Id = AssignmentId.From(Number(3)) }) },
            { CycleGuards.BringsPlan.Code, ReviewOf(ReviewDecision.Adapt, null) },
            { CycleGuards.NamesNext.Code, ReviewOf(ReviewDecision.Replace, null) },
            {
                CycleGuards.NamesRevision.Code,
                new PlanAgreed
                {
                    Id = Event(50),
                    Assignment = Homework,
                    By = Client,
                    At = Now,
                    Revision = Event(51),
                    Agreed = AgreementMode.ByClient,
                }
            },
            {
                CycleCodes.NotFromHere,
                new HomeworkProposed
                {
                    Id = Event(50),
                    Assignment = Homework,
                    By = Clinician,
                    At = Now,
                    Plan = Plan,
                    Table = "standard/1",
                }
            },
        };

    [Theory]
    [MemberData(nameof(Wrong), DisableDiscoveryEnumeration = true)]
    public void It_is_refused_with_its_code_and_nothing_changes(string code, CycleEvent cycleEvent)
    {
        var cycle = cycleEvent is PlanAgreed ? Assigned.Revise(Titled("waiting"), Clinician, Now).OrThrow() : InProgress;
        CycleEvent[] before = [.. cycle.Events];
        IsRefused(code, cycle.Apply(cycleEvent));
        Assert.Equal(before, cycle.Events);
    }

    [Fact]
    public void A_cycle_begins_with_a_proposal_of_something_for_somebody()
    {
        IsRefused(CycleCodes.NotProposed, HomeworkCycle.Begin(Good, HomeworkCatalog.BuiltIn));
        IsRefused(CycleCodes.NotProposed, HomeworkCycle.Replay([], HomeworkCatalog.BuiltIn));
        IsRefused(CycleCodes.NotProposed, HomeworkCycle.Replay([Good], HomeworkCatalog.BuiltIn));
        IsRefused(CycleCodes.ClientMissing, Propose(Plan with { Client = default }, Clinician));
        IsRefused(CycleCodes.OtherAssignment, Propose(Plan with { Id = default }, Clinician));
        IsRefused(CycleCodes.OtherClient, Propose(Plan, Actor.Client("c-43")));
        IsRefused(CycleCodes.NothingProposed, Propose(Plan with { Task = null, Wish = "x" }, Clinician));
        IsRefused(CycleCodes.NothingProposed, Propose(Plan with { Task = null, Wish = " " }, Client));
        IsRefused(CycleCodes.UnknownKind, Propose(Plan with { Task = new UnheardTask() }, Clinician));
        IsRefused(CycleCodes.NotThisRole, Propose(Plan, Supporter));
        IsRefused(CycleCodes.NotThisRole, Propose(Plan, Actor.System));
        IsRefused(CycleCodes.UnknownTable, HomeworkCycle.Begin(((HomeworkProposed)Proposed.Events[0]) with { Table = "standard/9" }, HomeworkCatalog.BuiltIn));
    }

    [Fact]
    public void A_history_that_the_table_forbids_is_refused_with_the_code_of_its_first_fault()
    {
        var events = Ready.Events;
        IsRefused(CycleCodes.NotFromHere, Replay([.. events, (Submitted)events[^1]]));
        IsRefused(CycleCodes.NotThisRole, Replay([events[0], events[1], events[2], events[3] with { By = Clinician }]));
        IsRefused(CycleCodes.OtherAssignment, Replay([.. events, events[^1] with { Assignment = AssignmentId.From(Number(3)) }]));
        IsRefused(CycleCodes.UnknownTable, Replay([((HomeworkProposed)events[0]) with { Table = "standard/9" }]));
        IsRefused(CycleCodes.ActorIncomplete, Replay([events[0], events[1] with { By = new Actor { Role = ActorRole.System, Ref = "c-42" } }]));
        IsRefused(CycleCodes.ActorIncomplete, Replay([events[0] with { By = new Actor { Role = ActorRole.Clinician } }]));
    }

    [Fact]
    public void Nothing_that_programmers_forget_is_taken_for_data()
    {
        Assert.Throws<ArgumentNullException>(() => Assigned.Apply(null!));
        Assert.Throws<ArgumentNullException>(() => HomeworkCycle.Propose(null!, Client, Now, HomeworkCatalog.BuiltIn));
        Assert.Throws<ArgumentNullException>(() => HomeworkCycle.Replay(null!, HomeworkCatalog.BuiltIn));
        Assert.Throws<ArgumentNullException>(() => Assigned.PermittedTriggers(null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => ReviewOf((ReviewDecision)99, null).Trigger);
        var refused = Assert.Throws<CycleRefusedException>(() => Completed.Submit(Client, Now).OrThrow());
        Assert.Equal(CycleCodes.NotFromHere, refused.Refusal.Code);
        Assert.Equal(1, Assigned.Submit(Client, Now).Match(accepted: static _ => 1, refused: static _ => 2));
        Assert.Equal(2, Completed.Submit(Client, Now).Match(accepted: static _ => 1, refused: static _ => 2));
    }

    [Fact]
    public void A_device_clock_that_runs_ahead_is_a_warning_and_the_fact_is_kept()
    {
        var ahead = Now + Duration.FromDays(400);
        var cycle = Assigned.Apply(Recorded(50, Attempt(1) with { PerformedAt = ahead })).OrThrow().Apply(Good with { Id = Event(51), At = ahead }).OrThrow();
        Assert.Equal(
        [
            new CycleWarning(CycleCodes.ClockAhead, Event(50), AttemptNumber(1)),
            new CycleWarning(CycleCodes.PerformedAfterRecorded, Event(50), AttemptNumber(1)),
            new CycleWarning(CycleCodes.ClockAhead, Event(51)),
        ],
        cycle.Warnings(Now));
        Assert.Equal([CycleCodes.PerformedAfterRecorded], cycle.Warnings(ahead).Select(static warning => warning.Code));
        Assert.Empty(Ready.Warnings(Now));
    }

    [Fact]
    public void An_attempt_that_ends_ahead_or_began_before_the_proposal_is_a_warning_alone()
    {
        var ends = Assigned.Apply(Recorded(50, Attempt(1) with { PerformedAt = Now, EndedAt = Now + Duration.FromDays(400) })).OrThrow();
        Assert.Equal([new CycleWarning(CycleCodes.ClockAhead, Event(50), AttemptNumber(1))], ends.Warnings(Now));
        var began = Assigned.Apply(Recorded(50, Attempt(1) with { PerformedAt = Now - Duration.FromDays(400) })).OrThrow();
        Assert.Equal([new CycleWarning(CycleCodes.BeforeProposal, Event(50), AttemptNumber(1))], began.Warnings(Now));
    }

    private static CycleOutcome Propose(Assignment plan, Actor by) => HomeworkCycle.Propose(plan, by, Now, HomeworkCatalog.BuiltIn);

    private static CycleOutcome Replay(CycleEvent[] events) => HomeworkCycle.Replay(events, HomeworkCatalog.BuiltIn);

    private static PlanRevised Revised(Assignment plan) => new() { Id = Event(50), Assignment = Homework, By = Client, At = Now, Plan = plan };

    private static Reviewed ReviewOf(ReviewDecision decision, Assignment? plan) =>
        new() { Id = Event(50), Assignment = Homework, By = Clinician, At = Now, Decision = decision, Plan = plan, Review = new Review() };

    private sealed record Unheard : HomeworkEntry;

    private sealed record UnheardTask : HomeworkTask;
}
