namespace HomeworkKit;

/// <summary>GUIDs of version 7 (RFC 9562) from a given time.</summary>
/// <remarks>Written out because the framework's own maker takes no NodaTime time, and asks the system for random numbers each time.</remarks>
internal static class TimeOrderedGuid
{
    internal static Guid New(Instant now)
    {
        // 48 bits of Unix milliseconds; times before 1970 sort as its start.
        var milliseconds = Math.Max(0, now.ToUnixTimeMilliseconds());
        var (eight, two) = RandomBlock.Take();
        return new Guid(
            (uint)((milliseconds >> 16) & 0xFFFF_FFFF),
            (ushort)(milliseconds & 0xFFFF),
            (ushort)((two & 0x0FFF) | 0x7000),
            (byte)((eight & 0x3F) | 0x80),
            (byte)((eight >> 8) & 0xFF),
            (byte)((eight >> 16) & 0xFF),
            (byte)((eight >> 24) & 0xFF),
            (byte)((eight >> 32) & 0xFF),
            (byte)((eight >> 40) & 0xFF),
            (byte)((eight >> 48) & 0xFF),
            (byte)(eight >> 56));
    }
}
