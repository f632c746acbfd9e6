using HomeworkKit.Events;
using static HomeworkKit.Tests.Cycles.Loop;

namespace HomeworkKit.Tests.Cycles;

public sealed class EventLogTests
{
    [Fact]
    public void Two_futures_of_one_cycle_never_see_each_other()
    {
        var common = Assigned;
        var (one, other) = (common, common);
        for (var i = 0; i < 40; i++)
        {
            one = one.Comment("one", Client, Now).OrThrow();
            other = other.Comment("other", Client, Now).OrThrow();
        }

        Assert.All(one.Events.OfType<Commented>(), static comment => Assert.Equal("one", comment.Text));
        Assert.All(other.Events.OfType<Commented>(), static comment => Assert.Equal("other", comment.Text));
        Assert.Equal((42, 42, 2), (one.Version, other.Version, common.Events.Count));
        Assert.NotEqual(one, other);
        Assert.True(one != other);
        Assert.Throws<ArgumentOutOfRangeException>(() => common.Events[2]);
    }

    [Fact]
    public void Threads_that_go_on_from_one_cycle_each_have_their_own_history()
    {
        var common = Assigned;
        var ends = new HomeworkCycle[16];
        Parallel.For(0, ends.Length, new ParallelOptions { MaxDegreeOfParallelism = 8 }, thread =>
        {
            var cycle = common;
            for (var i = 0; i < 200; i++)
            {
                cycle = cycle.Comment(thread + "/" + i, Client, Now).OrThrow();
            }

            ends[thread] = cycle;
        });
        for (var thread = 0; thread < ends.Length; thread++)
        {
            Assert.Equal(Enumerable.Range(0, 200).Select(i => thread + "/" + i), ends[thread].Events.OfType<Commented>().Select(static comment => comment.Text));
        }
    }

    [Fact]
    public void The_ten_thousandth_event_costs_what_the_tenth_does()
    {
        var events = Enumerable.Range(0, 10_100).Select(static i => new Commented { Id = Event(i + 100), Assignment = Homework, By = Client, At = Now, Text = "x" }).ToArray();
        var cycle = Assigned;
        var costs = new long[events.Length];
        for (var i = 0; i < events.Length; i++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            cycle = ((Accepted)cycle.Apply(events[i])).Cycle;
            costs[i] = GC.GetAllocatedBytesForCurrentThread() - before;
        }

        // The buffer that is shared doubles now and then; between times each event costs the same.
        Assert.Equal(costs.Skip(9).Take(5).Min(), costs.Skip(9_990).Take(100).Max());
        Assert.True(costs.Sum() / events.Length <= 260, "on average " + (costs.Sum() / events.Length));
    }

    [Fact]
    public void An_event_and_its_cycle_take_at_most_260_bytes()
    {
        HomeworkCycle[] cycles = [.. Enumerable.Range(0, 64).Select(static _ => Assigned)];
        var at = new EventMakerCosts(cycles);
        Assert.InRange(at.Measure(), 1, 260);
    }

    [Fact]
    public void An_attempt_takes_no_more_than_its_place_its_cycle_and_the_outcome()
    {
        var cycle = InProgress.Comment("makes room", Client, Now).OrThrow();
        var attempt = Recorded(77, Attempt(7));
        Assert.Equal(cycle.Version + 1, cycle.Apply(attempt).OrThrow().Version);
        cycle = InProgress.Comment("makes room", Client, Now).OrThrow();
        var before = GC.GetAllocatedBytesForCurrentThread();
        var moved = cycle.Apply(attempt);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 1, 104);
        Assert.IsType<Accepted>(moved);
    }

    [Fact]
    public void A_refusal_takes_no_more_than_the_outcome()
    {
        var (cycle, again) = (Assigned, new PlanAgreed { Id = Event(98), Assignment = Homework, By = Client, At = Now, Revision = Event(1), Agreed = AgreementMode.ByClient });
        Assert.Equal(2, Assert.IsType<Refused>(cycle.Apply(again)).Unmet.Count);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var refused = cycle.Apply(again);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 1, 40);
        Assert.IsType<Refused>(refused);
    }

    [Fact]
    public void Asking_what_is_permitted_takes_no_memory()
    {
        var cycle = InProgress;
        var count = cycle.PermittedTriggers(Client).Count;
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1_000; i++)
        {
            count += cycle.PermittedTriggers(Clinician).Count;
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.True(count > 0);
    }

    private sealed class EventMakerCosts(HomeworkCycle[] cycles)
    {
        // The room for the event, paid for by the doubling of the shared buffer, is sixteen bytes an event on average.
        public long Measure()
        {
            var last = cycles[0].Submit(Client, Now);
            var before = GC.GetAllocatedBytesForCurrentThread();
            foreach (var cycle in cycles)
            {
                last = cycle.Apply(new Submitted { Id = Event(99), Assignment = Homework, By = Client, At = Now });
            }

            Assert.IsType<Accepted>(last);
            return ((GC.GetAllocatedBytesForCurrentThread() - before) / cycles.Length) + 16;
        }
    }
}
