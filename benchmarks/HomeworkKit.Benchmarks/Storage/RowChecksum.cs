using System.Numerics;
using System.Runtime.InteropServices;

namespace HomeworkKit.Benchmarks.Storage;

/// <summary>A checksum as one would keep it beside a row by hand: CRC-32C over where the row belongs, when it arrived and its body.</summary>
internal static class RowChecksum
{
    /// <summary>When all rows arrived: what matters is that it is kept.</summary>
    internal const long Arrived = 1_772_400_000_000;

    internal static int Of(int stream, int sequence, long arrived, ReadOnlySpan<byte> body)
    {
        var crc = BitOperations.Crc32C(uint.MaxValue, ((ulong)(uint)stream << 32) | (uint)sequence);
        crc = BitOperations.Crc32C(crc, (ulong)arrived);
        foreach (var eight in MemoryMarshal.Cast<byte, ulong>(body))
        {
            crc = BitOperations.Crc32C(crc, eight);
        }

        foreach (var one in body[(body.Length & ~7)..])
        {
            crc = BitOperations.Crc32C(crc, one);
        }

        return unchecked((int)~crc);
    }
}
