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
            Assert.Equal(
                Enumerable.Range(0, 200).Select(i => thread + "/" + i),
                ends[thread].Events.OfType<Commented>().Select(static comment => comment.Text));
        }
    }

    [Fact]
    public void The_ten_thousandth_event_costs_what_the_tenth_does()
    {
        var events = Enumerable
            .Range(0, 10_100)
            .Select(static i => new Commented
            {
                Id = Event(i + 100),
                Assignment = Homework,
                By = Client,
                At = Now,
                Text = "x",
            })
            .ToArray();
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
        var (cycle, again) = (
            Assigned,
            new PlanAgreed
            {
                Id = Event(98),
                Assignment = Homework,
                By = Client,
                At = Now,
                Revision = Event(1),
                Agreed = AgreementMode.ByClient,
            });
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

    [Fact]
    public void What_was_worked_out_about_a_log_stays_when_it_gets_more_room()
    {
        var log = EventLog.Of(Assigned.Events[0], 1);
        var (attempts, ids, reach, unanswered) = (log.Attempts, log.Ids, log.Reach, log.Unanswered);
        var count = 1;
        for (; count < 100; count++)
        {
            Assert.Same(log, log.Append(count, Comment(count), 1));
        }

        Assert.Equal(Enumerable.Range(1, 99).Select(Comment), log.Take(count)[1..].ToArray());
        Assert.Same(attempts, log.Attempts);
        Assert.Same(ids, log.Ids);
        Assert.Same(reach, log.Reach);
        Assert.Same(unanswered, log.Unanswered);

        // One that goes on from the same end as another has another future, and one from further back another past.
        Assert.NotSame(attempts, log.Append(count - 1, Comment(98), 1).Attempts);
        Assert.NotSame(attempts, log.Append(2, Comment(99), 1).Attempts);
    }

    [Fact]
    public void A_future_from_further_back_is_as_large_as_its_own_past_and_not_as_what_another_has_put_behind_that()
    {
        const int Bytes = 100;
        var log = EventLog.Of(Assigned.Events[0], Bytes);
        for (var count = 1; count < 20_000; count++)
        {
            log.Append(count, Comment(count), Bytes);
        }

        var erased = new AttemptErased { Id = Event(98), Assignment = Homework, By = Client, At = Now, Attempt = AttemptNumber(1) };
        foreach (var count in (int[])[1, 2, 1_000, 1_024, 1_025, 5_000, 9_000, 19_999])
        {
            foreach (var fork in (EventLog[])[log.Append(count, Comment(1), Bytes), log.Erase(count, erased, Bytes, HomeworkCatalog.BuiltIn.Content)])
            {
                Assert.False(fork.IsFarFromFull((count + 1) * Bytes, added: 1));
                Assert.True(fork.IsFarFromFull((Math.Max(2 * count, 1_024) + 1) * Bytes, added: 0), $"{count}");
            }
        }
    }

    [Fact]
    public async Task Histories_read_on_while_others_go_on_from_them_past_the_end_of_the_buffer()
    {
        var cycle = Assigned;
        using var stops = new CancellationTokenSource();
        var latest = cycle;
        var reader = Task.Run(() =>
        {
            while (!stops.IsCancellationRequested)
            {
                var seen = Volatile.Read(ref latest);
                Assert.Equal(seen.Version, seen.Events.Count(static happened => happened is not null));
                var fork = seen.Comment("fork", Client, Now).OrThrow();
                Assert.Equal("fork", Assert.IsType<Commented>(fork.Events[^1]).Text);
            }
        });
        for (var i = 0; i < 3_000; i++)
        {
            cycle = cycle.Comment("main", Client, Now).OrThrow();
            Volatile.Write(ref latest, cycle);
        }

        await stops.CancelAsync();
        await reader;
        Assert.All(cycle.Events.OfType<Commented>(), static comment => Assert.Equal("main", comment.Text));
        Assert.Equal(3_002, cycle.Version);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void However_histories_fork_each_says_of_attempts_what_its_own_events_say(int seed)
    {
        var random = new Random(seed);
        List<HomeworkCycle> cycles = [Assigned];
        for (var step = 0; step < 400; step++)
        {
            // Mostly the last one goes on; now and then an earlier one does.
            var cycle = cycles[random.Next(5) == 0 ? random.Next(cycles.Count) : ^1];
            var (number, attempt) = (1_000 + step, Attempt(1 + random.Next(5), (AttemptOutcome)random.Next(3)));
            var outcome = random.Next(9) switch
            {
                0 => cycle.Apply(Retracted(number, 1 + random.Next(5))),
                1 => cycle.EraseAttempt(attempt.Id, Client, Now),
                2 => cycle.Apply(
                    new ContentShared
                    {
                        Id = Event(number),
                        Assignment = Homework,
                        By = Client,
                        At = Now,
                        With = Audience.Partner,
                        Attempt = attempt.Id,
                    }),
                < 5 => cycle.Apply(Amended(number, attempt)),
                _ => cycle.Apply(Recorded(number, attempt)),
            };
            if (outcome is not Accepted { Cycle: var moved } accepted)
            {
                continue;
            }

            var said = accepted.NothingChangedBecause;
            cycles.Add(moved);
            foreach (var one in (HomeworkCycle[])[cycle, moved, cycles[random.Next(cycles.Count)]])
            {
                var alone = HomeworkCycle.Replay([.. one.Events], HomeworkCatalog.BuiltIn).OrThrow();
                Assert.All(Enumerable.Range(1, 5), i => Assert.Equal(alone.Find(AttemptNumber(i), Client), one.Find(AttemptNumber(i), Client)));
            }

            // Asked again after other futures were asked, it says the same.
            Assert.Equal(said, accepted.NothingChangedBecause);
        }

        Assert.True(cycles.Count > 200, "most were accepted");
    }

    [Fact]
    public void Counting_what_events_take_when_they_are_written_takes_no_memory_for_each()
    {
        var judge = HomeworkCatalog.BuiltIn.Content;
        CycleEvent[] events = [.. Enumerable.Range(0, 2_000).Select(Comment)];
        var apart = events.Sum(judge.Exactly);
        Assert.Equal(apart, judge.Exactly(events.AsSpan()));
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Equal(apart, judge.Exactly(events.AsSpan()));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 1, 10_000);
    }

    private static CycleEvent Comment(int number) => new Commented { Id = Event(number + 100), Assignment = Homework, By = Client, At = Now, Text = "x" };

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
