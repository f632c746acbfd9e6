using System.Runtime.CompilerServices;
using HomeworkKit.Serialization;
using static HomeworkKit.Tests.Cycles.Loop;

namespace HomeworkKit.Tests.Cycles;

public sealed class ReplayTests
{
    [Fact]
    public void Folding_what_a_store_held_makes_nothing_that_judges_and_the_next_event_does()
    {
        var fresh = HomeworkCatalog.BuiltIn.With();
        var before = InProgress;
        var cycle = HomeworkCycle.Replay([.. before.Events], fresh, before.Version).OrThrow();
        Assert.Null(JsonOf(fresh));
        Assert.Equal(before, cycle);

        Assert.IsType<Refused>(cycle.Comment("half of one: \ud83d", Client, Now));
        Assert.NotNull(JsonOf(fresh));
    }

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_json")]
    private static extern ref CatalogJson? JsonOf(HomeworkCatalog catalog);
}
