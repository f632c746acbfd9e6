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

    [Fact]
    public async Task A_token_of_a_store_that_knew_more_is_refused_by_code()
    {
        await using var store = new InMemoryHomeworkStore(HomeworkCatalog.BuiltIn);
        await store.AppendAsync(SampleCycles.Agreed());
        var token = (await store.ChangesAsync(default)).Next;
        await using var another = new InMemoryHomeworkStore(HomeworkCatalog.BuiltIn);
        Assert.Equal(StoreCodes.TokenAhead, (await Assert.ThrowsAsync<HomeworkStoreUnavailableException>(() => another.ChangesAsync(token))).Code);
    }
}
