using System.Globalization;
using HomeworkKit.Storage.Testing;
using Microsoft.Data.Sqlite;

namespace HomeworkKit.Storage.Sqlite.Tests.Issues;

public sealed class DamageIsNoticedTests
{
    private static readonly DocumentKey GoalKey = new(SampleCycles.Client, "goal");
    private static readonly TreatmentGoal Goal = new()
    {
        Id = new GoalId(new Guid(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)),
        Client = SampleCycles.Client,
        Goal = "Take the bus alone",
    };

    private static SqliteStoreOptions Protected => new()
    {
        Protector = new AesGcmContentProtector("k1", new Dictionary<string, byte[]> { ["k1"] = [.. Enumerable.Range(0, 32).Select(i => (byte)i)] }),
    };

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_file_with_one_to_three_flipped_bits_never_gives_other_content_and_is_never_called_sound(bool isProtected)
    {
        var options = (isProtected ? Protected : new SqliteStoreOptions()) with { Durability = SqliteDurability.ProcessOnly };
        using var folder = new StoreFolder();
        var cycles = Cycles();
        await FillAsync(folder.File, cycles, options);
        var whole = await File.ReadAllBytesAsync(folder.File);
        var random = new Random(20261129);
        for (var copy = Count("HOMEWORKKIT_FLIPS", 100); copy > 0; copy--)
        {
            var bytes = whole.ToArray();
            for (var flips = random.Next(1, 4); flips > 0; flips--)
            {
                bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
            }

            var path = folder.At("flipped.db");
            await File.WriteAllBytesAsync(path, bytes);
            await RequireNoticedAsync(path, cycles, options);
            File.Delete(path);
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Wild_values_in_any_column_are_a_coded_exception_and_nothing_else(bool isProtected)
    {
        var options = (isProtected ? Protected : new SqliteStoreOptions()) with { Durability = SqliteDurability.ProcessOnly };
        var cycles = Cycles();
        using var folder = new StoreFolder();
        await FillAsync(folder.File, cycles, options);
        var whole = await File.ReadAllBytesAsync(folder.File);
        string[] columns =
        [
            "homework_cycle.assignment",
            "homework_cycle.client",
            "homework_cycle.clinician",
            "homework_cycle.kind",
            "homework_cycle.state",
            "homework_cycle.round",
            "homework_cycle.version",
            "homework_cycle.fingerprint",
            "homework_cycle.help_open",
            "homework_cycle.concern_open",
            "homework_cycle.needs_clinician",
            "homework_cycle.last_event_at",
            "homework_cycle.changed",
            "homework_cycle.seal",
            "homework_cycle.stream",
            "homework_event.stream",
            "homework_event.sequence",
            "homework_event.body",
            "homework_event.arrived",
            "homework_event.checksum",
            "homework_document.client",
            "homework_document.name",
            "homework_document.version",
            "homework_document.body",
            "homework_document.checksum",
            "homework_store.schema_version",
            "homework_store.feed_floor",
            "homework_store.log_pending",
            "homework_store.in_use",
        ];
        string[] values =
        [
            "77",
            "-5",
            "0",
            "9223372036854775807",
            "-9223372036854775808",
            "2147483648",
            "253402300800000",
            "''",
            "'\u0007 \u00e9'",
            "x''",
            "x'00'",
            "x'FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF'",
            "zeroblob(70000)",
        ];
        var random = new Random(7);
        (string Column, string Value)[] all = [.. columns.SelectMany(column => values.Select(value => (column, value)))];
        random.Shuffle(all);
        foreach (var (column, value) in all.Take(Count("HOMEWORKKIT_WILD", 50)))
        {
            var path = folder.At("wild.db");
            await File.WriteAllBytesAsync(path, whole);
            var (table, name) = (column.Split('.')[0], column.Split('.')[1]);
            if (TryRun(path, $"UPDATE {table} SET {name} = {value}" + Row(table, random)))
            {
                await RequireNoticedAsync(path, cycles, options);
                await RequireCodedAsync(path, cycles, options);
            }

            File.Delete(path);
        }
    }

    [Theory]
    [InlineData(false, "UPDATE homework_cycle SET concern_open = 0, needs_clinician = 0")]
    [InlineData(true, "UPDATE homework_cycle SET concern_open = 0, needs_clinician = 0")]
    [InlineData(false, "UPDATE homework_cycle SET concern_open = 0, needs_clinician = 0, seal = NULL")]
    [InlineData(true, "UPDATE homework_cycle SET concern_open = 0, needs_clinician = 0, seal = NULL")]
    [InlineData(false, "UPDATE homework_cycle SET state = 5, seal = NULL")]
    [InlineData(false, "UPDATE homework_cycle SET clinician = 'k-8', seal = NULL")]
    [InlineData(true, "UPDATE homework_cycle SET fingerprint = fingerprint + 1, seal = NULL")]
    public async Task A_concern_that_was_taken_from_the_queue_behind_the_stores_back_is_found_by_the_check(bool isProtected, string tampering)
    {
        var options = (isProtected ? Protected : new SqliteStoreOptions()) with { Durability = SqliteDurability.ProcessOnly };
        using var folder = new StoreFolder();
        var cycle = SampleCycles
            .Agreed()
            .RaiseConcern(new SafetyConcern { Category = Enum.GetValues<ConcernCategory>()[0] }, Actor.Client(SampleCycles.Client.Value), SampleCycles.Start)
            .OrThrow();
        await using var store = await folder.OpenAsync(options);
        await store.AppendAsync(cycle);
        Assert.True((await store.CheckAsync()).IsSound);
        Assert.True(TryRun(folder.File, tampering));
        var check = await store.CheckAsync();
        Assert.False(check.IsSound);
        Assert.Equal([cycle.Id], check.WrongSummaries.Concat(check.Unreadable.Select(one => one.Assignment!.Value)));
        Assert.Equal(cycle, await store.LoadAsync(cycle.Id));
    }

    [Theory]
    [InlineData(false, "state = 77")]
    [InlineData(true, "state = 5")]
    [InlineData(false, "fingerprint = 1, last_event_at = -9223372036854775808")]
    [InlineData(true, "seal = x'00'")]
    public async Task A_damaged_summary_never_keeps_a_concern_from_being_stored_and_is_written_anew_by_it(bool isProtected, string damage)
    {
        using var folder = new StoreFolder();
        await using var store = await folder.OpenAsync(isProtected ? Protected : null);
        var cycle = SampleCycles.Attempted(SampleCycles.Agreed());
        await store.AppendAsync(cycle);
        Assert.True(TryRun(folder.File, $"UPDATE homework_cycle SET {damage}"));
        Assert.False((await store.CheckAsync()).IsSound);
        var raised = cycle
            .RaiseConcern(new SafetyConcern { Category = Enum.GetValues<ConcernCategory>()[0] }, Actor.Client(SampleCycles.Client.Value), SampleCycles.Start)
            .OrThrow();
        Assert.Equal(1, (await store.AppendAsync(raised)).Added);
        Assert.Equal([CycleSummary.Of(raised)], await AllAsync(store.QueryAsync(new() { ConcernIsOpen = true })));
        Assert.True((await store.CheckAsync()).IsSound);
    }

    [Fact]
    public async Task A_wild_schema_version_is_corrupted_and_the_file_left_alone()
    {
        using var folder = new StoreFolder();
        foreach (var version in new[] { "-5", "0", "9223372036854775807", "-9223372036854775808" })
        {
            await (await folder.OpenAsync()).DisposeAsync();
            Assert.True(TryRun(folder.File, $"UPDATE homework_store SET schema_version = {version}"));
            Assert.Equal(StoreCodes.Corrupted, (await Assert.ThrowsAsync<HomeworkContentException>(() => folder.OpenAsync())).Code);
            File.Delete(folder.File);
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task One_unreadable_history_is_named_and_the_rest_is_served_everywhere(bool isProtected)
    {
        var options = (isProtected ? Protected : new SqliteStoreOptions()) with { Durability = SqliteDurability.ProcessOnly };
        using var folder = new StoreFolder();
        HomeworkCycle[] cycles = [.. Cycles().OrderBy(cycle => cycle.Id.Value)];
        await using var store = await folder.OpenAsync(options);
        await store.AppendAsync(cycles);
        Assert.True(
            TryRun(
                folder.File,
                "UPDATE homework_event SET body = zeroblob(10) WHERE sequence = 1 AND stream = (SELECT stream FROM homework_cycle WHERE assignment = "
                    + Hex(cycles[1].Id)
                    + ")"));
        Assert.True(TryRun(folder.File, "UPDATE homework_cycle SET state = 77 WHERE assignment = " + Hex(cycles[3].Id)));
        HomeworkCycle[] readable = [.. cycles.Where((_, index) => index != 1)];
        AssignmentId[] listed = [.. cycles.Where((_, index) => index != 3).Select(cycle => cycle.Id)];
        var unreadable = new List<UnreadableCycle>();

        // The stream: with a listener all that can be read; without one the same, and then the exception.
        Assert.Equal(readable, await AllAsync(store.StreamAsync(unreadable.Add)));
        Assert.Equal(
            [(cycles[1].Id, 1), (cycles[3].Id, null)],
            unreadable.Select(one => (one.Assignment!.Value, one.Sequence)).OrderBy(one => one.Value.Value));
        var streamed = new List<HomeworkCycle>();
        await Assert.ThrowsAsync<HomeworkContentException>(async () =>
        {
            await foreach (var cycle in store.StreamAsync())
            {
                streamed.Add(cycle);
            }
        });
        Assert.Equal(readable, streamed);

        // The queue.
        unreadable.Clear();
        Assert.Equal(listed, (await AllAsync(store.QueryAsync(HomeworkQuery.All, unreadable.Add))).Select(summary => summary.Assignment));
        Assert.Equal([new UnreadableCycle(cycles[3].Id, StoreCodes.Corrupted)], unreadable);

        // What an agenda is made from, by query and by ids.
        var loaded = await store.LoadAsync(new HomeworkQuery { Client = SampleCycles.Client });
        Assert.Equal(readable, loaded.Cycles);
        Assert.Equal(2, loaded.Unreadable.Count);
        unreadable.Clear();
        Assert.Equal(readable, await store.LoadAsync([.. cycles.Select(cycle => cycle.Id)], unreadable.Add));
        Assert.Equal([cycles[1].Id], unreadable.Select(one => one.Assignment!.Value));

        // The feed.
        var page = await store.ChangesAsync(default);
        Assert.Equal(listed.OrderBy(id => id.Value), page.Changes.Select(change => change.Assignment).OrderBy(id => id.Value));
        Assert.Equal([cycles[3].Id], page.Unreadable.Select(one => one.Assignment!.Value));
        Assert.Empty((await store.ChangesAsync(page.Next)).Unreadable);

        // And the client can still be erased.
        Assert.Equal(cycles.Length, (await store.EraseClientAsync(SampleCycles.Client)).Assignments.Count);
        Assert.True((await store.CheckAsync()).IsSound);
    }

    [Theory]
    [InlineData("state = 77")]
    [InlineData("round = 3")]
    [InlineData("changed = -7")]
    public async Task Homework_whose_summary_is_damaged_is_named_by_the_latest_and_the_rest_is_listed(string damage)
    {
        using var folder = new StoreFolder();
        HomeworkCycle[] cycles = [.. Enumerable.Range(0, 4).Select(static _ => SampleCycles.Agreed())];
        await FillAsync(folder.File, cycles, new());
        Assert.True(TryRun(folder.File, $"UPDATE homework_cycle SET {damage} WHERE assignment = {Hex(cycles[2].Id)}"));
        await using var store = await folder.OpenAsync();
        var (listed, named) = (new List<AssignmentId>(), new List<UnreadableCycle>());
        for (ChangeToken? next = ChangeToken.Beginning; next is { } token;)
        {
            var page = await store.LatestAsync(HomeworkQuery.All, token, 1);
            listed.AddRange(page.Cycles.Select(static one => one.Assignment));
            named.AddRange(page.Unreadable);
            next = page.Next;
        }

        Assert.Equal(cycles.Where(cycle => cycle != cycles[2]).Select(static cycle => cycle.Id.Value).Order(), listed.Select(static id => id.Value).Order());
        Assert.Equal(cycles[2].Id, Assert.Single(named).Assignment);
    }

    [Fact]
    public async Task A_store_of_the_first_version_is_migrated_read_and_reported()
    {
        using var folder = new StoreFolder();
        var cycles = Cycles();
        await FillAsync(folder.File, cycles, new());
        Assert.True(TryRun(
            folder.File,
            """
            ALTER TABLE homework_event DROP COLUMN arrived; ALTER TABLE homework_event DROP COLUMN checksum; ALTER TABLE homework_document DROP COLUMN checksum;
            ALTER TABLE homework_cycle DROP COLUMN seal; ALTER TABLE homework_cycle DROP COLUMN waiting; UPDATE homework_cycle SET needs_clinician = help_open OR concern_open OR state = 3; ALTER TABLE homework_store DROP COLUMN log_pending; ALTER TABLE homework_store DROP COLUMN in_use; UPDATE homework_store SET schema_version = 1; PRAGMA journal_mode = WAL;
            """));
        await using var store = await folder.OpenAsync();
        Assert.Equal(cycles.OrderBy(cycle => cycle.Id.Value), await AllAsync(store.StreamAsync()));
        Assert.Equal(0, (await store.LoadArrivalsAsync(cycles[0].Id)).Count);
        Assert.Equal(Goal, (await store.GetDocumentAsync<TreatmentGoal>(GoalKey))?.Value);
        var check = await store.CheckAsync();
        Assert.True(check.IsSound);
        Assert.Equal(cycles.Length + cycles.Sum(cycle => cycle.Version) + 1, check.WithoutChecksum);

        // A bare wish shows that it waits; the rest is known as soon as something is added.
        Assert.Contains(cycles[^2].Id, (await AllAsync(store.QueryAsync(new HomeworkQuery { NeedsClinician = true }))).Select(static one => one.Assignment));
        var declined = cycles[^1].Comment("x", Actor.Client(SampleCycles.Client.Value), SampleCycles.Start).OrThrow();
        Assert.False(Assert.Single(await AllAsync(store.QueryAsync(new HomeworkQuery { State = CycleState.Declined }))).DeclineIsOpen);
        await store.AppendAsync(declined);
        Assert.True(Assert.Single(await AllAsync(store.QueryAsync(new HomeworkQuery { State = CycleState.Declined }))).NeedsClinician);

        // What is added has both; and one pass gives the old rows their checksums.
        var grown = SampleCycles.Commented(cycles[0]);
        await store.AppendAsync(grown);
        Assert.Equal(1, (await store.LoadArrivalsAsync(grown.Id)).Count);
        Assert.NotNull((await store.LoadArrivalsAsync(grown.Id)).Find(grown.Events[^1].Id));
        Assert.Equal(0, await store.ReencryptAsync());
        check = await store.CheckAsync();
        Assert.Equal((true, 0L), (check.IsSound, check.WithoutChecksum));
    }

    private static HomeworkCycle[] Cycles() =>
        [
            SampleCycles.Attempted(SampleCycles.Agreed(), 4),
            SampleCycles.Commented(SampleCycles.Agreed(), "Ich weiß nicht – «vielleicht» " + new string('x', 6000)),
            SampleCycles
                .Agreed()
                .RaiseConcern(
                    new SafetyConcern { Category = Enum.GetValues<ConcernCategory>()[0] },
                    Actor.Client(SampleCycles.Client.Value),
                    SampleCycles.Start)
                .OrThrow(),
            SampleCycles.Completed(SampleCycles.Attempted(SampleCycles.Agreed())),
            SampleCycles.MoodLog(SampleCycles.Client),
            SampleCycles.Wish(),
            SampleCycles.MoodLog(SampleCycles.Client).Decline(Actor.Client(SampleCycles.Client.Value), SampleCycles.Start).OrThrow(),
        ];

    private static async Task FillAsync(string path, HomeworkCycle[] cycles, SqliteStoreOptions options)
    {
        await using var store = await SqliteHomeworkStore.OpenAsync(path, HomeworkCatalog.BuiltIn, options);
        await store.AppendAsync(cycles);
        await store.PutDocumentAsync(GoalKey, Goal, 0);
    }

    // What can be loaded is what was stored; and where anything differs or is missing, the check says so.
    private static async Task RequireNoticedAsync(string path, HomeworkCycle[] cycles, SqliteStoreOptions options)
    {
        try
        {
            await using var store = await SqliteHomeworkStore.OpenAsync(path, HomeworkCatalog.BuiltIn, options);
            var differs = false;
            foreach (var cycle in cycles)
            {
                try
                {
                    var loaded = await store.LoadAsync(cycle.Id);
                    Assert.True(loaded is null || loaded.Equals(cycle), "other content was loaded");
                    differs |= loaded is null;
                }
                catch (HomeworkStoreException)
                {
                    differs = true;
                }
            }

            try
            {
                var document = await store.GetDocumentAsync<TreatmentGoal>(GoalKey);
                Assert.True(document is null || document.Value == Goal, "another document was loaded");
                differs |= document is null;
                var summaries = (await AllAsync(store.QueryAsync(HomeworkQuery.All))).OrderBy(summary => summary.Assignment.Value);
                differs |= !summaries.SequenceEqual(cycles.Select(CycleSummary.Of).OrderBy(summary => summary.Assignment.Value));
            }
            catch (HomeworkStoreException)
            {
                differs = true;
            }

            var check = await store.CheckAsync();
            Assert.False(differs && check.IsSound && check.Cycles == cycles.Length && check.Documents == 1, "a damaged store was called sound");
        }
        catch (HomeworkStoreException exception)
        {
            Assert.StartsWith("store/", exception.Code, StringComparison.Ordinal);
        }
    }

    // Every way to use a store: whatever is thrown is the store's own exception.
    private static async Task RequireCodedAsync(string path, HomeworkCycle[] cycles, SqliteStoreOptions options)
    {
        Func<SqliteHomeworkStore, Task>[] uses =
        [
            store => store.AppendAsync(SampleCycles.Commented(cycles[0])),
            store => store.AppendAsync([.. cycles.Select(cycle => SampleCycles.Commented(cycle))]),
            store => store.AppendAsync(cycles[0].Id, [SampleCycles.Comment(cycles[0])], cycles[0].Version),
            store => store.LoadAsync([.. cycles.Select(cycle => cycle.Id)]),
            store => store.LoadArrivalsAsync(cycles[0].Id),
            store => AllAsync(store.StreamAsync()),
            store => AllAsync(store.StreamAsync(_ => { })),
            store => store.CountAsync(new() { NeedsClinician = true }),
            store => store.ChangesAsync(default, 2),
            store => store.ListDocumentsAsync(SampleCycles.Client),
            store => store.PutDocumentAsync(GoalKey, Goal with { Goal = "Another" }, 1),
            store => store.DeleteDocumentAsync(GoalKey, 1),
            store => store.ReencryptAsync(),
            store => store.EraseClientAsync(SampleCycles.Client),
        ];
        try
        {
            await using var store = await SqliteHomeworkStore.OpenAsync(path, HomeworkCatalog.BuiltIn, options);
            foreach (var use in uses)
            {
                try
                {
                    await use(store);
                }
                catch (HomeworkStoreException exception)
                {
                    Assert.StartsWith("store/", exception.Code, StringComparison.Ordinal);
                }
            }
        }
        catch (HomeworkStoreException exception)
        {
            Assert.StartsWith("store/", exception.Code, StringComparison.Ordinal);
        }
    }

    private static int Count(string variable, int ordinary) =>
        int.Parse(Environment.GetEnvironmentVariable(variable) ?? ordinary.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    private static string Row(string table, Random random) =>
        table switch
        {
            "homework_cycle" => string.Create(
                CultureInfo.InvariantCulture,
                $" WHERE stream = (SELECT stream FROM homework_cycle ORDER BY stream LIMIT 1 OFFSET {random.Next(5)})"),
            "homework_event" => string.Create(
                CultureInfo.InvariantCulture,
                $" WHERE stream = (SELECT stream FROM homework_cycle ORDER BY stream LIMIT 1 OFFSET {random.Next(4)}) AND sequence = {random.Next(1, 3)}"),
            _ => string.Empty,
        };

    private static string Hex(AssignmentId id) => $"x'{id.Value:N}'";

    private static async Task<List<T>> AllAsync<T>(IAsyncEnumerable<T> stream)
    {
        var all = new List<T>();
        await foreach (var item in stream)
        {
            all.Add(item);
        }

        return all;
    }

    private static bool TryRun(string path, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        try
        {
            command.ExecuteNonQuery();
            return true;
        }
        catch (SqliteException exception) when (exception.SqliteErrorCode is 19 or 20)
        {
            // The table itself refuses the value.
            return false;
        }
    }
}
