using HomeworkKit.Adherence;
using HomeworkKit.Events;
using HomeworkKit.Kinds;
using HomeworkKit.Tests.Cycles;

namespace HomeworkKit.Tests.Issues;

/// <summary>A concern can be raised without any homework, waits for a clinician like every other, and is never taken for homework.</summary>
public sealed class ConcernsThatBelongToNoHomework
{
    private const string Words = "I am afraid of tonight.";
    private static readonly AdherenceContext InUtc = AdherenceContext.In(DateTimeZone.Utc);
    private static readonly SafetyConcern Concern = new() { Category = ConcernCategory.HarmToSelf, Note = Words };

    public static TheoryData<string> Persons => ["client", "clinician", "supporter", "proxy"];

    [Theory]
    [MemberData(nameof(Persons))]
    public void Any_person_raises_one_without_an_assignment_and_it_waits_for_the_clinician(string who)
    {
        var by = Person(who);
        var cycle = Raised(by);
        Assert.True(cycle.IsForConcerns);
        Assert.True(cycle.ConcernIsOpen);
        var raised = Assert.IsType<ConcernRaised>(cycle.Events[^1]);
        Assert.Equal((by, Concern), (raised.By, raised.Concern));
        Assert.Equal(Words, Assert.Single(cycle.VisibleTo(Loop.Clinician).Concerns).Concern.Note);
    }

    [Fact]
    public void A_proxy_and_a_supporter_do_not_learn_of_one_that_was_not_meant_for_them()
    {
        var place = Raised(Loop.Client);
        Assert.Equal(CycleView.Nothing(place.Id), place.VisibleTo(Loop.Proxy));
        Assert.Equal(CycleView.Nothing(place.Id), place.VisibleTo(Loop.Supporter));
        Assert.Single(place.VisibleTo(Loop.Client).Concerns);
        Assert.Single(Raised(Loop.Proxy).VisibleTo(Loop.Proxy).Concerns);
    }

    [Fact]
    public void The_system_raises_none() =>
        Loop.IsRefused(
            CycleCodes.NotThisRole,
            HomeworkCycle.RaiseConcern(Concern, Loop.Plan.Client, Loop.Plan.Clinician, Actor.System, Loop.Now, HomeworkCatalog.BuiltIn));

    [Fact]
    public void It_is_acknowledged_and_a_later_one_is_raised_in_the_same_place()
    {
        var acknowledged = Raised(Loop.Client).AcknowledgeConcern(Loop.Clinician, Loop.Now, "We spoke on the telephone.").OrThrow();
        Assert.False(acknowledged.ConcernIsOpen);
        Assert.Equal(Words, Assert.Single(acknowledged.VisibleTo(Loop.Clinician).Concerns).Concern.Note);
        Assert.True(acknowledged.RaiseConcern(Concern, Loop.Client, Loop.Now).OrThrow().ConcernIsOpen);
    }

    [Fact]
    public void It_is_never_agreed_and_never_becomes_homework()
    {
        var place = Raised(Loop.Client);
        var plan = place.Assignment;
        Assert.IsType<Refused>(place.Agree(Loop.Client, Loop.Now));
        Assert.IsType<Refused>(place.Agree(Loop.Clinician, Loop.Now, agreed: AgreementMode.InSession));
        var task = new ThoughtRecordTask { Columns = ThoughtRecordColumns.Three };
        Loop.IsRefused(CycleCodes.ForConcernsOnly, place.Revise(plan with { Task = task }, Loop.Clinician, Loop.Now, agreed: AgreementMode.InSession));
        Loop.IsRefused(
            CycleCodes.ForConcernsOnly,
            place.Revise(plan with { Task = task, IsForConcerns = false }, Loop.Clinician, Loop.Now, agreed: AgreementMode.InSession));
        Loop.IsRefused(CycleCodes.ForConcernsOnly, Loop.Assigned.Revise(Loop.Plan with { Task = null, IsForConcerns = true }, Loop.Client, Loop.Now));
        Loop.IsRefused(
            CycleCodes.ForConcernsOnly,
            HomeworkCycle.Propose(Loop.Plan with { IsForConcerns = true }, Loop.Clinician, Loop.Now, HomeworkCatalog.BuiltIn));
    }

    [Fact]
    public void A_device_that_was_offline_brings_it_home_and_it_comes_back_from_json()
    {
        var place = Raised(Loop.Client);
        var home = HomeworkCycle.Rebase([], place.Events, HomeworkCatalog.BuiltIn);
        Assert.Empty(home.Refused);
        Assert.Equal(place, home.Cycle);
        var json = new HomeworkJson(HomeworkCatalog.BuiltIn);
        Assert.Equal(place, json.Read(json.Write(place)));
        Assert.Equal(place, HomeworkCycle.Replay(place.Events, HomeworkCatalog.BuiltIn).OrThrow());
    }

    [Fact]
    public void The_digest_tells_the_words_and_that_it_is_no_homework_and_is_silent_once_it_is_acknowledged()
    {
        var place = Raised(Loop.Client);
        var text = SessionDigest.For([place], Loop.Clinician, Loop.Now + Duration.FromHours(1), InUtc).ToText(DateTimeZone.Utc);
        Assert.Contains(Words, text, StringComparison.Ordinal);
        Assert.DoesNotContain("yes or a no", text, StringComparison.Ordinal);
        Assert.DoesNotContain("new from the client", text, StringComparison.Ordinal);
        var item = Assert.Single(SessionDigest.For([place], Loop.Clinician, Loop.Now + Duration.FromHours(1), InUtc).Items);
        Assert.True(item.IsForConcerns);
        Assert.False(item.RevisionWaits);
        var quiet = place.AcknowledgeConcern(Loop.Clinician, Loop.Now).OrThrow();
        Assert.Empty(SessionDigest.For([quiet], Loop.Clinician, Loop.Now + Duration.FromDays(8), InUtc, Loop.Now + Duration.FromDays(7)).Items);
    }

    [Fact]
    public void It_stands_in_no_agenda_and_in_no_occurrence()
    {
        var place = Raised(Loop.Client);
        Assert.Empty(Agenda.For([place], new LocalDate(2026, 3, 2), Loop.Now, InUtc).Items);
        Assert.Empty(place.PlansInEffect);
    }

    [Fact]
    public void Without_a_clinician_the_client_is_the_only_one_who_reads_it()
    {
        var alone = HomeworkCycle.RaiseConcern(Concern, Loop.Plan.Client, null, Loop.Client, Loop.Now, HomeworkCatalog.BuiltIn).OrThrow();
        Assert.Null(alone.Assignment.Clinician);
        Assert.False(alone.AcknowledgeConcern(Loop.Client, Loop.Now).OrThrow().ConcernIsOpen);
    }

    [Fact]
    public void A_crisis_plan_is_a_reference_that_comes_back_from_json_as_it_was()
    {
        var json = new HomeworkJson(HomeworkCatalog.BuiltIn);
        var plan = new CrisisPlan { Client = Loop.Plan.Client, Reference = "https://clinic.example/plans/42", ReviewedAt = Loop.Now };
        Assert.Equal(plan, json.ReadValue<CrisisPlan>(json.WriteValue(plan)));
        Assert.DoesNotContain("clinic.example", plan.ToString(), StringComparison.Ordinal);
    }

    private static HomeworkCycle Raised(Actor by) =>
        HomeworkCycle.RaiseConcern(Concern, Loop.Plan.Client, Loop.Plan.Clinician, by, Loop.Now, HomeworkCatalog.BuiltIn).OrThrow();

    private static Actor Person(string who) => who switch
    {
        "client" => Loop.Client,
        "clinician" => Loop.Clinician,
        "supporter" => Loop.Supporter,
        _ => Loop.Proxy,
    };
}
