using HomeworkKit.Events;
using HomeworkKit.Storage;

namespace HomeworkKit.Samples.Phone.Tests;

/// <summary>The app is ended after each of its steps, one after another, and started again: nothing is lost, nothing is there twice.</summary>
public sealed class KilledAnywhereTests
{
    private static readonly HomeworkJson Json = new(HomeworkCatalog.BuiltIn);
    private static readonly AssignmentId Id = TrainDay.Homework(HomeworkCatalog.BuiltIn).Id;

    [Fact]
    public async Task Ended_after_any_step_and_started_again_the_day_is_home_in_full()
    {
        var (expected, steps) = await DayAsync(endAfter: int.MaxValue);
        Assert.InRange(steps, 20, 500);
        for (var step = 1; step <= steps; step++)
        {
            var (history, _) = await DayAsync(step);
            Assert.True(expected.SequenceEqual(history), $"ended after step {step}");
        }
    }

    [Fact]
    public async Task What_the_server_no_longer_takes_comes_back_to_its_author()
    {
        using var folder = new Folder();
        await using var store = new InMemoryHomeworkStore(HomeworkCatalog.BuiltIn);
        await store.AppendAsync(TrainDay.Homework(HomeworkCatalog.BuiltIn));
        var server = new StoreClinicServer(store, new("c-ada"));
        using var phone = new PhoneApp(folder.File, Json, new ListedAlarms(), TrainDay.Zone);
        await phone.GoHomeAsync(server, TrainDay.Start);
        server.IsThere = false;
        var doings = TrainDay.Doings(Id);
        foreach (var doing in doings)
        {
            Assert.IsType<Accepted>(phone.Keep(doing, doing.At));
        }

        // Ada said the same from another device, so this one's word comes too late.
        var elsewhere = new Submitted { Id = EventId.New(TrainDay.Start), Assignment = Id, By = Actor.Client("c-ada"), At = TrainDay.Start };
        server.IsThere = true;
        await server.SendAsync(Id, [elsewhere], default);
        Assert.True(await phone.GoHomeAsync(server, TrainDay.Start + Duration.FromHours(12)));
        Assert.Equal(0, phone.Waiting);
        Assert.Equal((await store.LoadAsync(Id))!, phone.Cycles[0]);
        Assert.All(phone.Returned, returned => Assert.DoesNotContain(phone.Cycles[0].Events, known => known.Id == returned.Id));
        Assert.All(doings.Except(phone.Returned), doing => Assert.Contains(phone.Cycles[0].Events, known => known.Id == doing.Id));
        Assert.Contains(doings[^1], phone.Returned);
    }

    [Fact]
    public async Task Without_a_connection_reminders_are_planned_on_the_phone_and_end_when_the_work_is_ready()
    {
        using var folder = new Folder();
        await using var store = new InMemoryHomeworkStore(HomeworkCatalog.BuiltIn);
        await store.AppendAsync(TrainDay.Homework(HomeworkCatalog.BuiltIn));
        var (server, alarms) = (new StoreClinicServer(store, new("c-ada")), new ListedAlarms());
        using var phone = new PhoneApp(folder.File, Json, alarms, TrainDay.Zone);
        await phone.GoHomeAsync(server, TrainDay.Start);
        Assert.Equal(7, alarms.Set.Count());
        server.IsThere = false;
        Assert.All(TrainDay.Doings(Id), doing => phone.Keep(doing, doing.At));
        Assert.Empty(alarms.Set);
        Assert.Equal(4, phone.Waiting);
    }

    // Whoever finds the app ended starts it again and does once more what did not look done: with the same ids, as a form has them.
    private static async Task<(IReadOnlyList<CycleEvent> History, int Steps)> DayAsync(int endAfter)
    {
        using var folder = new Folder();
        await using var store = new InMemoryHomeworkStore(HomeworkCatalog.BuiltIn);
        await store.AppendAsync(TrainDay.Homework(HomeworkCatalog.BuiltIn));
        var (server, alarms, steps) = (new StoreClinicServer(store, new("c-ada")), new ListedAlarms(), 0);
        PhoneApp Open() => new(folder.File, Json, alarms, TrainDay.Zone, _ =>
        {
            if (++steps == endAfter)
            {
                throw new EndedException();
            }
        });

        var phone = Open();
        async Task DoAsync(Func<Task> doing, Instant now)
        {
            try
            {
                await doing();
            }
            catch (EndedException)
            {
                phone.Dispose();
                phone = Open();
                phone.PlanReminders(now);
                await doing();
            }
        }

        await DoAsync(() => phone.GoHomeAsync(server, TrainDay.Start), TrainDay.Start);
        server.IsThere = false;
        foreach (var doing in TrainDay.Doings(Id))
        {
            await DoAsync(() => Task.FromResult(phone.Keep(doing, doing.At).OrThrow()), doing.At);
        }

        server.IsThere = true;
        await server.SendAsync(Id, [TrainDay.Meanwhile(Id)], default);
        var evening = TrainDay.Start + Duration.FromHours(12);
        await DoAsync(() => phone.GoHomeAsync(server, evening), evening);
        var history = (await store.LoadAsync(Id))!;
        Assert.Equal((0, 0), (phone.Waiting, phone.Returned.Count));
        Assert.Equal(history, phone.Cycles[0]);
        Assert.Equal(history.Events.Count, history.Events.Select(static happened => happened.Id).Distinct().Count());
        phone.Dispose();

        // Without the two by which the clinic's homework was agreed, which are new each day.
        return ([.. history.Events.Skip(2)], steps);
    }

    private sealed class EndedException : Exception;

    private sealed class Folder : IDisposable
    {
        private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("phone-");

        internal string File => Path.Combine(_folder.FullName, "phone.db");

        public void Dispose() => _folder.Delete(recursive: true);
    }
}
