namespace HomeworkKit.Validation;

/// <summary>The library's rules as the generator wrote them down, and what they say.</summary>
internal static partial class RuleTable
{
    // What rules say is unpacked when the first message is asked for: most entries that are judged find nothing.
    private static readonly Lazy<string[]> Messages = new(static () => PackedText.Unpack(PackedMessages).Split('\n'));

    /// <summary>Gets the rules, one behind the other, as <see cref="RuleReader"/> reads them.</summary>
    internal static partial ReadOnlySpan<byte> Bytes { get; }

    private static partial ReadOnlySpan<byte> PackedMessages { get; }

    /// <summary>Gives what a rule says.</summary>
    /// <param name="number">Its number in the table, from 0.</param>
    /// <returns>The message.</returns>
    internal static string MessageOf(int number) => Messages.Value[number];

    internal static IEnumerable<Rule> All()
    {
        var reader = new RuleReader(0, 0);
        while (!reader.IsAtEnd)
        {
            yield return reader.Next();
        }
    }
}
