using HomeworkKit.Kinds;

namespace HomeworkKit.Samples.ClinicConsole.Story;

/// <summary>An invented ladder, and a week in which two of its steps were practised.</summary>
/// <param name="client">Whose it is.</param>
/// <param name="now">The time.</param>
/// <param name="text">The language in which it is told.</param>
internal sealed class LadderStory(ClientRef client, Instant now, ConsoleText text)
{
    private static readonly (string What, decimal Suds)[] Steps =
    [
        ("Present my work to the whole department", 90),
        ("Ask a question in the team meeting", 70),
        ("Say what I think while two people listen", 50),
        ("Greet a colleague I hardly know", 30),
    ];

    internal ExposureHierarchy Ladder { get; } =
        new()
        {
            Id = HierarchyId.New(now),
            Client = client,
            Theme = text.Invented("Speaking up"),
            Steps =
            [
                .. Steps.Select(step => new ExposureStep
                {
                    Id = ExposureStepId.New(now),
                    Description = text.Invented(step.What),
                    Type = ExposureType.InVivo,
                    AnticipatedSuds = new Suds(step.Suds),
                }),
            ],
        };

    /// <summary>Makes the week: the lowest step three times, the next one once.</summary>
    internal HomeworkCycle Practised()
    {
        var (start, actor) = (now - Duration.FromDays(7), Actor.Client(client.Value));
        var assignment = new Assignment
        {
            Id = AssignmentId.New(start),
            Client = client,
            Clinician = new(WeekStory.Clinician.Ref!),
            Title = text.Invented("Speaking up, a step at a time"),
            Task = ExposureTask.For(Ladder, Ladder.Steps[3].Id, ExposureFormat.Graded),
        };
        var cycle = HomeworkCycle.Propose(assignment, WeekStory.Clinician, start, HomeworkHost.Kit).OrThrow().Agree(actor, start).OrThrow();
        foreach (var (day, step, peak) in new[] { (1, 3, 45m), (2, 3, 30m), (4, 3, 20m), (6, 2, 55m) })
        {
            var at = start + Duration.FromDays(day);
            cycle = cycle
                .RecordAttempt(
                    new Attempt
                    {
                        Id = AttemptId.New(at),
                        PerformedAt = at,
                        Outcome = AttemptOutcome.Done,
                        Entry = new ExposureRecord { Step = Ladder.Steps[step].Id, PeakSuds = new Suds(peak) },
                    },
                    actor,
                    at)
                .OrThrow();
        }

        return cycle;
    }
}
