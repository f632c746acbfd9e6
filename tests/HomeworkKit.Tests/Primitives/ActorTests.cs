using HomeworkKit.Events;
using HomeworkKit.Tests.Cycles;
using HomeworkKit.Tests.Properties;

namespace HomeworkKit.Tests.Primitives;

public sealed class ActorTests
{
    [Fact]
    public void The_four_makers_give_the_four_roles()
    {
        Assert.Equal(ActorRole.Client, Actor.Client("c-42").Role);
        Assert.Equal(ActorRole.Clinician, Actor.Clinician("k-7").Role);
        Assert.Equal(ActorRole.Supporter, Actor.Supporter("s-1").Role);
        Assert.Equal(ActorRole.System, Actor.System.Role);
        Assert.Null(Actor.System.Ref);
    }

    [Fact]
    public void A_supporter_is_a_proxy_only_when_the_host_says_so()
    {
        Assert.False(Actor.Supporter("s-1").IsProxy);
        Assert.True(Actor.Proxy("s-1", new("c-42")).IsProxy);
        Assert.NotEqual(Actor.Supporter("s-1"), Actor.Supporter("s-1") with { IsProxy = true });
    }

    [Fact]
    public void A_proxy_names_the_client_in_whose_place_they_act()
    {
        Assert.Equal((ActorRole.Supporter, new ClientRef("c-42")), (Actor.Proxy("s-1", new("c-42")).Role, Actor.Proxy("s-1", new("c-42")).ActsFor));
        Assert.NotEqual(Actor.Proxy("s-1", new("c-42")), Actor.Proxy("s-1", new("c-43")));
        Assert.Throws<ArgumentException>(static () => Actor.Proxy("s-1", default));
        Assert.Contains(
            "\"actsFor\":\"c-42\"",
            new HomeworkJson(HomeworkCatalog.BuiltIn).WriteValue(Said(Actor.Proxy("s-1", new("c-42")))),
            StringComparison.Ordinal);
        Assert.DoesNotContain(
            "actsFor",
            new HomeworkJson(HomeworkCatalog.BuiltIn).WriteValue(Said(Actor.Supporter("s-1") with { IsProxy = true })),
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_text_form_says_the_role_and_the_reference()
    {
        Assert.Equal("client c-42", Actor.Client("c-42").ToString());
        Assert.Equal("clinician k-7", Actor.Clinician("k-7").ToString());
        Assert.Equal("supporter s-1", Actor.Supporter("s-1").ToString());
        Assert.Equal("proxy s-1", Actor.Proxy("s-1", new("c-42")).ToString());
        Assert.Equal("system", Actor.System.ToString());
    }

    [Law(121)]
    public Property Whatever_the_makers_give_has_no_problem_and_survives_json() => Law.Holds(Generators.Actors, actor =>
    {
        Assert.Null(actor.Problem());
        Assert.True(PrimitiveJson.Survives(actor));
    });

    [Fact]
    public void A_combination_that_no_maker_gives_has_a_problem()
    {
        Assert.Equal(PrimitiveMessages.SystemHasNoReference, new Actor { Role = ActorRole.System, Ref = "x" }.Problem());
        Assert.Equal(PrimitiveMessages.ActorNeedsReference, new Actor { Role = ActorRole.Client }.Problem());
        Assert.Equal(PrimitiveMessages.ActorNeedsReference, new Actor { Role = ActorRole.Clinician, Ref = "two words" }.Problem());
        Assert.Equal(PrimitiveMessages.OnlySupportersAreProxies, new Actor { Role = ActorRole.Client, Ref = "c-42", IsProxy = true }.Problem());
        Assert.Equal(PrimitiveMessages.OnlySupportersAreProxies, new Actor { Role = ActorRole.System, IsProxy = true }.Problem());
        Assert.Equal(PrimitiveMessages.ProxyNeedsClient, (Actor.Supporter("s-1") with { ActsFor = new("c-42") }).Problem());
        Assert.Equal(PrimitiveMessages.ProxyNeedsClient, (Actor.Client("c-42") with { ActsFor = new("c-42") }).Problem());
        Assert.Equal(PrimitiveMessages.ProxyNeedsClient, (Actor.Proxy("s-1", new("c-42")) with { ActsFor = default(ClientRef) }).Problem());
    }

    private static Commented Said(Actor by) => new() { Id = Loop.Event(1), Assignment = Loop.Homework, By = by, At = Loop.Now, Text = "x" };
}
