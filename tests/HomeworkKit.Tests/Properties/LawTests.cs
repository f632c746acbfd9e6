using FsCheck;
using FsCheck.Fluent;

namespace HomeworkKit.Tests.Properties;

public sealed class LawTests
{
    [Fact]
    public void A_law_that_does_not_hold_is_a_failing_test()
    {
        Assert.ThrowsAny<Exception>(() => Law.Holds(1, Gen.Choose(0, 100), number => number < 90));
        Assert.ThrowsAny<Exception>(() => Law.Holds(1, Gen.Choose(0, 100), number => Assert.True(number < 90)));
    }

    [Fact]
    public void The_same_seed_gives_the_same_values()
    {
        static List<Guid> Drawn(ulong seed)
        {
            var drawn = new List<Guid>();
            Law.Holds(seed, Generators.Guids, drawn.Add);
            return drawn;
        }

        Assert.Equal(Drawn(7), Drawn(7));
        Assert.NotEqual(Drawn(7), Drawn(8));
    }
}
