using static HomeworkKit.Tests.Cycles.Loop;

namespace HomeworkKit.Tests.Cycles;

/// <summary>A device may be rounds ahead of the cycle: what it recorded counts when the round comes, however many came before.</summary>
public sealed class RoundsAheadTests
{
    private const int Runs = 300;
    private const int Steps = 16;
    private const int Furthest = 6;

    [Fact]
    public void An_attempt_counts_for_the_round_that_it_names_when_that_round_comes()
    {
        var cycle = Ready.RecordAttempt(Attempt(5) with { Round = 4 }, Client, Now).OrThrow();
        CycleState[] states = [.. Enumerable.Range(2, 4).Select(_ => (cycle = NextRound(cycle)).State)];
        Assert.Equal([CycleState.Assigned, CycleState.Assigned, CycleState.InProgress, CycleState.Assigned], states);
    }

    [Fact]
    public void In_random_histories_a_round_has_an_attempt_if_one_named_it_or_was_made_in_it()
    {
        var random = new Random(20261122);
        for (var run = 0; run < Runs; run++)
        {
            var (cycle, tried) = (Assigned, new HashSet<int>());
            for (var step = 0; step < Steps; step++)
            {
                if (random.Next(2) == 0)
                {
                    int? named = random.Next(3) == 0 ? null : random.Next(1, Furthest);
                    cycle = cycle.Apply(Recorded(1_000 + step, Attempt(1_000 + step) with { Round = named })).OrThrow();
                    tried.Add(named ?? cycle.Round);
                }
                else
                {
                    cycle = NextRound(cycle);
                    Assert.Equal(tried.Contains(cycle.Round) ? CycleState.InProgress : CycleState.Assigned, cycle.State);
                }

                var returned = cycle.Submit(Client, Now).OrThrow().Return(Client, Now).OrThrow();
                Assert.Equal(tried.Contains(cycle.Round) ? CycleState.InProgress : CycleState.Assigned, returned.State);
                Assert.Equal(returned.State, HomeworkCycle.Replay(returned.Events, HomeworkCatalog.BuiltIn).OrThrow().State);
            }
        }
    }

    private static HomeworkCycle NextRound(HomeworkCycle cycle) =>
        cycle.Review(ReviewDecision.Repeat, new Review(), Clinician, Now).OrThrow().Agree(Client, Now).OrThrow();
}
