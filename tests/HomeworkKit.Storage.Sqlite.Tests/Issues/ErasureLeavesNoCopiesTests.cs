using HomeworkKit.Kinds;
using HomeworkKit.Storage.Testing;
using Microsoft.Data.Sqlite;

namespace HomeworkKit.Storage.Sqlite.Tests.Issues;

/// <summary>
/// SQLite leaves copies of rows in other pages when it moves them; what is erased must not live on in one. All ids that decide where rows lie are drawn from
/// seeds.
/// </summary>
public sealed class ErasureLeavesNoCopiesTests
{
    private const string Words = "WORDS-OF-A-CLIENT";
    private const int Seeds = 8;
    private static readonly ClientRef Erased = new("c-to-be-erased");
    private static readonly ClientRef Other = new("c-to-stay");
    private static readonly Actor Client = Actor.Client(Erased.Value);
    private static readonly SqliteStoreOptions Never = new() { Durability = SqliteDurability.ProcessOnly, RewritesUpToBytes = 0 };
    private static readonly SqliteStoreOptions AtOnce = new() { Durability = SqliteDurability.ProcessOnly };

    [Fact]
    public async Task No_copy_of_an_erased_client_stays_whatever_the_order_and_the_sizes_of_what_was_written()
    {
        var withCopies = 0;
        for (var seed = 1; seed <= Seeds; seed++)
        {
            using var folder = new StoreFolder();
            await using (var store = await folder.OpenAsync(Never))
            {
                var kept = await FillAsync(store, seed, 60);
                Assert.True((await store.EraseClientAsync(Erased)).RemainsInFile);
                withCopies += HoldsWords(folder) ? 1 : 0;
                Assert.True(await store.FinishErasureAsync());
                Assert.False(store.ErasureRemainsInFile);
                AssertHoldsNothing(folder, seed);
                await AssertKeptAsync(store, kept);
            }

            using var again = new StoreFolder();
            await using var atOnce = await again.OpenAsync(AtOnce);
            var others = await FillAsync(atOnce, seed, 60);
            Assert.False((await atOnce.EraseClientAsync(Erased)).RemainsInFile);
            AssertHoldsNothing(again, seed);
            await AssertKeptAsync(atOnce, others);
        }

        // Otherwise what is written here would not try out what it is for.
        Assert.InRange(withCopies, 3, Seeds);
    }

    [Theory]
    [InlineData("wal")]
    [InlineData("delete")]
    [InlineData("truncate")]
    [InlineData("persist")]
    public async Task No_copy_stays_after_a_hosts_own_transaction_either(string journal)
    {
        for (var seed = 1; seed <= 4; seed++)
        {
            using var folder = new StoreFolder();
            await using (var store = await folder.OpenAsync(AtOnce))
            {
                await FillAsync(store, seed, 60);
            }

            using var connection = folder.Connect();
            Run(
                connection,
                $"PRAGMA journal_mode = {journal}; PRAGMA secure_delete = 0; CREATE TABLE host_note (id INTEGER PRIMARY KEY, note TEXT); INSERT INTO host_note VALUES (7, 'kept')"
            );
            var report = await EraseAsync(connection, null);
            Assert.Equal(journal is "wal" or "persist", report.RemainsInFile);
            if (report.RemainsInFile)
            {
                Assert.True(SqliteSession.TryFinishErasure(connection));
            }

            AssertHoldsNothing(folder, seed);
            Assert.Equal(journal, Text(connection, "PRAGMA journal_mode"));
            Assert.Equal("kept", Text(connection, "SELECT note FROM host_note WHERE id = 7"));
            Assert.Equal("0", Text(connection, "PRAGMA secure_delete"));
        }
    }

    [Theory]
    [InlineData("CREATE TRIGGER host_audit AFTER DELETE ON homework_event BEGIN INSERT INTO host_note (note) VALUES (old.stream); END")]
    [InlineData("CREATE TABLE host_meeting (id INTEGER PRIMARY KEY, assignment BLOB REFERENCES homework_cycle (assignment) ON DELETE CASCADE)")]
    public async Task Where_a_hosts_own_rows_hang_on_those_of_the_store_nothing_happens_to_them_and_the_report_says_that_copies_may_remain(string sql)
    {
        using var folder = new StoreFolder();
        await using (var store = await folder.OpenAsync(AtOnce))
        {
            await FillAsync(store, 1, 20);
        }

        using var connection = folder.Connect();
        Run(connection, $"PRAGMA journal_mode = delete; PRAGMA foreign_keys = 1; CREATE TABLE host_note (id INTEGER PRIMARY KEY, note TEXT); {sql}");
        var events = Text(connection, "SELECT count(*) FROM homework_event e JOIN homework_cycle c ON c.stream = e.stream WHERE c.client = 'c-to-be-erased'");
        var report = await EraseAsync(connection, null);
        Assert.True(report.RemainsInFile);
        Assert.Equal(events, report.Events.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.False(SqliteSession.TryFinishErasure(connection));
        Assert.Equal(sql.StartsWith("CREATE TRIGGER", StringComparison.Ordinal) ? events : "0", Text(connection, "SELECT count(*) FROM host_note"));
        Assert.Equal("0", Text(connection, "SELECT count(*) FROM sqlite_schema WHERE name = 'homework_rewrite'"));

        Run(connection, sql.StartsWith("CREATE TRIGGER", StringComparison.Ordinal) ? "DROP TRIGGER host_audit" : "DROP TABLE host_meeting");
        Assert.True(SqliteSession.TryFinishErasure(connection));
        AssertHoldsNothing(folder, 1);
    }

    [Fact]
    public async Task No_copy_of_an_erased_attempt_or_of_a_deleted_document_stays()
    {
        for (var seed = 1; seed <= 4; seed++)
        {
            using var folder = new StoreFolder();
            await using var store = await folder.OpenAsync(AtOnce);
            var cycle = SampleCycles.Attempted(SampleCycles.Agreed(Erased), 3);
            await store.AppendAsync(cycle);
            var (random, attempt, key) = (new Random(seed), cycle.Attempts[1], new DocumentKey(Erased, "goal"));
            for (var i = 0; i < 40; i++)
            {
                cycle = cycle.AmendAttempt(attempt.Attempt with { Noticed = Filled(random, 1500) }, Client, SampleCycles.Start, Words).OrThrow();
                await store.AppendAsync([cycle, Quiet(random)]);
                await store.PutDocumentAsync(key, Goal(Erased, random, Filled(random, 2500)), i);
                await store.PutDocumentAsync(new DocumentKey(Other, $"goal/{random.Next()}"), Goal(Other, random, new string('z', random.Next(2500))), 0);
            }

            Assert.False((await store.EraseAttemptAsync(cycle.Id, attempt.Id, Client, SampleCycles.Start))!.RemainsInFile);
            Assert.True(await store.DeleteDocumentAsync(key, 40));
            Assert.False(store.ErasureRemainsInFile);
            Assert.DoesNotContain(Words, folder.Bytes(), StringComparison.Ordinal);
            Assert.True((await store.CheckAsync()).IsSound);
        }
    }

    [Fact]
    public async Task No_copy_of_what_lay_unprotected_stays_once_a_store_is_protected()
    {
        using var folder = new StoreFolder();
        await using (var store = await folder.OpenAsync(AtOnce))
        {
            await FillAsync(store, 3, 60);
        }

        var keys = new AesGcmContentProtector("k", new Dictionary<string, byte[]> { ["k"] = new byte[32] });
        await using var again = await folder.OpenAsync(Never with { Protector = keys, AcceptsUnprotected = true });
        await again.ReencryptAsync();
        Assert.False(again.ErasureRemainsInFile);
        Assert.DoesNotContain(Words, folder.Bytes(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_erasure_that_is_not_finished_is_known_when_the_file_is_opened_again_and_is_finished_by_a_store_that_may()
    {
        using var folder = new StoreFolder();
        await using (var store = await folder.OpenAsync(Never))
        {
            await FillAsync(store, 2, 60);
            Assert.True((await store.EraseClientAsync(Erased)).RemainsInFile);
            await store.AppendAsync(SampleCycles.Agreed(Other));
            Assert.True(store.ErasureRemainsInFile);
        }

        await using (var store = await folder.OpenAsync(Never))
        {
            Assert.True(store.ErasureRemainsInFile);
        }

        await using var again = await folder.OpenAsync(AtOnce);
        Assert.False(again.ErasureRemainsInFile);
        AssertHoldsNothing(folder, 2);
    }

    [Fact]
    public async Task A_store_without_room_for_a_second_copy_erases_and_says_that_copies_may_remain()
    {
        using var folder = new StoreFolder();
        var few = new ClientRef("c-with-little");
        await using (var store = await folder.OpenAsync(AtOnce))
        {
            await FillAsync(store, 4, 60);
            await store.AppendAsync(SampleCycles.Agreed(few));
        }

        var kept = new List<HomeworkCycle>();
        await using (var store = await folder.OpenAsync(AtOnce with { MaximumBytes = 4096 }))
        {
            Assert.True((await store.EraseClientAsync(few)).RemainsInFile);
            Assert.False(await store.FinishErasureAsync());
            Assert.Equal(0, await store.CountAsync(new() { Client = few }));
            kept.AddRange((await store.LoadAsync(HomeworkQuery.All)).Cycles);
            Assert.True((await store.CheckAsync()).IsSound);
        }

        await using var again = await folder.OpenAsync(AtOnce);
        Assert.False(again.ErasureRemainsInFile);
        Assert.DoesNotContain(few.Value, folder.Bytes(), StringComparison.Ordinal);
        await AssertKeptAsync(again, kept);
    }

    // Two people's histories and documents, in turns, with later events for earlier histories. Gives what stays of the other's.
    private static async Task<List<HomeworkCycle>> FillAsync(SqliteHomeworkStore store, int seed, int count)
    {
        var (random, cycles, versions) = (new Random(seed), new List<HomeworkCycle>(), new Dictionary<DocumentKey, int>());
        for (var i = 0; i < count; i++)
        {
            var touched = new HashSet<int> { cycles.Count };
            cycles.Add(Agreed(random.Next(2) == 0 ? Erased : Other, random));
            for (var more = random.Next(4); more > 0; more--)
            {
                touched.Add(random.Next(cycles.Count));
            }

            foreach (var index in touched)
            {
                cycles[index] = SampleCycles.Commented(
                    cycles[index],
                    cycles[index].Client == Erased ? Filled(random, 1200) : new string('y', 1 + random.Next(1200)));
            }

            await store.AppendAsync([.. touched.Select(index => cycles[index])]);
            var key = new DocumentKey(random.Next(2) == 0 ? Erased : Other, $"goal/{random.Next(8)}");
            versions[key] = await store.PutDocumentAsync(
                key,
                Goal(key.Client, random, key.Client == Erased ? Filled(random, 1500) : new string('z', random.Next(1500))),
                versions.GetValueOrDefault(key));
        }

        return cycles.FindAll(static cycle => cycle.Client == Other);
    }

    private static async Task AssertKeptAsync(SqliteHomeworkStore store, List<HomeworkCycle> kept)
    {
        Assert.Equal(kept.OrderBy(static cycle => cycle.Id.Value), (await store.LoadAsync(HomeworkQuery.All)).Cycles);
        Assert.True((await store.CheckAsync()).IsSound);
        await store.AppendAsync(SampleCycles.Commented(kept[0]));
        Assert.Equal(kept.Count, (await store.ChangesAsync(default)).Changes.Count);
    }

    private static string Filled(Random random, int most) => Words + new string('x', random.Next(most));

    private static HomeworkCycle Quiet(Random random) => SampleCycles.Commented(Agreed(Other, random), new string('y', 1 + random.Next(1500)));

    private static HomeworkCycle Agreed(ClientRef client, Random random)
    {
        var assignment = new Assignment
        {
            Id = new AssignmentId(NextGuid(random)),
            Client = client,
            Clinician = SampleCycles.Clinician,
            Title = "Thoughts at the bus stop",
            Task = new ThoughtRecordTask { Columns = ThoughtRecordColumns.Seven },
        };
        return HomeworkCycle.Propose(assignment, Actor.Clinician(SampleCycles.Clinician.Value), SampleCycles.Start, HomeworkCatalog.BuiltIn).OrThrow()
            .Agree(Actor.Client(client.Value), SampleCycles.Start).OrThrow();
    }

    private static TreatmentGoal Goal(ClientRef client, Random random, string words) =>
        new()
        {
            Id = new GoalId(NextGuid(random)),
            Client = client,
            Goal = words,
        };

    private static Guid NextGuid(Random random)
    {
        var bytes = new byte[16];
        random.NextBytes(bytes);
        return new Guid(bytes);
    }

    private static bool HoldsWords(StoreFolder folder) =>
        folder.Bytes() is var bytes && (bytes.Contains(Words, StringComparison.Ordinal) || bytes.Contains(Erased.Value, StringComparison.Ordinal));

    private static void AssertHoldsNothing(StoreFolder folder, int seed) => Assert.False(HoldsWords(folder), $"seed {seed}");

    private static async Task<ErasureReport> EraseAsync(SqliteConnection connection, SqliteStoreOptions? options)
    {
        using var transaction = connection.BeginTransaction(deferred: false);
        var report = await new SqliteSession(transaction, HomeworkCatalog.BuiltIn, options).EraseClientAsync(Erased);
        transaction.Commit();
        return report;
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static string Text(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return Convert.ToString(command.ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture)!;
    }
}
