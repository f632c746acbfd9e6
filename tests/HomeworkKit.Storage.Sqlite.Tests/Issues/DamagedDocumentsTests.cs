using HomeworkKit.Storage.Testing;
using Microsoft.Data.Sqlite;

namespace HomeworkKit.Storage.Sqlite.Tests.Issues;

public sealed class DamagedDocumentsTests
{
    private static readonly TreatmentGoal Goal = new()
    {
        Id = new GoalId(new Guid(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)),
        Client = SampleCycles.Client,
        Goal = "Take the bus alone",
    };

    [Theory]
    [InlineData("version = -5", new[] { "goal/1 0", "goal/2 1" })]
    [InlineData("name = ''", new[] { "goal/2 1" })]
    public async Task One_keeps_nobody_from_the_others_nor_from_erasing_all(string damage, string[] listed)
    {
        using var folder = new StoreFolder();
        await using (var store = await folder.OpenAsync())
        {
            foreach (var name in (string[])["goal/1", "goal/2"])
            {
                await store.PutDocumentAsync(new DocumentKey(SampleCycles.Client, name), Goal, 0);
            }
        }

        using (var connection = new SqliteConnection($"Data Source={folder.File};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = $"UPDATE homework_document SET {damage} WHERE name = 'goal/1'";
            command.ExecuteNonQuery();
        }

        await using var again = await folder.OpenAsync();
        Assert.Equal(
            listed,
            (await again.ListDocumentsAsync(SampleCycles.Client)).Select(static one => FormattableString.Invariant($"{one.Key.Name} {one.Version}")));
        Assert.False((await again.CheckAsync()).IsSound);
        if (listed.Length == 2)
        {
            var refused = await Assert.ThrowsAsync<HomeworkContentException>(() =>
                again.GetDocumentAsync<TreatmentGoal>(new DocumentKey(SampleCycles.Client, "goal/1")));
            Assert.Equal(StoreCodes.Corrupted, refused.Code);
        }

        Assert.Equal(listed.Length, (await again.EraseClientAsync(SampleCycles.Client)).Documents.Count);
        Assert.True((await again.CheckAsync()).IsSound);
    }
}
