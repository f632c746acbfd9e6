using System.Buffers.Binary;

namespace HomeworkKit;

/// <summary>GUIDs of version 7 (RFC 9562) from a given time.</summary>
/// <remarks>Written out because the framework's own maker takes no NodaTime time, and asks the system for random numbers each time.</remarks>
internal static class TimeOrderedGuid
{
    private const int RandomBytes = 10;

    internal static Guid New(Instant now)
    {
        Span<byte> bytes = stackalloc byte[16];
        RandomBlock.Take(bytes[^RandomBytes..]);

        // 48 bits of Unix milliseconds; times before 1970 sort as its start.
        var milliseconds = Math.Max(0, now.ToUnixTimeMilliseconds());
        BinaryPrimitives.WriteUInt16BigEndian(bytes, (ushort)((milliseconds >> 32) & 0xFFFF));
        BinaryPrimitives.WriteUInt32BigEndian(bytes[2..], (uint)(milliseconds & 0xFFFF_FFFF));
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x70);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true);
    }
}
