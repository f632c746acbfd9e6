using System.Buffers;
using System.Text;
using HomeworkKit.Adherence;
using HomeworkKit.Events;
using HomeworkKit.Kinds;
using HomeworkKit.Scheduling;
using HomeworkKit.Storage;

namespace HomeworkKit.Benchmarks.Growth;

/// <summary>How histories with many of one thing grow: made, read and looked at as a whole. An exponent of 1 is the input's own.</summary>
internal static class CycleGrowth
{
    private static readonly Instant Now = Instant.FromUtc(2026, 3, 2, 19, 0);
    private static readonly Actor Client = Actor.Client("c-42");
    private static readonly Actor Proxy = Actor.Proxy("p-1", new("c-42"));
    private static readonly Actor Clinician = Actor.Clinician("k-7");
    private static readonly HomeworkJson Json = new(HomeworkCatalog.BuiltIn);
    private static readonly Assignment Plan = new()
    {
        Id = AssignmentId.From(Number(1)),
        Client = new("c-42"),
        Clinician = new("k-7"),
        Task = new ThoughtRecordTask { Columns = ThoughtRecordColumns.Three },
    };

    private static readonly HomeworkCycle Agreed = HomeworkCycle.Propose(Plan, Clinician, Now, HomeworkCatalog.BuiltIn).OrThrow().Agree(Client, Now).OrThrow();

    /// <summary>Measures all, or beside the stick only those whose names hold a text.</summary>
    internal static void Run(GrowthSizes sizes, TextWriter output, string part = "")
    {
        double? stick = null;
        foreach (var (what, make) in Cases().Where((one, place) => place == 0 || one.What.Contains(part, StringComparison.Ordinal)))
        {
            var (milliseconds, hasCollections) = LeastTime.Of(Array.ConvertAll(sizes.Moves, size => make(size)), sizes.IsDry);
            var line = new GrowthLine(what, "ms", "of each")
            {
                IsStick = stick is null,
                Stick = stick,
                Remark = hasCollections ? ", collections in it" : string.Empty,
            };
            for (var i = 0; i < milliseconds.Length; i++)
            {
                line.Add(sizes.Moves[i], milliseconds[i]);
            }

            stick ??= line.Exponent();
            line.Write(output);
        }
    }

    private static IEnumerable<(string What, Func<int, Action> Make)> Cases() =>
    [
        ("the stick: put as many events into a dictionary by their ids and find each, twenty times", static count =>
        {
            CycleEvent[] events = [.. Attempted(count).Events];
            return () =>
            {
                for (var i = 0; i < 20; i++)
                {
                    var known = events.ToDictionary(static happened => happened.Id);
                    foreach (var happened in events)
                    {
                        _ = known[happened.Id];
                    }
                }
            };
        }),
        ("record attempts", static count => () => Attempted(count)),
        ("go on with one attempt, and list its versions", static count => () => _ = Many(Many(Agreed, 1, Recorded), count, Continued).Attempts),
        ("correct each attempt by a verb", static count => () =>
        {
            var cycle = Attempted(count);
            for (var i = 0; i < count; i++)
            {
                cycle = cycle.AmendAttempt(Attempt(i), Client, Now).OrThrow();
            }
        }),
        ("ask for help, and answer each", static count => () => Many(Many(Agreed, count, Help), count, Answer)),
        ("read calls for help", static count => Reading(Many(Agreed, count, Help))),
        ("read revisions of the plan", static count => Reading(Many(Agreed, count, Revised))),
        ("attempts and changes of a plan of so many times a week, in turns", static count => () =>
        {
            var cycle = Quota;
            for (var i = 0; i < count; i++)
            {
                cycle = cycle.Apply(Recorded(i)).OrThrow().Apply(Revised(i) with { Plan = QuotaPlan with { Title = i % 2 == 0 ? "one way" : "another way" } }).OrThrow();
            }
        }),
        ("a client's changes of task", static count => () => Many(Agreed, count, static i =>
            Revised(i) with { Plan = Plan with { Task = new ThoughtRecordTask { Columns = i % 2 == 0 ? ThoughtRecordColumns.Five : ThoughtRecordColumns.Seven } } })),
        ("warnings of as many changes of plan and attempts", static count =>
        {
            var cycle = Many(Many(Agreed, count, Revised), count, Recorded);
            return () => cycle.Warnings(Now);
        }),
        ("what a proxy may do, among concerns that are not meant for them", static count =>
        {
            var cycle = HomeworkCycle.Propose(Plan with { Clinician = null }, Client, Now, HomeworkCatalog.BuiltIn).OrThrow();
            cycle = Many(cycle, count, static i => new ConcernRaised { Id = Id(11, i), Assignment = Plan.Id, By = Client, At = Now, Concern = new SafetyConcern { Category = ConcernCategory.Other } });
            return () => Many(cycle, count, static i => new Commented { Id = Id(12, i), Assignment = Plan.Id, By = Proxy, At = Now, Text = "here" });
        }),
        ("rounds, with attempts ahead of them", static count => () => Many(Many(Agreed, count, Ahead), count, Repeated)),
        ("bring attempts home", static count => Rebasing(Agreed, [.. Attempted(count).Events.Skip(2)])),
        ("bring attempts home behind as many", static count => Rebasing(Many(Agreed, count, Help), [.. Attempted(count).Events.Skip(2)])),
        ("bring home what is there already", static count => Rebasing(Attempted(count), [.. Attempted(count).Events])),
        ("bring continuations home, last first", static count => Rebasing(Many(Agreed, 1, Recorded), [.. Enumerable.Range(0, count).Reverse().Select(Continued)])),
        ("bring shares, files and calls for help home", static count =>
            Rebasing(Attempted(count), [.. Enumerable.Range(0, count / 3).SelectMany(static i => (CycleEvent[])[Shared(i), File(i), Help(i)])])),
        ("erase ten attempts of a long history", static count =>
        {
            var cycle = Attempted(count);
            return () =>
            {
                var erased = cycle;
                for (var i = 0; i < 10; i++)
                {
                    erased = erased.EraseAttempt(Attempt(i).Id, Client, Now).OrThrow();
                }
            };
        }),
        ("append attempts to a store one by one", static count => () =>
        {
            var store = new InMemoryHomeworkStore(HomeworkCatalog.BuiltIn);
            var cycle = Agreed;
            for (var i = 0; i < count; i++)
            {
                cycle = cycle.Apply(Recorded(i)).OrThrow();
                store.AppendAsync(cycle).GetAwaiter().GetResult();
            }
        }),
        ("match a daily plan with many pauses", static count =>
        {
            var cycle = Paused(count);
            return () => cycle.Match(Now + Duration.FromDays(400), AdherenceContext.Utc);
        }),
        ("match a daily plan with many attempts and revisions", static count =>
        {
            var cycle = Many(Many(Daily, count / 2, static i => Revised(i) with { Plan = DailyPlan with { Title = i % 2 == 0 ? "one way" : "another way" } }), count / 2, Recorded);
            return () => cycle.Match(Now + Duration.FromDays(40), AdherenceContext.Utc);
        }),
        ("a supporter's view of attempts that are shared one by one", static count => View(Many(Attempted(count), count, Shared), Actor.Supporter("s-1"))),
        ("a clinician's view of files of attempts", static count => View(Many(Attempted(count), count, File), Clinician)),
        ("a digest of shares, calls for help and attempts", static count =>
        {
            var cycle = Many(Many(Attempted(count), count / 2, Shared), count / 2, Help);
            return () => SessionDigest.For([cycle], Clinician, Now + Duration.FromDays(1), AdherenceContext.Utc);
        }),
        ("read and write nested arrays that nobody knows", static count =>
        {
            var text = Json.Write(Agreed);
            var document = Encoding.UTF8.GetBytes(text[..^1] + ",\"beside\":[" + string.Join(',', Enumerable.Repeat("[[[],[]]]", count)) + "]}");
            return () => Json.Write(new ArrayBufferWriter<byte>(document.Length), Json.Read(document));
        }),
    ];

    private static Assignment QuotaPlan { get; } = Plan with { Schedule = HomeworkSchedule.Of(new TimesPerPeriod { Times = 3, Every = 7, Unit = PeriodUnit.Days }, new LocalDate(2026, 3, 2)) };

    private static HomeworkCycle Quota => HomeworkCycle.Propose(QuotaPlan, Clinician, Now, HomeworkCatalog.BuiltIn).OrThrow().Agree(Client, Now).OrThrow();

    private static Assignment DailyPlan { get; } = Plan with { Schedule = HomeworkSchedule.Daily(new LocalTime(9, 0), new LocalDate(2026, 3, 2)) };

    private static HomeworkCycle Daily => HomeworkCycle.Propose(DailyPlan, Clinician, Now, HomeworkCatalog.BuiltIn).OrThrow().Agree(Client, Now).OrThrow();

    private static Action Rebasing(HomeworkCycle committed, IReadOnlyList<CycleEvent> pending) =>
        () => HomeworkCycle.Rebase(committed.Events, pending, HomeworkCatalog.BuiltIn);

    private static HomeworkCycle Paused(int count)
    {
        var cycle = Daily;
        for (var i = 0; i < count / 2; i++)
        {
            var at = Now + (Duration.FromHours(1) * i);
            cycle = cycle.Apply(new Paused { Id = Id(9, i), Assignment = Plan.Id, By = Client, At = at }).OrThrow()
                .Apply(new Resumed { Id = Id(10, i), Assignment = Plan.Id, By = Client, At = at + Duration.FromMinutes(30) }).OrThrow();
        }

        return cycle;
    }

    private static Guid Number(int number) => new(number, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1);

    private static HomeworkCycle Many(HomeworkCycle cycle, int count, Func<int, CycleEvent> make)
    {
        for (var i = 0; i < count; i++)
        {
            cycle = cycle.Apply(make(i)).OrThrow();
        }

        return cycle;
    }

    private static HomeworkCycle Attempted(int count) => Many(Agreed, count, Recorded);

    private static Action Reading(HomeworkCycle cycle)
    {
        var output = new ArrayBufferWriter<byte>();
        Json.Write(output, cycle);
        return () => Json.Read(output.WrittenSpan);
    }

    private static Action View(HomeworkCycle cycle, Actor viewer) => () => cycle.VisibleTo(viewer);

    private static Attempt Attempt(int i) =>
        new()
        {
            Id = AttemptId.From(Number(i + 1)),
            Round = 1,
            PerformedAt = Now + Duration.FromSeconds((long)i),
            Outcome = AttemptOutcome.Done,
        };

    private static EventId Id(int many, int i) => EventId.From(Number((many * 1_000_000) + i));

    private static AttemptRecorded Recorded(int i) => new() { Id = Id(1, i), Assignment = Plan.Id, By = Client, At = Now, Attempt = Attempt(i) };

    private static AttemptRecorded Ahead(int i) =>
        new()
        {
            Id = Id(1, i),
            Assignment = Plan.Id,
            By = Client,
            At = Now,
            Attempt = Attempt(i) with { Round = i + 2 },
        };

    private static AttemptContinued Continued(int i) =>
        new() { Id = Id(2, i), Assignment = Plan.Id, By = Client, At = Now, Attempt = Attempt(0), Follows = i == 0 ? Id(1, 0) : Id(2, i - 1) };

    private static HelpAsked Help(int i) => new() { Id = Id(3, i), Assignment = Plan.Id, By = Client, At = Now };

    private static HelpAnswered Answer(int i) => new() { Id = Id(4, i), Assignment = Plan.Id, By = Clinician, At = Now, Answers = [Id(3, i)] };

    private static PlanRevised Revised(int i) =>
        new()
        {
            Id = Id(5, i),
            Assignment = Plan.Id,
            By = Client,
            At = Now,
            Plan = Plan with { Title = i % 2 == 0 ? "one way" : "another way" },
            Agreed = AgreementMode.ByClient,
        };

    private static Reviewed Repeated(int i) =>
        new()
        {
            Id = Id(6, i),
            Assignment = Plan.Id,
            By = Clinician,
            At = Now,
            Decision = ReviewDecision.Repeat,
            Review = new Review(),
            Agreed = AgreementMode.InSession,
        };

    private static ContentShared Shared(int i) =>
        new()
        {
            Id = Id(7, i),
            Assignment = Plan.Id,
            By = Client,
            At = Now,
            With = Audience.Supporter,
            Attempt = Attempt(i).Id,
        };

    private static Attached File(int i) =>
        new()
        {
            Id = Id(8, i),
            Assignment = Plan.Id,
            By = Client,
            At = Now,
            Attachment = new AttachmentRef { Key = "file" },
            About = Attempt(i).Id,
        };
}
