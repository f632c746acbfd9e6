using FsCheck.Fluent;
using HomeworkKit.Events;
using HomeworkKit.Tests.Properties;
using static HomeworkKit.Tests.Cycles.Loop;

namespace HomeworkKit.Tests.Cycles;

public sealed class MergeOrderTests
{
    private static readonly Actor[] People = [Client, Supporter, Clinician];

    [Law(20260310, 400)]
    public Property Facts_of_three_devices_come_to_the_same_in_every_order_of_coming_home() => Law.Holds(Gen.Choose(0, int.MaxValue), static seed =>
    {
        var random = new Random(seed);
        var common = Assigned;
        CycleEvent[][] devices = [.. Enumerable.Range(0, People.Length).Select(device => Facts(random, device))];
        var first = Summary(Home(common, devices.SelectMany(static device => device)));
        Assert.Equal(first, Summary(Home(common, Interleaved(random, devices))));
        Assert.Equal(first, Summary(Home(common, Interleaved(random, devices))));
        CycleEvent[] shuffled = [.. devices.SelectMany(static device => device)];
        random.Shuffle(shuffled);
        Assert.Equal(first, Summary(Home(common, shuffled)));

        // Device by device, each sending some of what it sent before.
        var cycle = common;
        foreach (var batch in shuffled.Chunk(4))
        {
            cycle = Home(cycle, batch.Concat(shuffled.Take(3)));
        }

        Assert.Equal(first, Summary(cycle));
    });

    [Fact]
    public void An_attempt_id_that_two_people_use_names_two_attempts_whoever_comes_home_first()
    {
        CycleEvent[] mine = [Recorded(100, Attempt(1) with { Noticed = "mine" }), Amended(101, Attempt(1) with { Noticed = "mine, corrected" }, 100)];
        CycleEvent[] theirs = [Recorded(200, Attempt(1) with { Noticed = "theirs" }, Supporter), Retracted(201, 1, Supporter)];
        foreach (
            CycleEvent[] order in (CycleEvent[][])
                [
                    [.. mine, .. theirs],
                    [.. theirs, .. mine],
                    [mine[1], theirs[0], mine[0], theirs[1]],
                    [theirs[1], mine[1], theirs[0], mine[0]],
                ])
        {
            var attempts = Home(Assigned, order).Attempts;
            Assert.Equal("mine, corrected", attempts.Single(static attempt => attempt.By == Client).Attempt.Noticed);
            Assert.False(attempts.Single(static attempt => attempt.By == Client).IsRetracted);
            Assert.True(attempts.Single(static attempt => attempt.By == Supporter).IsRetracted);
        }
    }

    private static HomeworkCycle Home(HomeworkCycle cycle, IEnumerable<CycleEvent> pending)
    {
        var result = HomeworkCycle.Rebase(cycle.Events, [.. pending], HomeworkCatalog.BuiltIn);
        Assert.Empty(result.Refused);
        return result.Cycle;
    }

    private static CycleEvent[] Facts(Random random, int device)
    {
        var by = People[device];
        var events = new List<CycleEvent>();
        for (var i = 0; i < 8; i++)
        {
            var id = (device * 1_000) + 100 + i;
            var attempt = Attempt(random.Next(1, 3)) with { Round = 1, Noticed = "v" + id, Setting = Setting.InSession };
            int? follows = random.Next(3) == 0 ? null : (device * 1_000) + 100 + random.Next(8);
            IReadOnlyList<EventId> named = [Event((random.Next(2) * 1_000) + 100 + random.Next(8))];
            events.Add(
                random.Next(8) switch
                {
                    0 or 1 => Recorded(id, attempt, by),
                    2 => Continued(id, attempt, follows, by),
                    3 => Amended(id, attempt, follows, by),
                    4 => Retracted(id, random.Next(1, 3), by),
                    5 => by == Clinician
                        ? new HelpAnswered
                        {
                            Id = Event(id),
                            Assignment = Homework,
                            By = by,
                            At = Now,
                            Answers = named,
                        }
                        : new HelpAsked
                        {
                            Id = Event(id),
                            Assignment = Homework,
                            By = by,
                            At = Now,
                        },
                    6 => by == Clinician
                        ? new ConcernAcknowledged
                        {
                            Id = Event(id),
                            Assignment = Homework,
                            By = by,
                            At = Now,
                            Acknowledges = named,
                        }
                        : new ConcernRaised
                        {
                            Id = Event(id),
                            Assignment = Homework,
                            By = by,
                            At = Now,
                            Concern = new SafetyConcern { Category = ConcernCategory.Other },
                        },
                    _ => new Commented
                    {
                        Id = Event(id),
                        Assignment = Homework,
                        By = by,
                        At = Now,
                        Text = "c" + id,
                    },
                });
        }

        return [.. events];
    }

    private static IEnumerable<CycleEvent> Interleaved(Random random, CycleEvent[][] devices)
    {
        var next = new int[devices.Length];
        while (Enumerable.Range(0, devices.Length).Where(device => next[device] < devices[device].Length).ToArray() is { Length: > 0 } waiting)
        {
            var device = waiting[random.Next(waiting.Length)];
            yield return devices[device][next[device]++];
        }
    }

    // The order of lists is that of arrival; what is in them is not.
    private static List<object?> Summary(HomeworkCycle cycle) =>
    [
        cycle.State, cycle.Round,
        ValueList.From(cycle.Attempts.OrderBy(static attempt => attempt.Versions[0].Event.Value)),
        ValueList.From(cycle.OpenHelp.OrderBy(static id => id.Value)),
        ValueList.From(cycle.OpenConcerns.OrderBy(static id => id.Value)),
        ValueList.From(cycle.VisibleTo(Clinician).Notes.OrderBy(static note => note.Event.Value)),
        ValueList.From(cycle.VisibleTo(Clinician).Concerns.OrderBy(static concern => concern.Event.Value).Select(static concern =>
            concern with { Acknowledgements = [.. concern.Acknowledgements.OrderBy(static one => one.Event.Value)] })),
    ];
}
