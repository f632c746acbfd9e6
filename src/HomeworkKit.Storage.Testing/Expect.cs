namespace HomeworkKit.Storage.Testing;

/// <summary>What checks expect, without a test framework.</summary>
internal static class Expect
{
    internal static void True(bool condition, string expected)
    {
        if (!condition)
        {
            throw new StoreContractException(expected);
        }
    }

    internal static void Equal<T>(T expected, T actual, string what)
    {
        if (!EqualityComparer<T>.Default.Equals(expected, actual))
        {
            throw new StoreContractException($"{what}: expected {expected}, found {actual}.");
        }
    }

    internal static void Same<T>(IEnumerable<T> expected, IEnumerable<T> actual, string what)
    {
        T[] wanted = [.. expected];
        T[] found = [.. actual];
        if (!wanted.SequenceEqual(found))
        {
            throw new StoreContractException($"{what}: expected [{string.Join(", ", wanted)}], found [{string.Join(", ", found)}].");
        }
    }

    internal static async Task<TException> ThrowsAsync<TException>(Func<Task> act, string what)
        where TException : Exception
    {
        try
        {
            await act().ConfigureAwait(false);
        }
        catch (TException exception)
        {
            return exception;
        }

        throw new StoreContractException($"{what}: expected {typeof(TException).Name}, nothing was thrown.");
    }

    internal static async Task<TException> ThrowsAsync<TException>(string code, Func<Task> act, string what)
        where TException : HomeworkStoreException
    {
        var exception = await ThrowsAsync<TException>(act, what).ConfigureAwait(false);
        Equal(code, exception.Code, what);
        return exception;
    }
}
