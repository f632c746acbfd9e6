using System.Numerics;
using System.Runtime.Intrinsics;
using System.Text.Json;

namespace HomeworkKit.Serialization.Direct;

/// <summary>Finds a member of an object by the bytes of a text, without making tokens of what stands before it.</summary>
/// <remarks>
/// A choice may be told by its last member, and what is nested holds choices again: each of them looks ahead, so that looking has to cost little beside
/// reading. Nothing is judged here. What is no JSON is found out by who reads what was passed over.
/// </remarks>
internal static class MemberSearch
{
    private const int BlockBytes = 64;

    /// <summary>Gives where the value of the first member of a name begins.</summary>
    /// <param name="text">The text.</param>
    /// <param name="place">The place behind the object's beginning.</param>
    /// <param name="name">The name, which needs no escapes.</param>
    /// <returns>The place; less than zero where the object has no such member, or is none.</returns>
    internal static int FindValue(ReadOnlySpan<byte> text, int place, ReadOnlySpan<byte> name)
    {
        while (true)
        {
            var begin = BehindSpace(text, place);
            if (At(text, begin) != '"')
            {
                return -1;
            }

            var end = BehindText(text, begin);
            place = BehindSpace(text, end);
            if (At(text, place) != ':')
            {
                return -1;
            }

            place = BehindSpace(text, place + 1);
            if (IsNamed(text[begin..end], name))
            {
                return place;
            }

            place = BehindSpace(text, BehindValue(text, place));
            if (At(text, place) != ',')
            {
                return -1;
            }

            place++;
        }
    }

    private static byte At(ReadOnlySpan<byte> text, int place) => (uint)place < (uint)text.Length ? text[place] : default;

    private static int BehindSpace(ReadOnlySpan<byte> text, int place)
    {
        while (At(text, place) is (byte)' ' or (byte)'\t' or (byte)'\n' or (byte)'\r')
        {
            place++;
        }

        return place;
    }

    private static bool IsNamed(ReadOnlySpan<byte> quoted, ReadOnlySpan<byte> name)
    {
        if (quoted.Length == name.Length + 2)
        {
            return quoted[1..^1].SequenceEqual(name);
        }

        if (!quoted.Contains((byte)'\\'))
        {
            return false;
        }

        var reader = new Utf8JsonReader(quoted);
        return reader.Read() && reader.ValueTextEquals(name);
    }

    private static int BehindText(ReadOnlySpan<byte> text, int begin)
    {
        var place = begin + 1;
        while (place < text.Length)
        {
            var next = text[place..].IndexOfAny((byte)'"', (byte)'\\');
            if (next < 0)
            {
                break;
            }

            place += next + 1;
            if (text[place - 1] == '"')
            {
                return place;
            }

            place++;
        }

        return text.Length;
    }

    private static int BehindValue(ReadOnlySpan<byte> text, int place)
    {
        switch (At(text, place))
        {
            case (byte)'"':
                return BehindText(text, place);
            case (byte)'{' or (byte)'[':
                return BehindNested(text, place);
            default:
                var length = text[Math.Min(place, text.Length)..].IndexOfAny((byte)',', (byte)'}');
                return length < 0 ? text.Length : place + length;
        }
    }

    // Sixty-four bytes at once, a bit for each: those between quotation marks are taken out of the brackets, and the others counted.
    private static int BehindNested(ReadOnlySpan<byte> text, int place)
    {
        Span<byte> last = stackalloc byte[BlockBytes];
        var depth = 0;
        var isEscaped = false;
        var carried = 0UL;
        for (; place < text.Length; place += BlockBytes)
        {
            scoped var block = text[place..];
            if (block.Length < BlockBytes)
            {
                last.Clear();
                block.CopyTo(last);
                block = last;
            }

            var (low, high) = (Vector256.Create(block), Vector256.Create(block[Vector256<byte>.Count..]));
            var inside = Between(Unescaped(Of(low, high, (byte)'"'), Of(low, high, (byte)'\\'), ref isEscaped)) ^ carried;
            carried = inside >> (BlockBytes - 1) == 0 ? 0 : ulong.MaxValue;

            // An opening bracket and an opening brace differ by one bit, and so do the closing ones.
            var bit = Vector256.Create((byte)('{' ^ '['));
            var opening = Of(low | bit, high | bit, (byte)'{') & ~inside;
            var closing = Of(low | bit, high | bit, (byte)'}') & ~inside;
            if (BitOperations.PopCount(closing) >= depth)
            {
                for (var left = closing; left != 0; left &= left - 1)
                {
                    var below = (1UL << BitOperations.TrailingZeroCount(left)) - 1;
                    if (depth + BitOperations.PopCount(opening & below) - BitOperations.PopCount(closing & below) == 1)
                    {
                        return place + BitOperations.TrailingZeroCount(left) + 1;
                    }
                }
            }

            depth += BitOperations.PopCount(opening) - BitOperations.PopCount(closing);
        }

        return text.Length;
    }

    private static ulong Of(Vector256<byte> low, Vector256<byte> high, byte value) =>
        Vector256.Equals(low, Vector256.Create(value)).ExtractMostSignificantBits()
        | ((ulong)Vector256.Equals(high, Vector256.Create(value)).ExtractMostSignificantBits() << Vector256<byte>.Count);

    private static ulong Unescaped(ulong quotes, ulong slashes, ref bool isEscaped)
    {
        if (isEscaped)
        {
            quotes &= ~1UL;
            slashes &= ~1UL;
            isEscaped = false;
        }

        while (slashes != 0)
        {
            var slash = 1UL << BitOperations.TrailingZeroCount(slashes);
            isEscaped = slash << 1 == 0;
            quotes &= ~(slash << 1);
            slashes &= ~(slash | (slash << 1));
        }

        return quotes;
    }

    // Sets the bits from each first quotation mark of two up to the one before its second.
    private static ulong Between(ulong quotes)
    {
        for (var distance = 1; distance < BlockBytes; distance *= 2)
        {
            quotes ^= quotes << distance;
        }

        return quotes;
    }
}
