/// <summary>What has to hold.</summary>
internal static class Require
{
    internal static void That(bool condition, string what)
    {
        if (!condition)
        {
            throw new InvalidOperationException("Does not hold: " + what);
        }
    }
}
