using HomeworkKit.Kinds;

namespace HomeworkKit.Benchmarks.Serialization;

/// <summary>A cycle with ten attempts, each a full thought record: the document that is read and written.</summary>
internal static class TenAttempts
{
    private const int Attempts = 10;

    private static readonly Instant Now = Instant.FromUtc(2026, 3, 2, 19, 0);

    internal static HomeworkCycle Make()
    {
        var client = Actor.Client("c-42");
        var clinician = Actor.Clinician("k-7");
        var example = HomeworkKinds.ThoughtRecord.GetExample();

        // The members that the code by hand knows.
        var (task, entry) = ((ThoughtRecordTask)example.Task, (ThoughtRecord)example.Entry);
        task = task with { AskBody = null, AskBehaviour = null };
        entry = entry with { BodySensations = [], Behaviours = [], Thoughts = [.. entry.Thoughts.Select(static thought => thought with { IsImage = false })] };
        var plan = new Assignment { Id = AssignmentId.New(Now), Client = new("c-42"), Clinician = new("k-7"), Task = task };
        var cycle = HomeworkCycle.Propose(plan, clinician, Now, HomeworkCatalog.BuiltIn).OrThrow().Agree(client, Now).OrThrow();
        for (var day = 1; day <= Attempts; day++)
        {
            var at = Now + Duration.FromDays(day);
            var attempt = new Attempt { Id = AttemptId.New(at), Round = 1, PerformedAt = at, Outcome = AttemptOutcome.Done, Entry = entry };
            cycle = cycle.RecordAttempt(attempt, client, at).OrThrow();
        }

        return cycle;
    }
}
