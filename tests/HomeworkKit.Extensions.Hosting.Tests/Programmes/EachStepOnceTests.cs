using HomeworkKit.Storage;
using HomeworkKit.Storage.Sqlite;
using static HomeworkKit.Extensions.Hosting.Tests.Programmes.EnrolledClients;

namespace HomeworkKit.Extensions.Hosting.Tests.Programmes;

public sealed class EachStepOnceTests
{
    private const int Enrolments = 500;

    [Fact]
    public async Task Two_workers_killed_at_random_put_each_step_of_five_hundred_enrolments_forward_once()
    {
        var folder = Directory.CreateTempSubdirectory("homeworkkit-programmes-");
        try
        {
            var path = Path.Combine(folder.FullName, "homework.db");
            await using var one = await SqliteHomeworkStore.OpenAsync(path, HomeworkCatalog.BuiltIn);
            await using var other = await SqliteHomeworkStore.OpenAsync(path, HomeworkCatalog.BuiltIn);
            await StoreLibraryAsync(one);
            for (var number = 0; number < Enrolments; number++)
            {
                await EnrolAsync(one, Enrolment(number));
            }

            var kills = await Task.WhenAll(Task.Run(() => WorkAsync(one, 20260302)), Task.Run(() => WorkAsync(other, 20260303)));
            Assert.All(kills, static count => Assert.InRange(count, 10, 1_000));

            var ids = new HashSet<AssignmentId>();
            for (var number = 0; number < Enrolments; number++)
            {
                var cycles = await CyclesAsync(one, Enrolment(number));
                Assert.Equal(["first", "second", "third"], cycles.Select(static cycle => cycle.Assignment.Programme!.Step).Order(StringComparer.Ordinal));
                Assert.All(cycles, cycle =>
                {
                    Assert.Equal((CycleState.Proposed, 1, Actor.Clinician("k-1")), (cycle.State, cycle.Version, cycle.Events[0].By));
                    Assert.Equal(Enrolment(number).Id, cycle.Assignment.Programme!.Enrolment);
                    Assert.True(ids.Add(cycle.Id));
                });
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    // A host that is started again and again, and does not live long; the last one lives to the end.
    private static async Task<int> WorkAsync(IHomeworkStore store, int seed)
    {
        var random = new Random(seed);
        var kills = 0;
        for (var life = 0; life < 15; life++)
        {
            var dying = new DyingStore(store, random.Next(5, 400), random.Next(2) == 0);
            var round = Round(dying, Knowing(Enrolments));
            var work = Task.Run(() => round.RunAsync(Start + Duration.FromDays(life % 4), default));
            if (await Task.WhenAny(work, dying.Died) == dying.Died)
            {
                kills++;
            }
        }

        // Some of the steps were put forward by those who died.
        Assert.NotEqual(0, await store.CountAsync(HomeworkQuery.All));
        var last = Round(store, Knowing(Enrolments));
        for (var look = 0; look < 3; look++)
        {
            await last.RunAsync(Start + Duration.FromDays(2 + look), default);
        }

        return kills;
    }
}
