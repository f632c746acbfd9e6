using System.Reflection;
using FsCheck.Fluent;
using FsCheck.Xunit;
using HomeworkKit.Tests.Conventions;
using Xunit.Abstractions;

namespace HomeworkKit.Tests.Properties;

public sealed class LawTests(ITestOutputHelper output)
{
    [Fact]
    public void A_law_that_does_not_hold_fails()
    {
        Assert.ThrowsAny<Exception>(() => Law.Holds(Gen.Choose(0, 100), static number => number < 10).QuickCheckThrowOnFailure(output));
        Assert.ThrowsAny<Exception>(() => Law.Holds(Gen.Choose(0, 100), static number => Assert.True(number < 10)).QuickCheckThrowOnFailure(output));
    }

    [Fact]
    public void A_law_has_the_seed_and_the_size_that_stand_at_its_test()
    {
        var law = new LawAttribute(7, 3);
        Assert.True(law.MaxTest % 3 == 0);
        Assert.Matches("^[0-9]+,[0-9]+$", law.Replay);
        Assert.NotEqual(law.Replay, new LawAttribute(8, 3).Replay);
    }

    [Fact]
    public void Every_test_that_returns_a_law_is_run_as_one_and_there_is_no_other_way() => Library.Nothing(
        from type in typeof(LawTests).Assembly.GetTypes()
        from method in type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
        where (method.ReturnType == typeof(Property) || method.IsDefined(typeof(PropertyAttribute))) != method.IsDefined(typeof(LawAttribute))
        select type.Name + "." + method.Name,
        "A law is returned, and its test is marked with [Law]:");
}
