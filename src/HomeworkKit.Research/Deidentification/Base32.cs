namespace HomeworkKit.Research;

/// <summary>Base 32 (RFC 4648) in lower case without padding: what people can read to one another and no reader takes for a number.</summary>
internal static class Base32
{
    private const string Alphabet = "abcdefghijklmnopqrstuvwxyz234567";

    internal static string Write(ReadOnlySpan<byte> bytes)
    {
        Span<char> text = stackalloc char[((bytes.Length * 8) + 4) / 5];
        var (bits, held, at) = (0, 0, 0);
        foreach (var value in bytes)
        {
            bits = ((bits << 8) | value) & 0xFFF;
            held += 8;
            while (held >= 5)
            {
                held -= 5;
                text[at++] = Alphabet[(bits >> held) & 31];
            }
        }

        if (held > 0)
        {
            text[at] = Alphabet[(bits << (5 - held)) & 31];
        }

        return new string(text);
    }
}
