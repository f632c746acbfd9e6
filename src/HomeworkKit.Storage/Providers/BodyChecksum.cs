using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.InteropServices;

namespace HomeworkKit.Storage.Providers;

/// <summary>The checksum that stores keep beside a body: CRC-32C over its place, its arrival and its bytes.</summary>
/// <remarks>
/// It notices every change of one to three bits, and any other damage but for one case in four thousand million. It guards against damage, not against forgery:
/// that is what a protector is for. Stored: the function never changes.
/// </remarks>
public static class BodyChecksum
{
    /// <summary>Computes a checksum.</summary>
    /// <param name="body">The body as it is stored.</param>
    /// <param name="place">Where it belongs.</param>
    /// <param name="arrived">When it arrived, in milliseconds since 1970; null where that is not kept.</param>
    /// <returns>The checksum.</returns>
    public static int Of(ReadOnlySpan<byte> body, AssociatedData place, long? arrived = null)
    {
        unchecked
        {
            var crc = place.AddTo(uint.MaxValue);
            crc = BitOperations.Crc32C(crc, (ulong)(arrived ?? long.MinValue));
            return (int)~Add(crc, body);
        }
    }

    internal static uint Add(uint crc, ReadOnlySpan<byte> bytes)
    {
        foreach (var eight in MemoryMarshal.Cast<byte, ulong>(bytes))
        {
            crc = BitOperations.Crc32C(crc, BitConverter.IsLittleEndian ? eight : BinaryPrimitives.ReverseEndianness(eight));
        }

        foreach (var one in bytes[(bytes.Length & ~(sizeof(ulong) - 1))..])
        {
            crc = BitOperations.Crc32C(crc, one);
        }

        return crc;
    }

    // The length too, so that what follows a text cannot pass for its end.
    internal static uint Add(uint crc, string? text)
    {
        crc = BitOperations.Crc32C(crc, (uint?)text?.Length ?? uint.MaxValue);
        foreach (var one in text.AsSpan())
        {
            crc = BitOperations.Crc32C(crc, (ushort)one);
        }

        return crc;
    }

    internal static uint Add(uint crc, Guid id)
    {
        Span<byte> bytes = stackalloc byte[16];
        id.TryWriteBytes(bytes, bigEndian: true, out _);
        return Add(crc, bytes);
    }
}
