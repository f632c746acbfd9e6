using HomeworkKit.Adherence;
using HomeworkKit.Events;
using static HomeworkKit.Tests.Cycles.Loop;

namespace HomeworkKit.Tests.Issues;

/// <summary>A proxy was one for everybody's homework: now they name whom they act for.</summary>
public sealed class AProxyActsForOneClient
{
    private static readonly Actor Other = Actor.Proxy(Proxy.Ref!, new("c-43"));
    private static readonly Commented Said = new() { Id = Event(60), Assignment = Homework, By = Other, At = Now, Text = "x" };

    [Fact]
    public void A_proxy_for_somebody_else_is_refused_by_verb_apply_rebase_and_replay()
    {
        IsRefused(CycleCodes.OtherClient, Assigned.Comment("x", Other, Now));
        IsRefused(CycleCodes.OtherClient, Proposed.Agree(Other, Now));
        IsRefused(CycleCodes.OtherClient, HomeworkCycle.Propose(Plan, Other, Now, HomeworkCatalog.BuiltIn));
        IsRefused(CycleCodes.OtherClient, Assigned.Apply(Said));
        Assert.Equal(CycleCodes.OtherClient, Assert.Single(HomeworkCycle.Rebase(Assigned.Events, [Said], HomeworkCatalog.BuiltIn).Refused).Refusal.Code);
        IsRefused(CycleCodes.OtherClient, HomeworkCycle.Replay([.. Assigned.Events, Said], HomeworkCatalog.BuiltIn));
        Assert.IsType<Accepted>(Assigned.Apply(Said with { By = Proxy }));
    }

    [Fact]
    public void A_client_or_supporter_who_names_whom_they_act_for_is_no_actor()
    {
        IsRefused(CycleCodes.ActorIncomplete, Assigned.Apply(Said with { By = Client with { ActsFor = new("c-42") } }));
        IsRefused(CycleCodes.ActorIncomplete, Assigned.Apply(Said with { By = Supporter with { ActsFor = new("c-42") } }));
    }

    [Fact]
    public void A_proxy_for_somebody_else_sees_nothing()
    {
        var cycle = InProgress.Share(Audience.Proxy, Client, Now).OrThrow();
        Assert.Single(cycle.VisibleTo(Proxy).Attempts);
        Assert.False(cycle.VisibleTo(Other).IsParty);
        Assert.Empty(cycle.EventsVisibleTo(Other));
        Assert.Empty(SessionDigest.For([cycle], Other, Now, AdherenceContext.Utc).Items);
        Assert.Empty(SessionDigest.For([cycle], Other, Now, AdherenceContext.Utc).Seen);
    }

    [Fact]
    public void A_proxy_from_before_names_were_told_goes_on_as_before()
    {
        var unnamed = Actor.Supporter(Proxy.Ref!) with { IsProxy = true };
        var cycle = Assigned.RecordAttempt(Attempt(1) with { Noticed = "mine" }, unnamed, Now).OrThrow();
        Assert.Equal("mine", Assert.Single(cycle.VisibleTo(Proxy).Attempts).Attempt.Noticed);
        Assert.IsType<Accepted>(cycle.AmendAttempt(Attempt(1) with { Noticed = "still mine" }, Proxy, Now));
    }

    [Fact]
    public void A_digest_tells_a_proxy_nothing_of_what_they_do_not_see()
    {
        var ended = Completed.RaiseConcern(new SafetyConcern { Category = ConcernCategory.HarmFromOthers, Note = "about my father" }, Client, Now).OrThrow();
        Assert.Single(SessionDigest.For([ended], Clinician, Now, AdherenceContext.Utc, Now).Items);
        Assert.Empty(SessionDigest.For([ended], Proxy, Now + Duration.FromHours(1), AdherenceContext.Utc, Now + Duration.FromMinutes(1)).Items);
        var open = Assigned.RaiseConcern(new SafetyConcern { Category = ConcernCategory.HarmFromOthers, Note = "about my father" }, Client, Now).OrThrow();
        var item = Assert.Single(SessionDigest.For([open], Proxy, Now, AdherenceContext.Utc).Items);
        Assert.Empty(item.OpenConcerns);
    }

    [Fact]
    public void Without_a_clinician_a_proxy_who_acknowledges_all_acknowledges_what_is_shown_to_them()
    {
        var about = new SafetyConcern { Category = ConcernCategory.HarmFromOthers, Note = "about my father" };
        var hidden = Alone.RaiseConcern(about, Client, Now).OrThrow();
        IsRefused(CycleGuards.ConcernIsOpen.Code, hidden.AcknowledgeConcern(Proxy, Now));
        var both = hidden.RaiseConcern(about with { ShownTo = [Audience.Proxy] }, Client, Now).OrThrow();
        Assert.Equal(hidden.OpenConcerns, both.AcknowledgeConcern(Proxy, Now).OrThrow().OpenConcerns);
    }

    [Fact]
    public void An_agenda_tells_a_proxy_what_is_left_and_of_what_was_done_what_they_see()
    {
        var at = Now.InUtc().Date;
        var cycle = Assigned.RecordAttempt(Attempt(1), Client, Now).OrThrow().RecordAttempt(Attempt(2), Proxy, Now).OrThrow();
        IEnumerable<AttemptId?> Done(Actor viewer) =>
            Agenda
                .For([cycle], at, Now + Duration.FromHours(1), AdherenceContext.Utc, viewer: viewer)
                .Items.Select(static item => item.Attempt)
                .Where(static attempt => attempt is not null);
        Assert.Equal([AttemptNumber(1), AttemptNumber(2)], Done(Client));
        Assert.Equal([AttemptNumber(2)], Done(Proxy));
        Assert.NotEmpty(Agenda.For([cycle], at, Now, AdherenceContext.Utc, viewer: Proxy).Items);
        Assert.Empty(Agenda.For([cycle], at, Now, AdherenceContext.Utc, viewer: Supporter).Items);
        Assert.Empty(Agenda.For([cycle], at, Now, AdherenceContext.Utc, viewer: Other).Items);
    }

    [Fact]
    public void A_proxy_hides_from_the_clinician_their_own_entries_and_no_words_of_the_clients()
    {
        var cycle = Assigned
            .RecordAttempt(Attempt(1) with { Noticed = "the childs" }, Client, Now)
            .OrThrow()
            .RecordAttempt(Attempt(2) with { Noticed = "the parents" }, Proxy, Now)
            .OrThrow();
        foreach (var attempt in new AttemptId?[] { null, AttemptNumber(1) })
        {
            Assert.Equal("the childs", cycle.Unshare(Audience.Clinician, Proxy, Now, attempt).OrThrow().VisibleTo(Clinician).Attempts[0].Attempt.Noticed);
        }

        Assert.Null(cycle.Unshare(Audience.Clinician, Proxy, Now).OrThrow().VisibleTo(Clinician).Attempts[1].Attempt.Noticed);
        Assert.Null(cycle.Unshare(Audience.Clinician, Client, Now).OrThrow().VisibleTo(Clinician).Attempts[0].Attempt.Noticed);
        var shared = cycle.Share(Audience.Supporter, Client, Now).OrThrow();
        Assert.NotEmpty(shared.Unshare(Audience.Supporter, Proxy, Now).OrThrow().VisibleTo(Supporter).Attempts);
    }

    [Fact]
    public void A_proxy_erases_nothing_that_the_client_keeps_private()
    {
        var cycle = Assigned
            .RecordAttempt(Attempt(1), Client, Now)
            .OrThrow()
            .RecordAttempt(Attempt(2) with { KeptPrivate = [AttemptPart.Entry] }, Client, Now)
            .OrThrow()
            .RecordAttempt(Attempt(3) with { KeptPrivate = [AttemptPart.Entry] }, Proxy, Now)
            .OrThrow();
        IsRefused(CycleCodes.NotThisRole, cycle.EraseAttempt(AttemptNumber(2), Proxy, Now));
        var sent = new AttemptErased
        {
            Id = Event(62),
            Assignment = Homework,
            By = Proxy,
            At = Now,
            Attempt = AttemptNumber(2),
            Agreed = AgreementMode.ByClient,
        };
        Assert.Equal(CycleCodes.NotThisRole, Assert.Single(HomeworkCycle.Rebase(cycle.Events, [sent], HomeworkCatalog.BuiltIn).Refused).Refusal.Code);
        Assert.NotNull(cycle.EraseAttempt(AttemptNumber(2), Client, Now).OrThrow().Erased.Find(AttemptNumber(2)));
        Assert.All([AttemptNumber(1), AttemptNumber(3)], attempt => Assert.NotNull(cycle.EraseAttempt(attempt, Proxy, Now).OrThrow().Erased.Find(attempt)));
    }
}
