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
}
