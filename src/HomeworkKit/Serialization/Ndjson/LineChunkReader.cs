using System.Buffers;

namespace HomeworkKit.Serialization;

/// <summary>Reads a stream in chunks of whole lines, each in a buffer of its own that is larger only where a line is.</summary>
internal sealed class LineChunkReader(Stream stream, int longestLine) : IDisposable
{
    /// <summary>Large enough that handing a chunk to another thread costs nothing beside parsing it, small enough that a file has many.</summary>
    internal const int ChunkBytes = 128 * 1024;

    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(ChunkBytes);
    private int _length;
    private int _taken;
    private bool _ended;
    private long _lines;

    /// <summary>Reads the next lines.</summary>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>The lines, for the caller to dispose of; null at the end.</returns>
    internal async ValueTask<LineChunk?> ReadAsync(CancellationToken cancellationToken)
    {
        var lines = new List<LineRange>();
        var skipping = false;
        while (true)
        {
            Compact();
            while (!_ended && _length < _buffer.Length)
            {
                var read = await stream.ReadAsync(_buffer.AsMemory(_length), cancellationToken).ConfigureAwait(false);
                _ended = read == 0;
                _length += read;
            }

            skipping = Split(lines, skipping);
            if (lines.Count > 0)
            {
                return HandOver(lines);
            }

            if (_ended && _taken == _length)
            {
                return null;
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

    private LineChunk HandOver(List<LineRange> lines)
    {
        var chunk = new LineChunk(_buffer, lines, _lines);
        var begun = _buffer.AsSpan(_taken, _length - _taken);
        var next = ArrayPool<byte>.Shared.Rent(Math.Max(ChunkBytes, begun.Length));
        begun.CopyTo(next);
        (_buffer, _length, _taken) = (next, begun.Length, 0);
        _lines += lines.Count;
        return chunk;
    }

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
