using System.Buffers.Binary;

namespace HomeworkKit.Research.Synthetic;

/// <summary>Whole numbers that depend on a seed alone: SplitMix64 (Steele, Lea and Flood 2014), the same on every machine and runtime.</summary>
/// <remarks>Not for secrets. Whole numbers only: what floating-point functions give in the last digit differs between machines.</remarks>
internal sealed class SyntheticRandom
{
    private const ulong GoldenGamma = 0x9E3779B97F4A7C15;
    private ulong _state;

    internal SyntheticRandom(ulong seed) => _state = seed;

    /// <summary>Makes the numbers of one part of a whole, which do not depend on how many the other parts take.</summary>
    internal static SyntheticRandom Of(ulong seed, ulong part) => new(Mix(unchecked(seed + GoldenGamma)) ^ Mix(unchecked((part * GoldenGamma) + 1)));

    internal ulong Next() => Mix(_state = unchecked(_state + GoldenGamma));

    /// <summary>Gives a number from 0 to below a limit.</summary>
    internal int Below(int limit) => (int)Math.BigMul(Next(), (ulong)limit, out _);

    /// <summary>Gives a number between two, both included.</summary>
    internal int Between(int least, int most) => least + Below(most - least + 1);

    /// <summary>Gives a number between two that is likelier in the middle: the mean of two draws.</summary>
    internal int Around(int least, int most) => (Between(least, most) + Between(least, most)) / 2;

    /// <summary>Says yes so many times in a thousand.</summary>
    internal bool Chance(int perMille) => Below(1000) < perMille;

    internal T Pick<T>(IReadOnlyList<T> choices) => choices[Below(choices.Count)];

    /// <summary>Makes an id of the form that the library makes: version 7, sorting by time.</summary>
    internal Guid Id(Instant at)
    {
        Span<byte> bytes = stackalloc byte[16];
        BinaryPrimitives.WriteUInt64BigEndian(bytes, unchecked((ulong)at.ToUnixTimeMilliseconds() << 16) | (Next() & 0xFFFF));
        BinaryPrimitives.WriteUInt64BigEndian(bytes[8..], Next());
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x70);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true);
    }

    private static ulong Mix(ulong value)
    {
        unchecked
        {
            value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
            value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
            return value ^ (value >> 31);
        }
    }
}
