// <readme>
using HomeworkKit;
using HomeworkKit.Kinds;
using HomeworkKit.Scheduling;
using NodaTime;

// </readme>
internal static class FirstExample
{
    internal static string Run()
    {
        // <readme>
        var now = Instant.FromUtc(2026, 3, 2, 16, 0); // the library reads no clock
        var (client, clinician) = (Actor.Client("c-42"), Actor.Clinician("k-7")); // references of your own, never names

        var assignment = new Assignment
        {
            Id = AssignmentId.New(now), Client = new("c-42"), Clinician = new("k-7"),
            Task = new ThoughtRecordTask { Columns = ThoughtRecordColumns.Seven },
            Schedule = HomeworkSchedule.Daily(new(19, 0), from: new(2026, 3, 2)),
        };
        var cycle = HomeworkCycle.Propose(assignment, clinician, now, HomeworkCatalog.BuiltIn).OrThrow();
        cycle = cycle.Agree(client, now).OrThrow();

        var entry = new ThoughtRecord { Situation = "Asked to present" }; // half-filled is fine
        var attempt = new Attempt { Id = AttemptId.New(now), PerformedAt = now, Outcome = AttemptOutcome.Partly, Entry = entry };
        cycle = cycle.RecordAttempt(attempt, client, now).OrThrow();
        string document = new HomeworkJson(HomeworkCatalog.BuiltIn).Write(cycle);
        // </readme>
        return document;
    }
}
