using HomeworkKit.Storage.Testing;

namespace HomeworkKit.Storage.Sqlite.Tests;

public sealed class SqliteHomeworkStoreTests
{
    public static TheoryData<string> Checks => [.. StoreContract.Names];

    [Theory]
    [MemberData(nameof(Checks))]
    public async Task It_keeps_the_contract(string check)
    {
        using var folder = new StoreFolder();
        await using var store = await folder.OpenAsync();
        await StoreContract.RunAsync(check, store);
    }
}
