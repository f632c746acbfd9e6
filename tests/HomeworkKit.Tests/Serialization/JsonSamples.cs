using HomeworkKit.Events;
using HomeworkKit.Scheduling;
using NodaTime.Text;

namespace HomeworkKit.Tests.Serialization;

/// <summary>Cycles with fixed ids and times, so that their documents are the same on every run and machine.</summary>
internal static class JsonSamples
{
    internal static readonly HomeworkJson Json = new(HomeworkCatalog.BuiltIn);
    internal static readonly Actor Client = Actor.Client("client-1");
    internal static readonly Actor Clinician = Actor.Clinician("clinician-1");

    internal static EventId EventNumber(int n) => EventId.Parse(Id("e", n));

    internal static AttemptId AttemptNumber(int n) => AttemptId.Parse(Id("a", n));

    internal static AssignmentId AssignmentNumber(int n) => AssignmentId.Parse(Id("b", n));

    internal static Instant At(string text) => InstantPattern.ExtendedIso.Parse(text).Value;

    /// <summary>A cycle of one kind: proposed, agreed, tried once with the kind's own example, and reviewed.</summary>
    internal static HomeworkCycle Cycle(HomeworkKind kind, HomeworkCatalog? catalog = null)
    {
        var example = kind.GetExample();
        var plan = new Assignment
        {
            Id = AssignmentNumber(1),
            Client = new("client-1"),
            Clinician = new("clinician-1"),
            Task = example.Task,
            Schedule = Daily,
        };
        var attempt = new Attempt
        {
            Id = AttemptNumber(1),
            Round = 1,
            PerformedAt = At("2026-03-03T19:05:00Z"),
            Outcome = AttemptOutcome.Done,
            Entry = example.Entry,
        };
        return Replayed(
            catalog ?? HomeworkCatalog.BuiltIn,
            new HomeworkProposed
            {
                Id = EventNumber(1),
                Assignment = plan.Id,
                By = Clinician,
                At = At("2026-03-02T10:00:00Z"),
                Plan = plan,
                Table = CycleTable.Standard.Version,
            },
            new PlanAgreed
            {
                Id = EventNumber(2),
                Assignment = plan.Id,
                By = Client,
                At = At("2026-03-02T10:05:00Z"),
                Revision = EventNumber(1),
                Agreed = AgreementMode.ByClient,
            },
            new AttemptRecorded
            {
                Id = EventNumber(3),
                Assignment = plan.Id,
                By = Client,
                At = At("2026-03-03T19:30:12.345Z"),
                Attempt = attempt,
            },
            new Submitted
            {
                Id = EventNumber(4),
                Assignment = plan.Id,
                By = Client,
                At = At("2026-03-08T08:00:00Z"),
            },
            new Reviewed
            {
                Id = EventNumber(5), Assignment = plan.Id, By = Clinician, At = At("2026-03-09T10:00:00Z"), Decision = ReviewDecision.Complete,
                Review = new Review { Learned = "That it can be done on a working day." },
            });
    }

    /// <summary>A task that has met every event there is, with every member of an assignment, an attempt and a review filled in.</summary>
    internal static HomeworkCycle EveryEvent() => Replayed(HomeworkCatalog.BuiltIn, EveryEventSample.Events());

    internal static HomeworkCycle Replayed(HomeworkCatalog catalog, params CycleEvent[] events) => HomeworkCycle.Replay(events, catalog).OrThrow();

    internal static HomeworkSchedule Daily => HomeworkSchedule.Daily(new LocalTime(19, 0), new LocalDate(2026, 3, 2), ZonePolicy.Fixed("Europe/London"));

    private static string Id(string letter, int n) => $"01980000-0000-7000-8000-000000{letter}0{n:d4}";
}
