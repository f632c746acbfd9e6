using HomeworkKit.Scheduling;
using HomeworkKit.Storage;
using HomeworkKit.Storage.PostgreSql;
using HomeworkKit.Storage.PostgreSql.Tests;
using HomeworkKit.Storage.Sqlite;
using static HomeworkKit.Extensions.Hosting.Tests.Reminders.ReminderStory;

namespace HomeworkKit.Extensions.Hosting.Tests.Reminders;

public sealed class ExactlyOnceTests
{
    private const int Clients = 12;
    private const int Days = 3;

    [Fact]
    public async Task Two_instances_on_one_SQLite_file_send_each_reminder_once()
    {
        var folder = Directory.CreateTempSubdirectory("homeworkkit-reminders-");
        try
        {
            var path = Path.Combine(folder.FullName, "homework.db");
            await using var one = await SqliteHomeworkStore.OpenAsync(path, HomeworkCatalog.BuiltIn);
            await using var other = await SqliteHomeworkStore.OpenAsync(path, HomeworkCatalog.BuiltIn);
            await EachIsSentOnceAsync(one, other);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [PostgreSqlFact]
    public async Task Two_instances_on_one_PostgreSQL_server_send_each_reminder_once()
    {
        await using var server = await PostgreSqlServer.BeginAsync();
        await using var one = await server.OpenAsync();
        await using var other = await server.OpenAsync();
        await EachIsSentOnceAsync(one, other);
    }

    [Fact]
    public async Task Two_instances_on_one_store_in_memory_send_each_reminder_once()
    {
        await using var store = new InMemoryHomeworkStore(HomeworkCatalog.BuiltIn);
        await EachIsSentOnceAsync(store, store);
    }

    private static async Task EachIsSentOnceAsync(IHomeworkStore one, IHomeworkStore other)
    {
        await one.AppendAsync([.. Enumerable.Range(0, Clients).Select(static client => Evening($"c-{client}"))]);
        await ToldAsync(one, Clients);

        // A sender takes a moment, so that both are at the same client again and again.
        var sender = new Sender(static _ => Task.Delay(1));
        var (first, second) = (Round(one, sender), Round(other, sender));
        var counts = new int[2];
        for (var day = 0; day < Days; day++)
        {
            var now = Seven + Duration.FromDays(day);
            var both = await Task.WhenAll(Task.Run(() => first.RunAsync(now, default)), Task.Run(() => second.RunAsync(now, default)));
            (counts[0], counts[1]) = (counts[0] + both[0], counts[1] + both[1]);
        }

        Assert.Equal(Clients * Days, sender.Sent.Count);
        Assert.Equal(Clients * Days, sender.Sent.Select(static sent => sent.Reminder.Id).Distinct().Count());
        Assert.Equal(Clients * Days, counts.Sum());
        await OneOfTwoTakesAsync(one, other);
    }

    // While others have many transactions open on the same server, a store tells changes a little later. A worker finds them at its next look; rounds in a row
    // do not wait.
    private static async Task ToldAsync(IHomeworkStore store, int changes)
    {
        for (var wait = 0; (await store.ChangesAsync(default)).Changes.Count < changes; wait++)
        {
            Assert.True(wait < 1000, "the feed does not tell what was appended");
            await Task.Delay(10);
        }
    }

    // Without a sender in between, both reach the document at the same moment again and again.
    private static async Task OneOfTwoTakesAsync(IHomeworkStore one, IHomeworkStore other)
    {
        var client = new ClientRef("c-taken");
        var occurrence = Evening().OccurrencesIn(DateTimeZone.Utc).On(new LocalDate(2026, 3, 3))[0];
        ReminderClaims[] claims =
        [
            .. new[] { one, other }.Select(
                static (store, index) => new ReminderClaims(store, $"instance {index}", Duration.FromMinutes(2), Duration.FromDays(2))),
        ];
        for (var i = 0; i < 60; i++)
        {
            var reminder = new Reminder { Id = new ReminderId(occurrence.Id, i), At = Seven, Text = "Now", Expires = Seven + Duration.FromHours(1) };
            var taken = await Task.WhenAll(claims.Select(mine => Task.Run(() => mine.TakeAsync(client, [reminder], Seven, default))));
            Assert.Equal(1, taken.Sum(static one => one.Mine.Count));
        }
    }
}
