using FsCheck.Fluent;
using HomeworkKit.Events;
using HomeworkKit.Tests.Properties;

namespace HomeworkKit.Tests.Cycles;

public sealed class RandomWalkTests
{
    [Law(20260302, 1)]
    public Property A_hundred_thousand_random_events_do_what_a_naive_model_does_and_replay_to_the_same()
    {
        return Law.Holds(Gen.ArrayOf(Walk.Of(100), Walk.Runs(2_200)), static walks =>
        {
            var counts = walks.Select(Walked).ToList();
            Assert.InRange(counts.Sum(static count => count.Events), 100_000, int.MaxValue);
            Assert.InRange(counts.Sum(static count => count.Moves), 50_000, int.MaxValue);
        });

        static (int Events, int Moves) Walked(Walk walk)
        {
            var (events, moves) = (0, 0);
            var begin = walk.Begin();
            var model = new NaiveCycle(begin);
            var cycle = HomeworkCycle.Begin(begin, HomeworkCatalog.BuiltIn).OrThrow();
            for (var i = 0; i < walk.Choices.Length; i++)
            {
                var happened = Walk.Next(cycle, walk.Choices[i], i + 2, Walk.Everybody);
                var (before, version, permitted, whyNot) = (
                    cycle,
                    cycle.Version,
                    cycle.PermittedTriggers(happened.By),
                    cycle.WhyNot(happened.Trigger, happened.By));
                var outcome = cycle.Apply(happened);
                events++;
                Assert.Equal(model.Try(happened), outcome is Accepted);
                Assert.Equal(permitted.Contains(happened.Trigger), whyNot is null);
                if (outcome is Accepted { Cycle: var moved })
                {
                    Assert.Null(whyNot);
                    moves++;
                    cycle = moved;
                    LeavesByItsRows(before.State, cycle.State, happened.Trigger);
                }
                else
                {
                    var refused = (Refused)outcome;
                    Assert.Equal(permitted, refused.Permitted);
                    Assert.Equal(whyNot?.Code ?? refused.Code, refused.Code);
                    Assert.StartsWith("cycle/", refused.Code, StringComparison.Ordinal);
                }

                Assert.Equal(version, before.Version);
                IsAsTheModel(model, cycle);
            }

            ReplaysToTheSame(cycle);
            return (events, moves);
        }
    }

    private static void LeavesByItsRows(CycleState from, CycleState to, CycleTrigger trigger)
    {
        Assert.True(Enum.IsDefined(to));
        if (from != to)
        {
            Assert.True(from switch
            {
                CycleState.Completed or CycleState.Stopped => trigger == CycleTrigger.Reopen,
                CycleState.Declined => trigger == CycleTrigger.Revise,
                _ => true,
            });
        }
    }

    private static void IsAsTheModel(NaiveCycle model, HomeworkCycle cycle)
    {
        Assert.Equal(model.State, KebabCase.Of(cycle.State));
        Assert.Equal(model.Round, cycle.Round);
        Assert.Equal(model.Standing, cycle.Assignment.Title);
        Assert.Equal(model.Waiting?.Id, cycle.WaitingRevision?.Id);
        Assert.Equal(model.Attempts, cycle.AttemptCount);
        Assert.Equal(model.Help.Order(Comparer<EventId>.Create(static (a, b) => a.Value.CompareTo(b.Value))), cycle.OpenHelp);
        Assert.Equal(model.Concerns.Order(Comparer<EventId>.Create(static (a, b) => a.Value.CompareTo(b.Value))), cycle.OpenConcerns);
        Assert.Equal((model.Help.Count > 0, model.Concerns.Count > 0), (cycle.HelpIsOpen, cycle.ConcernIsOpen));
        if (cycle.State == CycleState.Proposed)
        {
            Assert.Equal(model.Proposal, cycle.Plan.Id);
        }
    }

    internal static void ReplaysToTheSame(HomeworkCycle cycle)
    {
        var again = HomeworkCycle.Replay(cycle.Events, HomeworkCatalog.BuiltIn).OrThrow();
        Assert.Equal(cycle, again);
        Assert.Equal(cycle.GetHashCode(), again.GetHashCode());
        Assert.Equal(
            (cycle.State, cycle.Round, cycle.Version, cycle.AttemptCount, cycle.ReturnsOn, cycle.Plan, cycle.WaitingRevision),
            (again.State, again.Round, again.Version, again.AttemptCount, again.ReturnsOn, again.Plan, again.WaitingRevision));
        Assert.Equal(cycle.PlansInEffect, again.PlansInEffect);
        Assert.Equal(cycle.Attempts, again.Attempts);
        Assert.Equal((cycle.OpenHelp, cycle.OpenConcerns), (again.OpenHelp, again.OpenConcerns));
        Assert.All(Walk.Everybody, actor => Assert.Equal(cycle.PermittedTriggers(actor), again.PermittedTriggers(actor)));
    }
}
