using FsCheck.Fluent;
using HomeworkKit.Events;
using HomeworkKit.Tests.Properties;
using static HomeworkKit.Tests.Cycles.Loop;

namespace HomeworkKit.Tests.Cycles;

public sealed class AttemptVersionsTests
{
    [Law(20260307, 2_000)]
    public Property The_last_version_is_that_of_the_whole_order_after_every_event() => Law.Holds(Gen.Choose(0, int.MaxValue), static seed =>
    {
        var random = new Random(seed);
        int[] ids = [.. Enumerable.Range(2, random.Next(2, 24)).OrderBy(_ => random.Next())];
        var (track, versions) = (new AttemptHistory(), new AttemptVersions());
        foreach (var id in ids)
        {
            // Some follow what is there, some what arrives later, some the recording, and some are recordings once more.
            int? follows = random.Next(4) == 0 ? null : ids[random.Next(ids.Length)];
            CycleEvent happened = random.Next(5) switch
            {
                0 => Recorded(id, Attempt(1) with { Noticed = "v" + id }),
                1 => Amended(id, Attempt(1) with { Noticed = "v" + id }, follows),
                _ => Continued(id, Attempt(1) with { Noticed = "v" + id }, follows),
            };
            track.Add(happened, 1, default);
            versions.Add(happened);
            Assert.Equal(track.IsRecorded, versions.IsRecorded);
            if (track.IsRecorded)
            {
                Assert.Equal(track.Resolve().Versions[^1].Event, versions.Version);
                Assert.Equal(track.Resolve().Attempt.Noticed, versions.Latest.Noticed);
            }
        }
    });

    [Fact]
    public void Two_futures_of_one_cycle_know_their_own_versions()
    {
        var common = Assigned.Apply(Recorded(10, Attempt(1))).OrThrow();
        var one = common.Apply(Continued(11, Attempt(1) with { Noticed = "one" })).OrThrow();
        var later = one.Apply(Continued(12, Attempt(1) with { Noticed = "later" }, 11)).OrThrow();
        var other = common.Apply(Continued(13, Attempt(1) with { Noticed = "other" })).OrThrow();
        Assert.Equal("later", later.Find(AttemptNumber(1), Client).Latest?.Noticed);
        Assert.Equal("one", one.Find(AttemptNumber(1), Client).Latest?.Noticed);
        Assert.Equal("other", other.Find(AttemptNumber(1), Client).Latest?.Noticed);
        Assert.Equal(Event(10), common.Find(AttemptNumber(1), Client).Version);
        Assert.False(common.Find(AttemptNumber(1), Supporter).IsTheirs);
        Assert.True(common.Find(AttemptNumber(1), Supporter).IsKnown);
        Assert.False(common.Find(AttemptNumber(2), Client).IsKnown);
    }
}
