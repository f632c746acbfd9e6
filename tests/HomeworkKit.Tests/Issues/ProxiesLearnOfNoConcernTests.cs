using HomeworkKit.Events;
using static HomeworkKit.Tests.Cycles.Loop;

namespace HomeworkKit.Tests.Issues;

/// <summary>
/// Without a clinician a proxy acts in the client's place, and a concern may be about them: nothing that they are offered or refused tells that there is one.
/// </summary>
public sealed class ProxiesLearnOfNoConcernTests
{
    private static HomeworkCycle Working => Alone.Agree(Client, Now).OrThrow().RecordAttempt(Attempt(1), Client, Now).OrThrow();

    private static HomeworkCycle WithConcern => Raised(Client);

    [Fact]
    public void What_a_proxy_is_offered_is_the_same_with_a_concern_and_without()
    {
        Assert.Equal(Working.PermittedTriggers(Proxy), WithConcern.PermittedTriggers(Proxy));
        Assert.True(WithConcern.PermittedTriggers(Client).Contains(CycleTrigger.AcknowledgeConcern));
        foreach (var trigger in Enum.GetValues<CycleTrigger>())
        {
            Assert.Equal(Working.WhyNot(trigger, Proxy), WithConcern.WhyNot(trigger, Proxy));
        }
    }

    [Theory]
    [InlineData(ReviewDecision.Complete)]
    [InlineData(ReviewDecision.Maintain)]
    [InlineData(ReviewDecision.Drop)]
    public void What_a_proxy_may_do_is_the_same_with_a_concern_and_without_and_replays(ReviewDecision decision)
    {
        var before = Working.Review(decision, new Review(), Proxy, Now).OrThrow();
        var after = WithConcern.Review(decision, new Review(), Proxy, Now).OrThrow();
        Assert.Equal(before.State, after.State);
        Assert.True(after.ConcernIsOpen);
        Assert.Equal(after, HomeworkCycle.Replay([.. after.Events], HomeworkCatalog.BuiltIn).OrThrow());
        Assert.Equal(after.State, HomeworkCycle.Rebase(WithConcern.Events, [after.Events[^1]], HomeworkCatalog.BuiltIn).Cycle.State);
        IsRefused("cycle/concern-open", WithConcern.Review(decision, new Review(), Client, Now));
    }

    [Fact]
    public void A_refusal_is_the_same_with_a_concern_and_without()
    {
        var hidden = WithConcern.OpenConcerns[0];
        foreach (var named in (EventId[])[hidden, Event(4711)])
        {
            var (before, after) = (Acknowledge(Working, named), Acknowledge(WithConcern, named));
            var (one, other) = (Assert.IsType<Refused>(before), Assert.IsType<Refused>(after));
            Assert.Equal((one.Code, one.Permitted), (other.Code, other.Permitted));
        }
    }

    [Fact]
    public void Of_two_concerns_a_proxy_acknowledges_the_one_that_is_meant_for_them()
    {
        var both = Raised(Proxy, WithConcern);
        var (hidden, own) = (both.OpenConcerns[0], both.OpenConcerns[1]);
        Assert.True(both.PermittedTriggers(Proxy).Contains(CycleTrigger.AcknowledgeConcern));
        IsRefused("cycle/not-open", Acknowledge(both, hidden));
        Assert.Equal([hidden], Acknowledge(both, own).OrThrow().OpenConcerns);
        Assert.Empty(Acknowledge(Raised(Client, shown: true), null).OrThrow().OpenConcerns);
    }

    private static HomeworkCycle Raised(Actor by, HomeworkCycle? cycle = null, bool shown = false) =>
        (cycle ?? Working).RaiseConcern(new SafetyConcern { Category = ConcernCategory.Other, ShownTo = shown ? [Audience.Proxy] : [] }, by, Now).OrThrow();

    private static CycleOutcome Acknowledge(HomeworkCycle cycle, EventId? named) =>
        cycle.Apply(new ConcernAcknowledged { Id = Event(90), Assignment = cycle.Id, By = Proxy, At = Now, Acknowledges = [named ?? cycle.OpenConcerns[0]] });
}
