using HomeworkKit.Events;
using static HomeworkKit.Tests.Cycles.Loop;

namespace HomeworkKit.Tests.Cycles;

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
        var cycle = Commented(Assigned, 3);
        var prints = Enumerable.Range(0, 6).Select(cycle.FingerprintOf).ToHashSet();
        Assert.Equal(6, prints.Count);
        Assert.Equal(0, cycle.FingerprintOf(0));
        Assert.NotEqual(cycle.FingerprintOf(5), HistoryFingerprint.Of([.. cycle.Events.Reverse()], 5));
        Assert.Throws<ArgumentOutOfRangeException>(() => cycle.FingerprintOf(6));
        Assert.Throws<ArgumentOutOfRangeException>(() => cycle.FingerprintOf(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => HistoryFingerprint.Of(cycle.Events, 6));
        Assert.Throws<ArgumentOutOfRangeException>(() => HistoryFingerprint.Of(cycle.Events, -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => cycle.FindRepeatedId(6));
        Assert.Throws<ArgumentOutOfRangeException>(() => cycle.FindRepeatedId(-1));
    }

    [Fact]
    public void What_is_kept_of_a_history_is_what_is_worked_out_anew_for_every_fork_of_it_and_in_every_order_of_asking()
    {
        var random = new Random(5);
        List<HomeworkCycle> cycles = [Assigned];
        for (var i = 0; i < 300; i++)
        {
            var from = cycles[random.Next(cycles.Count)];
            var id = random.Next(6) == 0 ? from.Events[random.Next(from.Version)].Id : EventId.New(Now);
            cycles.Add(from.Apply(new Commented { Id = id, Assignment = Homework, By = Client, At = Now, Text = "x" }).OrThrow());
            var asked = cycles[random.Next(cycles.Count)];
            var count = random.Next(asked.Version + 1);
            Assert.Equal(HistoryFingerprint.Of(asked.Events, count), asked.FingerprintOf(count));
            var repeated = Enumerable
                .Range(count, asked.Version - count)
                .Where(place => asked.Events.Take(place).Any(before => before.Id == asked.Events[place].Id))
                .Select(place => asked.Events[place].Id);
            Assert.Equal(repeated.Select(static one => (EventId?)one).FirstOrDefault(), asked.FindRepeatedId(count));
        }
    }

    [Fact]
    public void Asking_behind_forty_thousand_events_takes_no_longer_than_behind_forty()
    {
        var (few, many) = (Cost(40), Cost(40_000));
        Assert.True(many < (few * 20) + 20, $"{few} us behind 40, {many} us behind 40,000");
    }

    // The least of many, in microseconds: what else runs on the machine only adds.
    private static double Cost(int length)
    {
        var cycle = Commented(Assigned, length);
        cycle.FindRepeatedId(length);
        var least = double.MaxValue;
        for (var i = 0; i < 100; i++)
        {
            cycle = Commented(cycle, 1);
            var started = System.Diagnostics.Stopwatch.GetTimestamp();
            Assert.Null(cycle.FindRepeatedId(cycle.Version - 1));
            Assert.NotEqual(0, cycle.FingerprintOf(cycle.Version - 1));
            least = Math.Min(least, System.Diagnostics.Stopwatch.GetElapsedTime(started).TotalMicroseconds);
        }

        return least;
    }

    private static HomeworkCycle Commented(HomeworkCycle cycle, int count)
    {
        for (var i = 0; i < count; i++)
        {
            cycle = cycle.Comment("x", Client, Now).OrThrow();
        }

        return cycle;
    }
}
