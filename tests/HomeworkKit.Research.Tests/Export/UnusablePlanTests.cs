using HomeworkKit.Events;
using HomeworkKit.Kinds;
using HomeworkKit.Research.Readers;
using HomeworkKit.Scheduling;

namespace HomeworkKit.Research.Tests.Export;

/// <summary>One plan that cannot be used stops no export: it is in it without occurrences, and reported.</summary>
public sealed class UnusablePlanTests
{
    [Fact]
    public async Task A_plan_that_cannot_be_used_is_exported_without_occurrences_and_reported()
    {
        using var folder = new ExportFolder();
        var daily = HomeworkSchedule.Daily(new LocalTime(19, 0), new LocalDate(2031, 4, 18)).Times(5);
        var result = await folder.WriteAsync([
            Cycle("c-1", daily),
            Cycle("c-2", daily with { Elements = [] }),
            Cycle("c-3", daily with { Zone = ZonePolicy.Parse("Mars/Olympus") }),
        ]);
        Assert.Equal(
            [ScheduleCodes.NoElements, ScheduleCodes.UnknownZone],
            result.Problems.Select(static problem => problem.Code).Order(StringComparer.Ordinal));
        Assert.Equal(5, folder.Rows("occurrences").Count);
        var assignments = folder.Rows("assignments");
        Assert.Equal(3, assignments.Count);
        Assert.All(result.Problems, problem => Assert.Contains(problem.AssignmentId, assignments.Select(static row => row["assignment_id"])));
    }

    private static HomeworkCycle Cycle(string client, HomeworkSchedule schedule)
    {
        var start = ExampleCycles.Start;
        var plan = new HomeworkKit.Assignment
        {
            Id = AssignmentId.New(start),
            Client = new ClientRef(client),
            Task = HomeworkKinds.MoodLog.GetExample().Task,
            Schedule = schedule,
        };
        var proposed = new HomeworkProposed
        {
            Id = EventId.New(start),
            Assignment = plan.Id,
            By = Actor.Client(client),
            At = start,
            Plan = plan,
            Table = CycleTable.Standard.Version,
        };
        var agreed = new PlanAgreed
        {
            Id = EventId.New(start),
            Assignment = plan.Id,
            By = Actor.Client(client),
            At = start,
            Revision = proposed.Id,
            Agreed = AgreementMode.ByClient,
        };
        return HomeworkCycle.Replay([proposed, agreed], HomeworkCatalog.BuiltIn).OrThrow();
    }
}
