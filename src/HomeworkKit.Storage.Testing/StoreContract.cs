namespace HomeworkKit.Storage.Testing;

/// <summary>The contract of <see cref="IHomeworkStore"/> as checks that any store's tests can run, with any test framework.</summary>
/// <remarks>
/// With xunit: a theory over <see cref="Names"/> whose body opens an empty store, awaits <see cref="RunAsync"/> and disposes the store. Every check wants a
/// store of its own.
/// </remarks>
public static class StoreContract
{
    /// <summary>Gets all checks.</summary>
    public static IReadOnlyList<StoreCheck> Checks { get; } =
    [
        .. AppendChecks.All,
        .. EventChecks.All,
        .. LoadChecks.All,
        .. ArrivalChecks.All,
        .. QueryChecks.All,
        .. LatestChecks.All,
        .. FeedChecks.All,
        .. DocumentChecks.All,
        .. ErasureChecks.All,
        .. ConcurrencyChecks.All,
        .. ContentChecks.All,
    ];

    /// <summary>Gets the names of all checks.</summary>
    public static IEnumerable<string> Names => Checks.Select(static check => check.Name);

    /// <summary>Runs one check.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="store">An empty store.</param>
    /// <returns>A task that ends if the store keeps the promise.</returns>
    /// <exception cref="ArgumentException">There is no such check.</exception>
    /// <exception cref="StoreContractException">The store does not keep the promise.</exception>
    public static Task RunAsync(string name, IHomeworkStore store) =>
        (Checks.FirstOrDefault(check => check.Name == name) ?? throw new ArgumentException(TestingMessages.NoCheck, nameof(name))).RunAsync(store);
}
