using System.Text;
using HomeworkKit.Adherence;
using HomeworkKit.Events;
using HomeworkKit.Kinds;
using HomeworkKit.Scheduling;
using static HomeworkKit.Tests.Cycles.Loop;

namespace HomeworkKit.Tests.Cycles;

/// <summary>Twice the input takes about twice the memory. Times of the same and of more are in the growth table of the benchmarks.</summary>
public sealed class GrowthTests
{
    private const int Few = 1_000;
    private const double AboutTwice = 2.3;

    private static readonly HomeworkJson Json = new(HomeworkCatalog.BuiltIn);
    private static readonly Assignment Daily = Plan with { Schedule = HomeworkSchedule.Daily(new LocalTime(9, 0), Now.InUtc().Date) };

    private static readonly Dictionary<string, Func<int, Action>> Cases = new(StringComparer.Ordinal)
    {
        ["read revisions"] = static count => Reading(Many(Assigned, count, Revision)),
        ["apply revisions"] = static count => () => Many(Assigned, count, Revision),
        ["a client's changes of task"] = static count =>
            () =>
                Many(Assigned, count, static i =>
                    Revision(i) with
                    {
                        Plan = Plan with { Task = new ThoughtRecordTask { Columns = i % 2 == 0 ? ThoughtRecordColumns.Five : ThoughtRecordColumns.Seven } },
                    }),
        ["read calls for help"] = static count => Reading(Many(Assigned, count, Help)),
        ["call for help and answer each"] = static count => () => Many(Many(Assigned, count, Help), count, static i => new HelpAnswered
                {
                    Id = Event(2_000_000 + i),
                    Assignment = Homework,
                    By = Clinician,
                    At = Now,
                    Answers = [Event(1_000 + i)],
                }),
        ["raise concerns, and acknowledge each"] = static count => () => Many(Many(Assigned, count, Concern), count, static i => new ConcernAcknowledged
                {
                    Id = Event(2_000_000 + i),
                    Assignment = Homework,
                    By = Clinician,
                    At = Now,
                    Acknowledges = [Event(3_000_000 + i)],
                }),
        ["call for help and answer all at once"] = static count => () => Many(Assigned, count, Help).AnswerHelp(Clinician, Now).OrThrow(),
        ["go on with an attempt by events"] = static count => () => Many(Tried, count, Continuation),
        ["go on with an attempt by verbs"] = static count => () =>
        {
            var cycle = Tried;
            for (var i = 0; i < count; i++)
            {
                cycle = cycle.ContinueAttempt(Attempt(1), Client, Now + Duration.FromMinutes((long)i)).OrThrow();
            }
        },
        ["go on with an attempt, last first"] = static count => () =>
            Assert.Equal(count + 1, HomeworkCycle.Rebase(Tried.Events, [.. Enumerable.Range(0, count).Reverse().Select(Continuation)], HomeworkCatalog.BuiltIn).Cycle.Attempts[0].Versions.Count),
        ["correct each attempt"] = static count => () => Many(Attempted(count), count, static i => Amended(2_000_000 + i, Attempt(1 + i))),
        ["versions of an attempt"] = static count =>
        {
            var events = Many(Tried, count, Continuation).Events;
            return () => Assert.Equal(count + 1, HomeworkCycle.Replay(events, HomeworkCatalog.BuiltIn).OrThrow().Attempts[0].Versions.Count);
        },
        ["a partner's view of many shared attempts"] = static count => View(Many(Attempted(count), count, Share), Actor.Client("c-43")),
        ["a clinician's view of many files"] = static count => View(Many(Attempted(count), count, File), Clinician),
        ["a clinician's view of many corrections"] = static count =>
            View(Many(Attempted(count), count, static i => Amended(2_000_000 + i, Attempt(1 + i)) with { Reason = "typo" }), Clinician),
        ["a digest"] = static count =>
        {
            var cycle = Many(Many(Many(Attempted(count), count, Share), count, Help), count, Concern);
            return () => SessionDigest.For([cycle], Clinician, Now + Duration.FromDays(1), AdherenceContext.Utc);
        },
        ["warnings"] = static count =>
        {
            var cycle = Many(Attempted(count), count, static i => Retracted(2_000_000 + i, 1 + i));
            return () => cycle.Warnings(Now);
        },
        ["record one attempt again and again, last first"] = static count =>
            () =>
                Assert.Equal(
                    count,
                    HomeworkCycle
                        .Rebase(
                            Assigned.Events,
                            [.. Enumerable.Range(0, count).Reverse().Select(static i => Recorded(1_000 + i, Attempt(1)))],
                            HomeworkCatalog.BuiltIn)
                        .Cycle.Attempts[0]
                        .Versions.Count),
        ["rounds, with attempts ahead of them"] = static count =>
            () => Many(Many(Assigned, count, static i => Recorded(2_000_000 + i, Attempt(1 + i) with { Round = 2 + i })), count, static i => Round(i)),
        ["bring attempts home"] = static count =>
        {
            CycleEvent[] pending = [.. Attempted(count).Events.Skip(2)];
            return () => HomeworkCycle.Rebase(Assigned.Events, pending, HomeworkCatalog.BuiltIn);
        },
        ["an agenda over many revisions and attempts"] = static count =>
        {
            var cycle = Changing(count);
            return () => Agenda.For([cycle], Now.InUtc().Date, Now, AdherenceContext.Utc);
        },
        ["adherence over many revisions and attempts"] = static count =>
        {
            var cycle = Changing(count);
            return () => cycle.Match(Now + Duration.FromDays(40), AdherenceContext.Utc);
        },
    };

    public static TheoryData<string> Names => [.. Cases.Keys];

    private static HomeworkCycle Tried => Assigned.Apply(Recorded(999, Attempt(1))).OrThrow();

    [Theory]
    [MemberData(nameof(Names))]
    public void Twice_as_much_takes_about_twice_the_memory(string what)
    {
        var make = Cases[what];
        make(2 * Few)();
        var (few, many) = (Bytes(make(Few)), Bytes(make(2 * Few)));
        Assert.True(many <= few * AboutTwice, $"{what}: {few} bytes for {Few}, {many} for twice as many");
    }

    private static long Bytes(Action work)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        work();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static HomeworkCycle Many(HomeworkCycle cycle, int count, Func<int, CycleEvent> make)
    {
        for (var i = 0; i < count; i++)
        {
            cycle = cycle.Apply(make(i)).OrThrow();
        }

        return cycle;
    }

    private static HomeworkCycle Attempted(int count) => Many(Assigned, count, static i => Recorded(10_000_000 + i, Attempt(1 + i)));

    private static HomeworkCycle Changing(int count)
    {
        var cycle = HomeworkCycle.Propose(Daily, Clinician, Now, HomeworkCatalog.BuiltIn).OrThrow().Agree(Client, Now).OrThrow();
        cycle = Many(cycle, count, static i => Revision(i) with { Plan = Daily with { Title = "plan " + i } });
        return Many(cycle, count, static i => Recorded(10_000_000 + i, Attempt(1 + i)));
    }

    private static Action Reading(HomeworkCycle cycle)
    {
        var document = Encoding.UTF8.GetBytes(Json.Write(cycle));
        return () => Json.Read(document);
    }

    private static Action View(HomeworkCycle cycle, Actor viewer) => () => cycle.VisibleTo(viewer);

    private static PlanRevised Revision(int i) =>
        new() { Id = Event(1_000 + i), Assignment = Homework, By = Client, At = Now, Plan = Titled("plan " + i), Agreed = AgreementMode.ByClient };

    private static HelpAsked Help(int i) => new() { Id = Event(1_000 + i), Assignment = Homework, By = Client, At = Now, Text = "?" };

    private static ConcernRaised Concern(int i) =>
        new() { Id = Event(3_000_000 + i), Assignment = Homework, By = Client, At = Now, Concern = new SafetyConcern { Category = ConcernCategory.Other } };

    private static AttemptContinued Continuation(int i) => Continued(1_000 + i, Attempt(1), 999 + i);

    private static ContentShared Share(int i) =>
        new() { Id = Event(4_000_000 + i), Assignment = Homework, By = Client, At = Now, With = Audience.Partner, Attempt = AttemptNumber(1 + i) };

    private static Attached File(int i) =>
        new()
        {
            Id = Event(4_000_000 + i),
            Assignment = Homework,
            By = Client,
            At = Now,
            Attachment = new AttachmentRef { Key = "file" },
            About = AttemptNumber(1 + i),
        };

    private static Reviewed Round(int i) =>
        new()
        {
            Id = Event(4_000_000 + i),
            Assignment = Homework,
            By = Clinician,
            At = Now,
            Decision = ReviewDecision.Repeat,
            Review = new Review(),
            Agreed = AgreementMode.InSession,
        };
}
