using System.Text;
using HomeworkKit.Storage.Testing;
using Microsoft.Data.Sqlite;

namespace HomeworkKit.Storage.Sqlite.Tests;

public sealed class SqliteProtectionTests
{
    private const string Words = "WORDS-OF-A-CLIENT";
    private static readonly byte[] First = [.. Enumerable.Range(0, 32).Select(i => (byte)i)];
    private static readonly byte[] Second = [.. Enumerable.Range(100, 32).Select(i => (byte)i)];

    public static TheoryData<string> Checks => [.. StoreContract.Names];

    [Theory]
    [MemberData(nameof(Checks))]
    public async Task A_protected_store_keeps_the_contract(string check)
    {
        using var folder = new StoreFolder();

        // Beside the contract of a store that waits for the disk: of one that does not.
        await using var store = await folder.OpenAsync(new() { Protector = Keys("k1"), Durability = SqliteDurability.ProcessOnly });
        await StoreContract.RunAsync(check, store);
    }

    [Fact]
    public async Task No_word_of_a_client_lies_readable_in_a_protected_file_and_none_outside_bodies_in_any()
    {
        foreach (var isProtected in new[] { true, false })
        {
            using var folder = new StoreFolder();
            await using (var store = await folder.OpenAsync(isProtected ? new() { Protector = Keys("k1") } : null))
            {
                await store.AppendAsync(SampleCycles.Commented(SampleCycles.Agreed(), Words));
                await store.PutDocumentAsync(new DocumentKey(SampleCycles.Client, "goal"), Goal(), 0);
            }

            Assert.Equal(!isProtected, Encoding.UTF8.GetString(await File.ReadAllBytesAsync(folder.File)).Contains(Words, StringComparison.Ordinal));
            Run(folder, "UPDATE homework_event SET body = x''; UPDATE homework_document SET body = x''; VACUUM");
            Assert.DoesNotContain(Words, Encoding.UTF8.GetString(await File.ReadAllBytesAsync(folder.File)), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(
        "CREATE TEMP TABLE b AS SELECT * FROM homework_event; UPDATE homework_event SET body = (SELECT b.body FROM b WHERE b.stream = homework_event.stream AND b.sequence = 5 - homework_event.sequence) WHERE sequence IN (2, 3)",
        StoreCodes.Tampered)]
    [InlineData(
        "CREATE TEMP TABLE b AS SELECT * FROM homework_event; UPDATE homework_event SET body = (SELECT b.body FROM b WHERE b.stream <> homework_event.stream AND b.sequence = homework_event.sequence)",
        StoreCodes.Tampered)]
    [InlineData("UPDATE homework_event SET body = substr(body, 1, length(body) - 1) WHERE sequence = 2", StoreCodes.Tampered)]
    [InlineData("UPDATE homework_event SET body = x'01' WHERE sequence = 2", StoreCodes.Tampered)]
    [InlineData("UPDATE homework_event SET body = x'01026B31' WHERE sequence = 2", StoreCodes.Tampered)]
    [InlineData("UPDATE homework_event SET body = CAST(x'01026B39' || substr(body, 5) AS BLOB) WHERE sequence = 2", StoreCodes.UnknownKey)]
    [InlineData("UPDATE homework_event SET body = CAST('{\"type\":\"submitted\"}' AS BLOB) WHERE sequence = 2", StoreCodes.Unprotected)]
    [InlineData("UPDATE homework_cycle SET client = 'c-43'", StoreCodes.Tampered)]
    public async Task Altered_swapped_and_foreign_bodies_are_noticed(string tampering, string code)
    {
        using var folder = new StoreFolder();
        await using var store = await folder.OpenAsync(new() { Protector = Keys("k1") });
        var (one, another) = (
            SampleCycles.Commented(SampleCycles.Commented(SampleCycles.Agreed())),
            SampleCycles.Commented(SampleCycles.Commented(SampleCycles.Agreed())));
        await store.AppendAsync([one, another]);
        Run(folder, tampering);
        var exception = await Assert.ThrowsAsync<HomeworkContentException>(() => store.LoadAsync(one.Id));
        Assert.Equal((code, (AssignmentId?)one.Id), (exception.Code, exception.Assignment));
    }

    [Fact]
    public void Every_single_altered_byte_is_noticed()
    {
        var protector = Keys("k1");
        var place = AssociatedData.OfEvent(SampleCycles.Client, SampleCycles.Agreed().Id, 1);
        var output = new System.Buffers.ArrayBufferWriter<byte>();
        protector.Protect("{\"a\":1}"u8, place, output);
        for (var i = 0; i < output.WrittenCount; i++)
        {
            var altered = output.WrittenSpan.ToArray();
            altered[i] ^= 0x10;
            var code = Assert.Throws<HomeworkContentException>(() => protector.Unprotect(altered, place, new System.Buffers.ArrayBufferWriter<byte>())).Code;
            Assert.Contains(code, new[] { StoreCodes.Tampered, StoreCodes.UnknownKey });
        }
    }

    [Fact]
    public async Task Without_the_key_nothing_is_read_and_with_the_wrong_one_neither()
    {
        using var folder = new StoreFolder();
        var cycle = SampleCycles.Agreed();
        await using (var store = await folder.OpenAsync(new() { Protector = Keys("k1") }))
        {
            await store.AppendAsync(cycle);
        }

        await using var open = await folder.OpenAsync();
        Assert.Equal(StoreCodes.UnknownKey, (await Assert.ThrowsAsync<HomeworkContentException>(() => open.LoadAsync(cycle.Id))).Code);
        await using var wrong = await folder.OpenAsync(
            new() { Protector = new AesGcmContentProtector("k1", new Dictionary<string, byte[]> { ["k1"] = Second }) });
        Assert.Equal(StoreCodes.Tampered, (await Assert.ThrowsAsync<HomeworkContentException>(() => wrong.LoadAsync(cycle.Id))).Code);
    }

    [Fact]
    public async Task Keys_are_changed_while_the_store_is_in_use_and_the_old_one_is_then_needed_no_more()
    {
        using var folder = new StoreFolder();
        var cycles = Enumerable.Range(0, 400).Select(_ => SampleCycles.Commented(SampleCycles.Agreed(), Words)).ToArray();
        var key = new DocumentKey(SampleCycles.Client, "goal");

        // First without protection, then protected, then with another key.
        await using (var plain = await folder.OpenAsync())
        {
            await plain.AppendAsync(cycles);
            await plain.PutDocumentAsync(key, Goal(), 0);
        }

        await using (var protecting = await folder.OpenAsync(new() { Protector = Keys("k1"), AcceptsUnprotected = true }))
        {
            Assert.Equal(1201, await protecting.ReencryptAsync());
            Assert.Equal(0, await protecting.ReencryptAsync());
        }

        Assert.DoesNotContain(Words, Encoding.UTF8.GetString(await File.ReadAllBytesAsync(folder.File)), StringComparison.Ordinal);
        await using (var changing = await folder.OpenAsync(new() { Protector = Keys("k2") }))
        {
            Assert.Equal(cycles[3], await changing.LoadAsync(cycles[3].Id));
            Assert.Equal(1201, await changing.ReencryptAsync());
        }

        await using var changed = await folder.OpenAsync(
            new() { Protector = new AesGcmContentProtector("k2", new Dictionary<string, byte[]> { ["k2"] = Second }) });
        Assert.Equal(cycles.OrderBy(cycle => cycle.Id.Value), await changed.LoadAsync([.. cycles.Select(cycle => cycle.Id).OrderBy(id => id.Value)]));
        Assert.Equal(Goal(), (await changed.GetDocumentAsync<TreatmentGoal>(key))?.Value);
        Assert.True((await changed.CheckAsync()).IsSound);
    }

    private static AesGcmContentProtector Keys(string current) => new(current, new Dictionary<string, byte[]> { ["k1"] = First, ["k2"] = Second });

    private static TreatmentGoal Goal() => new() { Id = new GoalId(new Guid(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)), Client = SampleCycles.Client, Goal = Words };

    private static void Run(StoreFolder folder, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={folder.File};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
