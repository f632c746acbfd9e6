namespace HomeworkKit.Research;

/// <summary>The bytes of a file or stream as they are stored: counted, with those that were looked at first given again.</summary>
internal sealed class SourceStream(Stream inner, ReadOnlyMemory<byte> first, bool leaveOpen, Action<int> counted, long? length = null) : ReadOnlyStream
{
    private ReadOnlyMemory<byte> _first = first;
    private long _read;

    /// <summary>Gets whether fewer bytes came than the file had when it was opened.</summary>
    internal bool IsShort => _read < length;

    public override int Read(Span<byte> buffer)
    {
        if (_first.IsEmpty || buffer.IsEmpty)
        {
            return Count(inner.Read(buffer));
        }

        var size = Math.Min(buffer.Length, _first.Length);
        _first.Span[..size].CopyTo(buffer);
        _first = _first[size..];
        return Count(size);
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        _first.IsEmpty ? Count(await inner.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) : Read(buffer.Span);

    protected override void Dispose(bool disposing)
    {
        if (disposing && !leaveOpen)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }

    private int Count(int bytes)
    {
        _read += bytes;
        counted(bytes);
        return bytes;
    }
}
