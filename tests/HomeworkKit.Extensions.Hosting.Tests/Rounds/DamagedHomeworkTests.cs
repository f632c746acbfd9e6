using HomeworkKit.Extensions.Hosting.Tests.Programmes;
using HomeworkKit.Extensions.Hosting.Tests.Reminders;
using HomeworkKit.Storage;
using HomeworkKit.Storage.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using static HomeworkKit.Extensions.Hosting.Tests.Reminders.ReminderStory;

namespace HomeworkKit.Extensions.Hosting.Tests.Rounds;

/// <summary>
/// One history that cannot be read takes no reminder, no upkeep and no step of a programme away from the rest, of its own client or of another's.
/// </summary>
public sealed class DamagedHomeworkTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("homeworkkit-damaged-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Reminders_of_everything_else_are_sent_and_what_cannot_be_read_is_named()
    {
        HomeworkCycle[] cycles = [Evening("c-1"), Evening("c-1"), Evening("c-2"), Evening("c-3")];
        await using var store = await OpenAsync(cycles);

        // A body of the first client's, and the summary of the second's alone.
        Damage(
            "UPDATE homework_event SET body = zeroblob(100) WHERE sequence = 2 AND stream = (SELECT stream FROM homework_cycle WHERE assignment = $id)",
            cycles[0].Id);
        Damage("UPDATE homework_cycle SET round = round + 1 WHERE assignment = $id", cycles[2].Id);
        var (sender, lines) = (new Sender(), new Lines());

        Assert.Equal(3, await ReminderStory.Round(store, sender, lines).RunAsync(Seven, default));
        Assert.Equal(["c-1", "c-2", "c-3"], sender.Sent.Select(static sent => sent.Client.Value).Order(StringComparer.Ordinal));
        foreach (var damaged in new[] { cycles[0], cycles[2] })
        {
            Assert.Contains(lines.Told, line =>
                line.Contains(damaged.Id.ToString(), StringComparison.Ordinal) && line.Contains(StoreCodes.Corrupted, StringComparison.Ordinal));
        }

        Assert.DoesNotContain(lines.Told, static line => line.Contains("SENTINEL", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Pauses_of_everything_else_are_taken_up()
    {
        var back = new LocalDate(2026, 3, 5);
        HomeworkCycle[] cycles =
        [
            .. Enumerable.Range(1, 3).Select(number => Evening("c-" + number).Pause(Actor.Client("c-" + number), Seven, returnsOn: back).OrThrow()),
        ];
        await using var store = await OpenAsync(cycles);
        Damage(
            "UPDATE homework_event SET body = zeroblob(100) WHERE sequence = 2 AND stream = (SELECT stream FROM homework_cycle WHERE assignment = $id)",
            cycles[0].Id);
        Damage("UPDATE homework_cycle SET round = round + 1 WHERE assignment = $id", cycles[1].Id);
        var round = new UpkeepRound(store, Options.Create(new HomeworkKitOptions()), Options.Create(new UpkeepOptions()), NullLogger<UpkeepRound>.Instance);

        Assert.Equal(2, await round.RunAsync(Instant.FromUtc(2026, 3, 5, 1, 0), default));
        Assert.Equal(CycleState.Assigned, (await store.LoadAsync(cycles[1].Id))!.State);
        Assert.Equal(CycleState.Assigned, (await store.LoadAsync(cycles[2].Id))!.State);
        await Assert.ThrowsAsync<HomeworkContentException>(() => store.LoadAsync(cycles[0].Id));
    }

    [Fact]
    public async Task Steps_of_a_programme_are_put_forward_beside_homework_whose_summary_is_damaged()
    {
        var enrolment = EnrolledClients.Enrolment(1);
        var cycle = Evening(enrolment.Client.Value);
        await using var store = await OpenAsync([cycle]);
        await EnrolledClients.StoreLibraryAsync(store);
        await EnrolledClients.EnrolAsync(store, enrolment);
        Damage("UPDATE homework_cycle SET round = round + 1 WHERE assignment = $id", cycle.Id);
        var log = new EnrolledClients.Lines();

        // The round knows of the client from that one summary alone.
        Assert.Equal(2, await EnrolledClients.Round(store, logger: log).RunAsync(EnrolledClients.Start, default));
        Assert.Contains(log.Told, line =>
            line.Contains(cycle.Id.ToString(), StringComparison.Ordinal) && line.Contains(StoreCodes.Corrupted, StringComparison.Ordinal));
    }

    private async Task<SqliteHomeworkStore> OpenAsync(HomeworkCycle[] cycles)
    {
        var store = await SqliteHomeworkStore.OpenAsync(Path.Combine(_folder.FullName, "homework.db"), HomeworkCatalog.BuiltIn);
        await store.AppendAsync(cycles);
        return store;
    }

    private void Damage(string sql, AssignmentId id)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(_folder.FullName, "homework.db")};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.Parameters.AddWithValue("$id", id.Value.ToByteArray(bigEndian: true));
        Assert.Equal(1, command.ExecuteNonQuery());
    }
}
