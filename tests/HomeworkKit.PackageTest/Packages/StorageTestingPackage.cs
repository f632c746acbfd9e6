using HomeworkKit;
using HomeworkKit.Storage;
using HomeworkKit.Storage.Testing;

/// <summary>The contract, run by a host on a store: here the one in memory, in a host's tests its own.</summary>
internal static class StorageTestingPackage
{
    internal static async Task RunAsync()
    {
        Require.That(StoreContract.Names.Any(), "the contract has checks");
        foreach (var check in StoreContract.Names)
        {
            await using var store = new InMemoryHomeworkStore(HomeworkCatalog.BuiltIn);
            await StoreContract.RunAsync(check, store);
        }
    }
}
