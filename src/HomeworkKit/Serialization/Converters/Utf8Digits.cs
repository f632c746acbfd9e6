namespace HomeworkKit.Serialization;

/// <summary>Fixed-width decimal digits in UTF-8.</summary>
internal static class Utf8Digits
{
    internal static void WriteTwo(Span<byte> text, int value)
    {
        var tens = (int)((uint)value / 10);
        text[1] = (byte)('0' + (value - (tens * 10)));
        text[0] = (byte)('0' + tens);
    }

    internal static void Write(Span<byte> text, int value, int digits)
    {
        for (var i = digits - 1; i >= 0; i--)
        {
            text[i] = (byte)('0' + (value % 10));
            value /= 10;
        }
    }

    /// <summary>Reads digits; gives -1 where any other character stands.</summary>
    internal static int Read(ReadOnlySpan<byte> text)
    {
        var value = 0;
        foreach (var c in text)
        {
            var digit = c - '0';
            if (digit is < 0 or > 9)
            {
                return -1;
            }

            value = (value * 10) + digit;
        }

        return value;
    }

    /// <summary>Writes a fraction of a second with no trailing zeros; nothing for none.</summary>
    internal static int WriteFraction(Span<byte> text, int nanoseconds)
    {
        if (nanoseconds == 0)
        {
            return 0;
        }

        text[0] = (byte)'.';
        Write(text[1..], nanoseconds, 9);
        var length = 10;
        while (text[length - 1] == (byte)'0')
        {
            length--;
        }

        return length;
    }

    /// <summary>Reads what <see cref="WriteFraction"/> writes; gives -1 for anything else.</summary>
    internal static int ReadFraction(ReadOnlySpan<byte> text)
    {
        if (text.IsEmpty)
        {
            return 0;
        }

        if (text[0] != (byte)'.' || text.Length is < 2 or > 10)
        {
            return -1;
        }

        var value = Read(text[1..]);
        for (var missing = 10 - text.Length; missing > 0 && value >= 0; missing--)
        {
            value *= 10;
        }

        return value;
    }
}
