namespace HomeworkKit.Research;

/// <summary>Opens files.</summary>
internal static class DatasetFile
{
    private const int BufferBytes = 128 * 1024;

    internal static FileStream Open(string path) =>
        new(path, FileMode.Open, FileAccess.Read, FileShare.Read, BufferBytes, FileOptions.SequentialScan | FileOptions.Asynchronous);

    internal static long? LengthOf(string path)
    {
        var file = new FileInfo(path);
        return file.Exists ? file.Length : null;
    }

    internal static bool IsUnreadable(Exception exception) =>
        exception is IOException and not DatasetException or UnauthorizedAccessException or NotSupportedException;
}
