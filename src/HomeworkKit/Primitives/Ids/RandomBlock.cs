using System.Security.Cryptography;

namespace HomeworkKit;

/// <summary>Random bytes of the system, drawn many at once: asking for them was nearly all that a new id cost.</summary>
/// <remarks>
/// Each thread has its own, so that none waits and no byte is given twice. What was given is erased at once: from what is left in memory nobody learns an id
/// that was made.
/// </remarks>
internal sealed class RandomBlock
{
    private const int Size = 640;

    [ThreadStatic]
    private static RandomBlock? _ofThread;

    private readonly byte[] _bytes = new byte[Size];
    private int _given = Size;

    private RandomBlock()
    {
    }

    /// <summary>Fills a span, which is shorter than a block.</summary>
    internal static void Take(Span<byte> target) => (_ofThread ??= new RandomBlock()).Give(target);

    private void Give(Span<byte> target)
    {
        if (Size - _given < target.Length)
        {
            RandomNumberGenerator.Fill(_bytes);
            _given = 0;
        }

        var next = _bytes.AsSpan(_given, target.Length);
        next.CopyTo(target);
        next.Clear();
        _given += target.Length;
    }
}
