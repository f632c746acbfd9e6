namespace HomeworkKit.TrimTest;

/// <summary>One thing that must work in a trimmed and in a natively compiled program.</summary>
/// <param name="Name">What it shows, as printed.</param>
/// <param name="Run">Throws if it does not hold.</param>
internal sealed record Check(string Name, Action Run)
{
    internal static void Equal<T>(T expected, T actual)
    {
        if (!EqualityComparer<T>.Default.Equals(expected, actual))
        {
            throw new InvalidOperationException($"expected {expected}, got {actual}");
        }
    }

    internal static void True(bool condition)
    {
        if (!condition)
        {
            throw new InvalidOperationException("expected true, got false");
        }
    }

    internal static void Throws<TException>(Action action)
        where TException : Exception
    {
        try
        {
            action();
        }
        catch (TException)
        {
            return;
        }

        throw new InvalidOperationException($"expected {typeof(TException).Name}, got none");
    }
}
