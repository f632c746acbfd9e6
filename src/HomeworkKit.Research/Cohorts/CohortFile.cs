using System.Diagnostics.CodeAnalysis;
using Microsoft.Win32.SafeHandles;

namespace HomeworkKit.Research;

/// <summary>A file in blocks of bytes that threads take one after the other.</summary>
internal sealed class CohortFile : IDisposable
{
    private const long BytesBetweenReports = 8 * 1024 * 1024;
    private readonly SafeFileHandle _handle;
    private readonly string _name;
    private readonly Action<DatasetProgress>? _progress;
    private readonly int[] _lines;
    private readonly Lock _telling = new();
    private int _next = -1;
    private long _bytes;
    private long _rows;
    private long _toldAt;

    private CohortFile(SafeFileHandle handle, string name, long length, int blockBytes, Action<DatasetProgress>? progress)
    {
        (_handle, _name, Length, BlockBytes, _progress) = (handle, name, length, blockBytes, progress);
        Blocks = checked((int)((length + blockBytes - 1) / blockBytes));
        _lines = new int[Blocks];
    }

    internal long Length { get; }

    internal int BlockBytes { get; }

    internal int Blocks { get; }

    /// <summary>Opens a file.</summary>
    /// <exception cref="DatasetException">It cannot be opened, or is compressed.</exception>
    internal static CohortFile Open(string path, int blockBytes, Action<DatasetProgress>? progress)
    {
        SafeFileHandle? handle = null;
        try
        {
            handle = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.Read, FileOptions.SequentialScan);
            Span<byte> magic = stackalloc byte[2];
            if (RandomAccess.Read(handle, magic, 0) == 2 && magic is [0x1F, 0x8B])
            {
                handle.Dispose();
                throw new DatasetException(new DatasetProblem(DatasetCodes.Compressed, Path.GetFileName(path)));
            }

            return new CohortFile(handle, Path.GetFileName(path), RandomAccess.GetLength(handle), blockBytes, progress);
        }
        catch (Exception exception) when (DatasetFile.IsUnreadable(exception))
        {
            handle?.Dispose();
            throw new DatasetException(new DatasetProblem(DatasetCodes.Unreadable, Path.GetFileName(path)));
        }
    }

    /// <summary>Takes the next block; false when there is none.</summary>
    internal bool TryTake(out int block)
    {
        block = Interlocked.Increment(ref _next);
        return block < Blocks;
    }

    /// <summary>Reads as many bytes as there are up to the end of a buffer.</summary>
    /// <exception cref="DatasetException">The file has become shorter than it was.</exception>
    internal int Read(Span<byte> buffer, long from)
    {
        var total = 0;
        while (total < buffer.Length && RandomAccess.Read(_handle, buffer[total..], from + total) is > 0 and var read)
        {
            total += read;
        }

        return total < Math.Min(buffer.Length, Length - from) ? throw new DatasetException(new DatasetProblem(DatasetCodes.Truncated, _name)) : total;
    }

    internal void Finish(int block, int lines)
    {
        _lines[block] = lines;
        Interlocked.Add(ref _rows, lines);
        var bytes = Interlocked.Add(ref _bytes, Math.Min(BlockBytes, Length - ((long)block * BlockBytes)));
        if (_progress is not null && bytes - Interlocked.Read(ref _toldAt) >= BytesBetweenReports)
        {
            lock (_telling)
            {
                if (_bytes - _toldAt >= BytesBetweenReports && _bytes < Length)
                {
                    _toldAt = Interlocked.Read(ref _bytes);
                    _progress(new DatasetProgress(_toldAt, Length, Interlocked.Read(ref _rows)));
                }
            }
        }
    }

    internal void TellEnd() => _progress?.Invoke(new DatasetProgress(Length, Length, _rows));

    internal long LinesBefore(int block)
    {
        var lines = 0L;
        for (var i = 0; i < block; i++)
        {
            lines += _lines[i];
        }

        return lines;
    }

    public void Dispose() => _handle.Dispose();
}
