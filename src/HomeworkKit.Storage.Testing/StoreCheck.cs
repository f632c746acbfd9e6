namespace HomeworkKit.Storage.Testing;

/// <summary>One promise of the store contract, and how to find out whether a store keeps it.</summary>
public sealed class StoreCheck
{
    private readonly Func<IHomeworkStore, Task> _check;

    internal StoreCheck(string name, Func<IHomeworkStore, Task> check)
    {
        Name = name;
        _check = check;
    }

    /// <summary>Gets the promise as a sentence with underscores for spaces.</summary>
    public string Name { get; }

    /// <summary>Finds out whether a store keeps the promise.</summary>
    /// <param name="store">An empty store whose catalogue is <see cref="HomeworkCatalog.BuiltIn"/>, or that and kinds of the host's.</param>
    /// <returns>A task that ends if it does.</returns>
    /// <exception cref="StoreContractException">It does not.</exception>
    public Task RunAsync(IHomeworkStore store)
    {
        ArgumentNullException.ThrowIfNull(store);
        return _check(store);
    }

    /// <summary>Returns the name.</summary>
    /// <returns><see cref="Name"/>.</returns>
    public override string ToString() => Name;
}
