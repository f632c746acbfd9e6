using System.Buffers.Text;
using System.Numerics;

namespace HomeworkKit.Research;

/// <summary>Count, sum and sum of squares of numbers in whole millionths: exact, so that no order and no division of the work changes a digit.</summary>
/// <remarks>
/// Numbers up to a thousand million with six decimals; further decimals are rounded, halves away from zero. Holds ten million of the largest without overflow;
/// of ratings, more than any file has.
/// </remarks>
internal struct ExactSum
{
    private const long Unit = 1_000_000;
    private const decimal Largest = 1_000_000_000m;
    private const int MostDigits = 9;

    internal long Count;
    private Int128 _sum;
    private Int128 _squares;

    internal readonly decimal Sum => (decimal)_sum / Unit;

    internal readonly double Mean => (double)_sum / Unit / Count;

    /// <summary>Gets the variance of a sample (n - 1).</summary>
    internal readonly double Variance
    {
        get
        {
            // n times the squares could leave 128 bits.
            var spread = (BigInteger)_squares * Count - ((BigInteger)_sum * (BigInteger)_sum);
            return (double)spread / Unit / Unit / Count / (Count - 1);
        }
    }

    internal void Add(in ExactSum other)
    {
        Count += other.Count;
        _sum += other._sum;
        _squares += other._squares;
    }

    /// <summary>Adds a number of millionths.</summary>
    internal void Add(long millionths)
    {
        Count++;
        _sum += millionths;
        _squares += (Int128)millionths * millionths;
    }

    /// <summary>Reads a number as it stands in JSON, in millionths; false if it cannot be summed.</summary>
    internal static bool TryParse(ReadOnlySpan<byte> text, out long millionths)
    {
        millionths = 0;
        if (text.Length is > 0 and <= MostDigits && IsWhole(text, out millionths))
        {
            millionths *= Unit;
            return true;
        }

        if (!Utf8Parser.TryParse(text, out decimal number, out var used) || used != text.Length)
        {
            // Exponents, which JSON allows.
            if (!Utf8Parser.TryParse(text, out double exponent, out used) || used != text.Length || Math.Abs(exponent) > (double)Largest)
            {
                return false;
            }

            number = (decimal)exponent;
        }

        if (Math.Abs(number) > Largest)
        {
            return false;
        }

        millionths = (long)decimal.Round(number * Unit, MidpointRounding.AwayFromZero);
        return true;
    }

    private static bool IsWhole(ReadOnlySpan<byte> text, out long number)
    {
        number = 0;
        var start = text[0] == (byte)'-' ? 1 : 0;
        for (var i = start; i < text.Length; i++)
        {
            var digit = text[i] - '0';
            if (digit is < 0 or > 9)
            {
                return false;
            }

            number = (number * 10) + digit;
        }

        number = start == 1 ? -number : number;
        return text.Length > start;
    }
}
