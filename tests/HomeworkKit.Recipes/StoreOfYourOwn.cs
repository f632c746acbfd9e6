using HomeworkKit.Storage;
using HomeworkKit.Storage.Testing;

namespace HomeworkKit.Recipes;

// <readme>
/// <summary>Holds a store to the contract: one test for each promise.</summary>
public sealed class StoreOfYourOwn
{
    public static TheoryData<string> Checks => [.. StoreContract.Names];

    [Theory]
    [MemberData(nameof(Checks))]
    public async Task It_keeps_the_contract(string check)
    {
        await using var store = OpenAnEmptyStore();
        await StoreContract.RunAsync(check, store);
    }

    // Yours: empty each time, so that no check sees what another left.
    private static InMemoryHomeworkStore OpenAnEmptyStore() => new(HomeworkCatalog.BuiltIn);
}
// </readme>
