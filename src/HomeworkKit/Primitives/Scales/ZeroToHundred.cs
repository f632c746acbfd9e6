namespace HomeworkKit;

/// <summary>The range that <see cref="Percent"/> and <see cref="Suds"/> share.</summary>
internal static class ZeroToHundred
{
    internal static bool Holds(decimal value) => value is >= 0 and <= 100;

    // The message does not repeat the number: ratings are content too.
    internal static decimal Checked(decimal value) =>
        Holds(value) ? value : throw new ArgumentOutOfRangeException(nameof(value), PrimitiveMessages.ZeroToHundred);
}
