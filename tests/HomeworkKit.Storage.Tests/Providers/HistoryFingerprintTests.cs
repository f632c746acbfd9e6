using HomeworkKit.Storage.Providers;
using HomeworkKit.Storage.Testing;

namespace HomeworkKit.Storage.Tests.Providers;

public sealed class HistoryFingerprintTests
{
    // Stored in every file: these numbers never change. Worked out apart from the library.
    [Theory]
    [InlineData(0L, "00000000-0000-0000-0000-000000000000", 5197578548964807871L)]
    [InlineData(0L, "0195f3a0-1111-7222-8333-444455556666", 4676014782254307489L)]
    [InlineData(1L, "0195f3a0-1111-7222-8333-444455556666", -723106549967751386L)]
    public void It_is_the_same_for_ever(long before, string id, long expected) =>
        Assert.Equal(expected, HistoryFingerprint.Extend(before, new EventId(Guid.Parse(id))));

    [Fact]
    public void It_tells_order_length_and_every_id()
    {
        var cycle = SampleCycles.Attempted(SampleCycles.Agreed(), 3);
        var prints = Enumerable.Range(0, 6).Select(count => HistoryFingerprint.Of(cycle.Events, count)).ToHashSet();
        Assert.Equal(6, prints.Count);
        Assert.Equal(0, HistoryFingerprint.Of(cycle.Events, 0));
        Assert.NotEqual(HistoryFingerprint.Of(cycle.Events, 5), HistoryFingerprint.Of([.. cycle.Events.Reverse()], 5));
    }
}
