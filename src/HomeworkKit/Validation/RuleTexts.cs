namespace HomeworkKit.Validation;

/// <summary>What the library's rules say, by code, unpacked when the first is asked for.</summary>
internal static partial class RuleTexts
{
    private static readonly Lazy<Dictionary<string, string>> Messages = new(Read);

    // Written by the generator: every code with what its rule says.
    private static partial ReadOnlySpan<byte> Packed { get; }

    internal static string Of(string code) => Messages.Value[code];

    private static Dictionary<string, string> Read()
    {
        Dictionary<string, string> messages = new(StringComparer.Ordinal);
        foreach (var line in PackedText.Unpack(Packed).AsSpan().EnumerateLines())
        {
            var colon = line.IndexOf(": ", StringComparison.Ordinal);
            if (colon > 0)
            {
                messages.Add(line[..colon].ToString(), line[(colon + 2)..].ToString());
            }
        }

        return messages;
    }
}
