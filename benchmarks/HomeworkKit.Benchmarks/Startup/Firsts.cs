using System.Text.Json;
using HomeworkKit.Benchmarks.Cycles;
using HomeworkKit.Benchmarks.Serialization;
using HomeworkKit.Benchmarks.Validation;
using HomeworkKit.Events;
using HomeworkKit.Kinds;
using HomeworkKit.Scheduling;
using HomeworkKit.StartBenchmark;

namespace HomeworkKit.Benchmarks.Startup;

/// <summary>What is done first in a cold process, by the library and without it.</summary>
internal static class Firsts
{
    internal const string DocumentFile = "document.json";
    internal const string EntryFile = "entry.json";

    private const int Attempts = 5;

    internal static IReadOnlyList<First> All { get; } =
    [
        new("first-fold", Fold, Switch) { Milliseconds = 25 },
        new("first-fold-of-events-that-no-store-held", FoldUnseen, Switch),
        new("first-validated-entry", ValidateEntry, ValidateBare) { Ratio = 1.1 },
        new("first-parsed-entry", ReadEntry, ReadBareEntry),
        new("first-parsed-document", ReadDocument, ReadBareDocument),
        new("first-parsed-document-by-hand", ReadDocument, ReadDocumentByHand),
        new(
            "first-parsed-validated-document",
            static () => FirstDocument.ByLibrary(File.ReadAllBytes(DocumentFile)),
            static () => BareDocument.ReadAndValidate(File.ReadAllBytes(DocumentFile)))
        {
            Ratio = 0.6,
        },
        new("first-occurrence", Occur, OccurBare) { Ratio = 1.3 },
    ];

    // Both sides make the same events, without the library's verbs. What a store held is whole, and is folded as a store folds it.
    private static void Fold()
    {
        var events = History();
        Expect(HomeworkCycle.Replay(events, HomeworkCatalog.BuiltIn, stored: events.Length) is Accepted { Cycle.State: CycleState.InProgress });
    }

    // Every event is gone through for what it lacks as well.
    private static void FoldUnseen() => Expect(HomeworkCycle.Replay(History(), HomeworkCatalog.BuiltIn) is Accepted { Cycle.State: CycleState.InProgress });

    private static void Switch()
    {
        var events = History();
        var cycle = new HandWrittenCycle { Plan = ((HomeworkProposed)events[0]).Plan, Catalog = HomeworkCatalog.BuiltIn };
        for (var i = 1; i < events.Length; i++)
        {
            cycle = cycle.Apply(events[i]) ?? throw new InvalidOperationException("The switch refused an event.");
        }

        Expect(cycle.State == CycleState.InProgress);
    }

    private static CycleEvent[] History()
    {
        var now = Instant.FromUtc(2026, 3, 2, 19, 0);
        var (client, clinician) = (Actor.Client("c-42"), Actor.Clinician("k-7"));
        var plan = new Assignment
        {
            Id = AssignmentId.New(now),
            Client = new("c-42"),
            Clinician = new("k-7"),
            Task = new ThoughtRecordTask { Columns = ThoughtRecordColumns.Seven },
        };
        var proposed = new HomeworkProposed
        {
            Id = EventId.New(now),
            Assignment = plan.Id,
            By = clinician,
            At = now,
            Plan = plan,
            Table = "standard/1",
        };
        var events = new CycleEvent[2 + Attempts];
        events[0] = proposed;
        events[1] = new PlanAgreed
        {
            Id = EventId.New(now),
            Assignment = plan.Id,
            By = client,
            At = now,
            Revision = proposed.Id,
            Agreed = AgreementMode.ByClient,
        };
        for (var i = 2; i < events.Length; i++)
        {
            var at = now + Duration.FromDays(i);
            var attempt = new Attempt { Id = AttemptId.New(at), Round = 1, PerformedAt = at, Outcome = AttemptOutcome.Done };
            events[i] = new AttemptRecorded { Id = EventId.New(at), Assignment = plan.Id, By = client, At = at, Attempt = attempt };
        }

        return events;
    }

    private static void ValidateEntry()
    {
        var example = HomeworkKinds.ThoughtRecord.GetExample();
        Expect(HomeworkCatalog.BuiltIn.Validate(example.Task, example.Entry).Missing.Count == 0);
    }

    private static void ValidateBare()
    {
        var example = HomeworkKinds.ThoughtRecord.GetExample();
        Expect(new PlainThoughtRecordValidator().Validate((ThoughtRecord)example.Entry).IsValid);
    }

    private static void ReadEntry() =>
        Expect(new HomeworkJson(HomeworkCatalog.BuiltIn).ReadValue<HomeworkEntry>(File.ReadAllBytes(EntryFile)) is ThoughtRecord);

    private static void ReadBareEntry() =>
        Expect(JsonSerializer.Deserialize(File.ReadAllBytes(EntryFile), BareDocument.Info<ThoughtRecord>())!.Thoughts.Count > 0);

    private static void ReadDocument() => Expect(new HomeworkJson(HomeworkCatalog.BuiltIn).Read(File.ReadAllBytes(DocumentFile)).Version > 2);

    private static void ReadBareDocument() => Expect(BareDocument.Read(File.ReadAllBytes(DocumentFile)).Events.Count > 2);

    private static void ReadDocumentByHand() => Expect(HandWrittenCycleReader.Read(File.ReadAllBytes(DocumentFile)).Count > 2);

    // The schedule made, judged and expanded to its first time; nothing that only a benchmark needs is touched.
    private static void Occur()
    {
        var zone = DateTimeZoneProviders.Tzdb["Europe/London"];
        var schedule = HomeworkSchedule.Weekly(
            [IsoDayOfWeek.Monday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Friday],
            new LocalTime(18, 30),
            new LocalDate(2026, 6, 1),
            ZonePolicy.Fixed(zone.Id));
        var (now, first) = (Instant.FromUtc(2026, 6, 1, 9, 0), Instant.MinValue);
        foreach (var time in schedule.Occurrences(AssignmentId.New(now), EventId.New(now), zone).TimesBetween(new Interval(now, now + Duration.FromDays(7))))
        {
            first = time.Due;
            break;
        }

        Expect(first == Instant.FromUtc(2026, 6, 1, 17, 30));
    }

    private static void OccurBare() =>
        Expect(
            new LocalDate(2026, 6, 1).At(new LocalTime(18, 30)).InZoneLeniently(DateTimeZoneProviders.Tzdb["Europe/London"]).ToInstant()
                == Instant.FromUtc(2026, 6, 1, 17, 30));

    private static void Expect(bool isSo)
    {
        if (!isSo)
        {
            throw new InvalidOperationException("The first of its kind came out wrong.");
        }
    }
}
