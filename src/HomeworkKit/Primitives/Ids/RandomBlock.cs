using System.Buffers.Binary;
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

    [ThreadStatic]
    private static RandomBlock? _ofThread;

    private readonly byte[] _bytes = new byte[Size];
    private int _given = Size;

    private RandomBlock()
    {
    }

    /// <summary>Gives ten bytes.</summary>
    internal static (ulong Eight, ushort Two) Take() => (_ofThread ??= new RandomBlock()).Give();

    private (ulong Eight, ushort Two) Give()
    {
        if (_given == Size)
        {
            RandomNumberGenerator.Fill(_bytes);
            _given = 0;
        }

        var next = _bytes.AsSpan(_given, AtOnce);
        var given = (BinaryPrimitives.ReadUInt64LittleEndian(next), BinaryPrimitives.ReadUInt16LittleEndian(next[sizeof(ulong)..]));
        next.Clear();
        _given += AtOnce;
        return given;
    }
}
