using System.Buffers.Binary;
using HomeworkKit.Events;

namespace HomeworkKit;

/// <summary>Sums up the ids of a history, in order, in 64 bits that stores keep beside the version.</summary>
/// <remarks>
/// The id of the last event alone cannot tell whether what is stored is the beginning of a cycle: a device that recorded <c>a b c</c> offline, and whose
/// <c>b</c> was refused when it was brought home as <c>a x c</c>, would find its own <c>c</c> in third place and go on, losing <c>x</c> and <c>b</c>. The
/// fingerprint tells them apart without reading a row. It knows nothing of what the events say: stores compare that where a cycle did not come from them.
/// Stored: the function never changes.
/// </remarks>
public static class HistoryFingerprint
{
    /// <summary>Gives the fingerprint of the first events of a history.</summary>
    /// <param name="events">The history.</param>
    /// <param name="count">How many of its events.</param>
    /// <returns>The fingerprint; 0 for none.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There are not so many events, or the number is negative.</exception>
    public static long Of(IReadOnlyList<CycleEvent> events, int count)
    {
        ArgumentNullException.ThrowIfNull(events);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, events.Count);
        var fingerprint = 0L;
        for (var i = 0; i < count; i++)
        {
            fingerprint = Extend(fingerprint, events[i].Id);
        }

        return fingerprint;
    }

    /// <summary>Extends a fingerprint by one event.</summary>
    /// <param name="fingerprint">The fingerprint of the events before.</param>
    /// <param name="id">The event's id.</param>
    /// <returns>The new fingerprint.</returns>
    public static long Extend(long fingerprint, EventId id)
    {
        Span<byte> bytes = stackalloc byte[16];
        id.Value.TryWriteBytes(bytes, bigEndian: true, out _);
        unchecked
        {
            var mixed = Mix((ulong)fingerprint + BinaryPrimitives.ReadUInt64BigEndian(bytes) + 0x9E3779B97F4A7C15UL);
            return (long)Mix(mixed ^ BinaryPrimitives.ReadUInt64BigEndian(bytes[8..]));
        }
    }

    // The finaliser of SplitMix64 (Steele, Lea and Flood, 2014): every bit of the input reaches every bit of the output.
    private static ulong Mix(ulong value)
    {
        unchecked
        {
            value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9UL;
            value = (value ^ (value >> 27)) * 0x94D049BB133111EBUL;
            return value ^ (value >> 31);
        }
    }
}
