using HomeworkKit.Storage.Testing;

namespace HomeworkKit.Storage.Tests;

public sealed class InMemoryHomeworkStoreTests
{
    public static TheoryData<string> Checks => [.. StoreContract.Names];

    [Theory]
    [MemberData(nameof(Checks))]
    public async Task It_keeps_the_contract(string check)
    {
        await using var store = new InMemoryHomeworkStore(HomeworkCatalog.BuiltIn);
        await StoreContract.RunAsync(check, store);
    }
}
