using HomeworkKit;
using HomeworkKit.Kinds;
using HomeworkKit.Scheduling;
using NodaTime;

/// <summary>A week of one person, at a fixed time. Invented.</summary>
internal static class SampleWeek
{
    internal static Instant Start { get; } = Instant.FromUtc(2026, 3, 2, 0, 0);

    internal static HomeworkCycle Make(ClientRef client)
    {
        var (actor, clinician, evening) = (Actor.Client(client.Value), Actor.Clinician("k-7"), Start + Duration.FromHours(19));
        var assignment = new Assignment
        {
            Id = AssignmentId.New(Start),
            Client = client,
            Clinician = new("k-7"),
            Task = new ThoughtRecordTask { Columns = ThoughtRecordColumns.Three },
            Schedule = HomeworkSchedule.Daily(new LocalTime(19, 0), Start.InUtc().Date),
        };
        var attempt = new Attempt
        {
            Id = AttemptId.New(evening),
            PerformedAt = evening,
            Outcome = AttemptOutcome.Done,
            Entry = new ThoughtRecord { Situation = "Asked to present" },
        };
        return HomeworkCycle
            .Propose(assignment, clinician, Start, HomeworkCatalog.BuiltIn)
            .OrThrow()
            .Agree(actor, Start)
            .OrThrow()
            .RecordAttempt(attempt, actor, evening)
            .OrThrow();
    }
}
