using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

namespace HomeworkKit;

/// <summary>Random bytes of the system, drawn many at once: asking for them was nearly all that a new id cost.</summary>
/// <remarks>
/// Each thread has its own, so that none waits and no byte is given twice. What was given is erased at once: from what is left in memory nobody learns an id
/// that was made.
/// </remarks>
internal sealed class RandomBlock
{
    // What the system is asked for costs by the call and not by the byte: enough for some hundred ids.
    private const int Size = 4000;
    private const int AtOnce = sizeof(ulong) + sizeof(ushort);

    // Of a random GUID seven bytes at either end are random in all their bits; the two between hold its version and variant.
    private const int GuidEnd = 7;
    private const int FirstGuids = 15; // 210 bytes, whole tens

    [ThreadStatic]
    private static RandomBlock? _ofThread;

    private readonly byte[] _bytes = new byte[Size];
    private int _given = Size;
    private bool _isUsed;

    private RandomBlock()
    {
    }

    /// <summary>Gives ten bytes.</summary>
    internal static (ulong Eight, ushort Two) Take() => (_ofThread ??= new RandomBlock()).Give();

    private (ulong Eight, ushort Two) Give()
    {
        if (_given == Size)
        {
            _given = _isUsed || OperatingSystem.IsWindows() ? FromCryptography() : FromGuids();
            _isUsed = true;
        }

        var next = _bytes.AsSpan(_given, AtOnce);
        var given = (BinaryPrimitives.ReadUInt64LittleEndian(next), BinaryPrimitives.ReadUInt16LittleEndian(next[sizeof(ulong)..]));
        next.Clear();
        _given += AtOnce;
        return given;
    }

    private int FromCryptography()
    {
        RandomNumberGenerator.Fill(_bytes);
        return 0;
    }

    // Where random GUIDs are drawn from the system's cryptographic generator, which is everywhere but on Windows, the first ids of a thread need no library of
    // cryptography, which a process that makes one or two would load for them.
    [SuppressMessage("ApiDesign", "RS0030:Do not use banned APIs", Justification = "Nothing but random bits is taken from it.")]
    private int FromGuids()
    {
        Span<byte> guid = stackalloc byte[16];
        var start = Size - (FirstGuids * 2 * GuidEnd);
        for (var rest = _bytes.AsSpan(start); !rest.IsEmpty; rest = rest[(2 * GuidEnd)..])
        {
            Guid.NewGuid().TryWriteBytes(guid);
            guid[..GuidEnd].CopyTo(rest);
            guid[^GuidEnd..].CopyTo(rest[GuidEnd..]);
        }

        guid.Clear();
        return start;
    }
}
