using System.IO.Compression;

namespace HomeworkKit.Research.Datasets;

/// <summary>Opens a file, plain or compressed: what it is is told by its first bytes, not by its name.</summary>
internal static class DatasetFile
{
    private const int BufferBytes = 128 * 1024;

    /// <summary>Opens a file for reading.</summary>
    /// <param name="path">The path.</param>
    /// <param name="counted">Hears how many bytes of the file were read.</param>
    /// <returns>The stream of its text.</returns>
    internal static Stream Open(string path, Action<int> counted)
    {
        FileStream? file = null;
        try
        {
            file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, BufferBytes, FileOptions.SequentialScan | FileOptions.Asynchronous);
            Span<byte> magic = stackalloc byte[2];
            var isGzip = file.ReadAtLeast(magic, 2, throwOnEndOfStream: false) == 2 && magic is [0x1F, 0x8B];
            file.Position = 0;
            var counting = new CountingStream(file, counted);
            return isGzip ? new GZipStream(counting, CompressionMode.Decompress) : counting;
        }
        catch (Exception exception) when (IsUnreadable(exception))
        {
            file?.Dispose();
            throw new DatasetException(new DatasetProblem(DatasetCodes.Unreadable, Path.GetFileName(path)));
        }
    }

    internal static long? LengthOf(string path)
    {
        var file = new FileInfo(path);
        return file.Exists ? file.Length : null;
    }

    internal static bool IsUnreadable(Exception exception) => exception is IOException and not DatasetException or UnauthorizedAccessException or NotSupportedException;
}
