using HomeworkKit;

namespace ClinicApi.Tests.Hosts;

/// <summary>Homework of Ada's of any kind, agreed.</summary>
internal static class AnyHomework
{
    internal static async Task<HomeworkCycle> BeginAsync(Clinic clinic, HomeworkTask task, HomeworkEntry? entry, string title = "Homework")
    {
        var (ada, kim, now) = (Actor.Client("c-ada"), Actor.Clinician("k-kim"), clinic.Time.Now);
        var plan = new Assignment { Id = AssignmentId.New(now), Client = new("c-ada"), Clinician = new("k-kim"), Title = title, Task = task };
        var stops = HomeworkCatalog.BuiltIn.KindOf(task)!.StopsOf(task);
        var weighed = plan with
        {
            Weighed =
            [
                .. stops.Select(stop => new Weighing
                {
                    Code = stop.Rule.Code,
                    Subject = stop.Subject,
                    By = new("k-kim"),
                    At = now,
                    Note = "Talked through.",
                }),
            ],
        };
        var cycle = HomeworkCycle.Propose(weighed, kim, now, clinic.Store.Catalog).OrThrow().Agree(ada, now).OrThrow();
        if (entry is not null)
        {
            cycle = cycle
                .RecordAttempt(
                    new()
                    {
                        Id = AttemptId.New(now),
                        PerformedAt = now,
                        Outcome = AttemptOutcome.Partly,
                        Entry = entry,
                    },
                    ada,
                    now)
                .OrThrow();
        }

        await clinic.Store.AppendAsync(cycle);
        return cycle;
    }

    /// <summary>Makes homework that nobody has: a client's wish.</summary>
    internal static HomeworkCycle Wish()
    {
        var now = SettableTime.Start;
        return HomeworkCycle
            .Propose(
                new()
                {
                    Id = AssignmentId.New(now),
                    Client = new("c-wish"),
                    Wish = "Something for the evening",
                },
                Actor.Client("c-wish"),
                now,
                HomeworkCatalog.BuiltIn)
            .OrThrow();
    }
}
