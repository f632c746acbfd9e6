using System.Buffers;

namespace HomeworkKit.Serialization;

/// <summary>Some whole lines of a stream, in a buffer that goes back to the pool when they have been parsed.</summary>
internal sealed class LineChunk(byte[] buffer, IReadOnlyList<LineRange> lines, long linesBefore) : IDisposable
{
    /// <summary>Gets where the lines stand; a range of length -1 is a line beyond the limit.</summary>
    internal IReadOnlyList<LineRange> Lines => lines;

    /// <summary>Gives a line's number in the stream, from 1.</summary>
    internal long NumberOf(int index) => linesBefore + index + 1;

    /// <summary>Gives a line without its line break; not for a line beyond the limit.</summary>
    internal ReadOnlySpan<byte> TextOf(int index) => buffer.AsSpan(lines[index].Start, lines[index].Length).TrimEnd((byte)'\r');

    public void Dispose() => ArrayPool<byte>.Shared.Return(buffer);
}
