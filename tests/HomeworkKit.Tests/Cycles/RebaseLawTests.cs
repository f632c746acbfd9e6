using FsCheck;
using FsCheck.Fluent;
using HomeworkKit.Events;
using HomeworkKit.Tests.Properties;

namespace HomeworkKit.Tests.Cycles;

public sealed class RebaseLawTests
{
    private static readonly Actor[][] Owners = [[Loop.Client], [Loop.Clinician], [Loop.Supporter, Loop.Proxy]];

    private static readonly CycleTrigger[] Facts =
    [
        CycleTrigger.RecordAttempt,
        CycleTrigger.ContinueAttempt,
        CycleTrigger.AmendAttempt,
        CycleTrigger.RetractAttempt,
        CycleTrigger.AskForHelp,
        CycleTrigger.AnswerHelp,
        CycleTrigger.Comment,
        CycleTrigger.Share,
        CycleTrigger.Unshare,
        CycleTrigger.Attach,
        CycleTrigger.RaiseConcern,
        CycleTrigger.AcknowledgeConcern,
    ];

    private static Gen<Offline> Offlines =>
        from common in Walk.Of(25)
        from devices in Gen.ArrayOf(Walk.Of(15), 3)
        from count in Gen.Choose(2, 3)
        from overlap in Gen.Choose(0, 30)
        from seed in Gen.Choose(0, int.MaxValue)
        select new Offline(common with { HasClinician = true }, [.. devices.Take(count)], overlap, seed);

    [Law(1, 150)]
    public Property What_is_pending_is_applied_present_or_refused_in_its_order_and_the_result_is_a_history() =>
        Holds(
            static (world, cycle, _) =>
            {
                foreach (var pending in world.Pending)
                {
                    var result = Rebase(cycle, pending);
                    Assert.Equal(pending.Count, result.Applied.Count + result.AlreadyPresent.Count + result.Refused.Count);
                    Assert.Equal(pending.Where(result.Applied.Contains), result.Applied);
                    Assert.Equal(pending.Where(result.AlreadyPresent.Contains), result.AlreadyPresent);
                    Assert.Equal(
                        pending.Where(cycleEvent => result.Refused.Any(refused => refused.Event == cycleEvent)),
                        result.Refused.Select(static refused => refused.Event));
                    Assert.Equal([.. cycle.Events, .. result.Applied], result.Cycle.Events);
                    RandomWalkTests.ReplaysToTheSame(result.Cycle);
                    Assert.Equal(result, Rebase(cycle, pending));
                    cycle = result.Cycle;
                }
            });

    [Law(2, 150)]
    public Property Sending_the_same_again_changes_nothing() => Holds(static (world, cycle, _) =>
    {
        foreach (var pending in world.Pending)
        {
            var once = Rebase(cycle, pending);
            var twice = Rebase(once.Cycle, [.. pending.Where(once.Cycle.Events.Contains)]);
            Assert.Equal(once.Cycle, twice.Cycle);
            Assert.Empty(twice.Applied);
            Assert.Empty(twice.Refused);
            cycle = once.Cycle;
        }
    });

    [Law(3, 150)]
    public Property Facts_are_never_lost() =>
        Holds(
            static (world, cycle, _) =>
            {
                foreach (var pending in world.Pending)
                {
                    var result = Rebase(cycle, pending);
                    Assert.Empty(
                        result
                            .Refused.Where(static refused => Facts.Contains(refused.Event.Trigger))
                            .Select(static refused => (refused.Event.Trigger, refused.Refusal.Code)));
                    cycle = result.Cycle;
                }
            });

    [Law(4, 150)]
    public Property Facts_may_arrive_in_any_order_and_make_the_same_attempts() =>
        Holds(
            static (world, cycle, random) =>
            {
                List<CycleEvent> facts =
                [
                    .. world.Pending.SelectMany(static pending => pending).Where(static cycleEvent => Facts.Contains(cycleEvent.Trigger)).Distinct(),
                ];
                var one = Attempts(Rebase(cycle, [.. facts.OrderBy(_ => random.Next())]).Cycle);
                var other = Attempts(Rebase(cycle, [.. facts.OrderBy(_ => random.Next())]).Cycle);
                Assert.Equal(one, other);

        // And in any batches.
        var batches = cycle;
        foreach (var batch in facts.OrderBy(_ => random.Next()).Chunk(3))
        {
            batches = Rebase(batches, batch).Cycle;
        }

        Assert.Equal(one, Attempts(batches));
    });

    [Law(5, 150)]
    public Property Clocks_of_devices_decide_nothing() =>
        Holds(
            static (world, cycle, random) =>
            {
                var wrong = cycle;
                foreach (var pending in world.Pending)
                {
                    var shift = Duration.FromDays(random.Next(-9_000, 9_000));
                    CycleEvent[] shifted =
                    [
                        .. pending.Select(cycleEvent => cycle.Events.Contains(cycleEvent) ? cycleEvent : cycleEvent with { At = cycleEvent.At + shift }),
                    ];
                    var (right, result) = (Rebase(cycle, pending), Rebase(wrong, shifted));
                    Assert.Equal(right.Applied.Select(static cycleEvent => cycleEvent.Id), result.Applied.Select(static cycleEvent => cycleEvent.Id));

            // A decision that names no date of its own means that of its time, and which date would do is told from there.
            Assert.Equal(right.Refused.Select(WithoutDate), result.Refused.Select(WithoutDate));
            Assert.Equal((right.Cycle.State, right.Cycle.Round, right.Cycle.Assignment), (result.Cycle.State, result.Cycle.Round, result.Cycle.Assignment));
            (cycle, wrong) = (right.Cycle, result.Cycle);
        }
    });

    private static (EventId Event, Refused Refusal) WithoutDate(RefusedEvent refused) => (refused.Event.Id, refused.Refusal with { FirstDate = null });

    private static IEnumerable<RecordedAttempt> Attempts(HomeworkCycle cycle) => cycle.Attempts.OrderBy(static attempt => attempt.Versions[0].Event.Value);

    private static RebaseResult Rebase(HomeworkCycle cycle, IReadOnlyList<CycleEvent> pending) =>
        HomeworkCycle.Rebase(cycle.Events, pending, HomeworkCatalog.BuiltIn);

    private static Property Holds(Action<World, HomeworkCycle, Random> law) => Law.Holds(Offlines, offline =>
    {
        var (common, events) = Walk.On(HomeworkCycle.Begin(offline.Common.Begin(), HomeworkCatalog.BuiltIn).OrThrow(), offline.Common.Choices, 2);

        // A device sends some of what is committed once more, and what it did itself.
        IReadOnlyList<IReadOnlyList<CycleEvent>> pending =
        [
            .. offline.Devices.Select((device, i) =>
            {
                var mine = Walk.On(common, device.Choices, 1_000 * (i + 1), Owners[i]).Applied;
                return (IReadOnlyList<CycleEvent>)[.. events.Skip(events.Count - Math.Min(offline.Overlap, events.Count)), .. mine];
            }),
        ];
        law(new World(pending), common, new Random(offline.Seed));
    });

    private sealed record Offline(Walk Common, Walk[] Devices, int Overlap, int Seed);

    private sealed record World(IReadOnlyList<IReadOnlyList<CycleEvent>> Pending);
}
