using System.Buffers;

namespace HomeworkKit.Serialization;

/// <summary>Reads a stream in chunks of whole lines, with one buffer that grows only for a line longer than itself.</summary>
internal sealed class LineChunkReader(Stream stream, int longestLine) : IDisposable
{
    internal const int ChunkBytes = 512 * 1024;

    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(ChunkBytes);
    private int _length;
    private int _taken;
    private bool _ended;

    /// <summary>Gets the bytes of the chunk that was read last; ranges of lines point into it.</summary>
    internal ReadOnlyMemory<byte> Buffer => _buffer;

    /// <summary>Reads the next lines.</summary>
    /// <param name="lines">Filled with the ranges of the lines, without their line breaks; a range of length -1 is a line beyond the limit.</param>
    /// <param name="cancellation">Cancels the reading.</param>
    /// <returns>Whether there were any.</returns>
    internal async ValueTask<bool> ReadAsync(List<LineRange> lines, CancellationToken cancellation)
    {
        lines.Clear();
        var skipping = false;
        while (true)
        {
            Compact();
            while (!_ended && _length < _buffer.Length)
            {
                var read = await stream.ReadAsync(_buffer.AsMemory(_length), cancellation).ConfigureAwait(false);
                _ended = read == 0;
                _length += read;
            }

            skipping = Split(lines, skipping);
            if (lines.Count > 0 || (_ended && _taken == _length))
            {
                return lines.Count > 0;
            }

            if (!skipping && _buffer.Length > longestLine)
            {
                // Too long to hold: report it once, and drop bytes up to the next line break.
                skipping = true;
                _taken = _length;
            }
            else if (!skipping)
            {
                Grow();
            }
        }
    }

    public void Dispose() => ArrayPool<byte>.Shared.Return(_buffer);

    private bool Split(List<LineRange> lines, bool skipping)
    {
        while (_taken < _length)
        {
            var length = _buffer.AsSpan(_taken, _length - _taken).IndexOf((byte)'\n');
            if (length < 0 && !_ended)
            {
                if (skipping)
                {
                    _taken = _length;
                }

                return skipping;
            }

            var isLast = length < 0;
            length = isLast ? _length - _taken : length;
            lines.Add(skipping ? LineRange.TooLong : new LineRange(_taken, length, isLast));
            _taken += isLast ? length : length + 1;
            if (skipping)
            {
                return false;
            }
        }

        if (skipping && _ended)
        {
            lines.Add(LineRange.TooLong);
            return false;
        }

        return skipping;
    }

    private void Compact()
    {
        _buffer.AsSpan(_taken, _length - _taken).CopyTo(_buffer);
        _length -= _taken;
        _taken = 0;
    }

    private void Grow()
    {
        var larger = ArrayPool<byte>.Shared.Rent(checked(_buffer.Length * 2));
        _buffer.AsSpan(0, _length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = larger;
    }
}
