using HomeworkKit;
using HomeworkKit.Storage;

/// <summary>What a store promises, and the one in memory.</summary>
internal static class StoragePackage
{
    internal static async Task RunAsync()
    {
        var cycle = SampleWeek.Make(new("c-2"));
        await using IHomeworkStore store = new InMemoryHomeworkStore(HomeworkCatalog.BuiltIn);
        Require.That((await store.AppendAsync(cycle)).Added == cycle.Version && (await store.AppendAsync(cycle)).Added == 0, "appending twice adds nothing");
        Require.That(await store.CountAsync(new HomeworkQuery { Client = new ClientRef("c-2") }) == 1, "a client's homework is found");
        await store.EraseClientAsync(new("c-2"));
        Require.That(await store.LoadAsync(cycle.Id) is null, "what is erased is gone");
    }
}
