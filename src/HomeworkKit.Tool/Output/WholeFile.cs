namespace HomeworkKit.Tool.Output;

/// <summary>Writes files and folders that appear whole or not at all: beside their place, then renamed.</summary>
internal static class WholeFile
{
    private static readonly string[] Devices = ["/dev/", "/proc/", "/sys/"];
    private static readonly string[] Written = ["README.md", "datapackage.json", "load.R", "load.py", "load_duckdb.sql", "load_spss.sps", "load_stata.do"];

    internal static async Task WriteAsync(string path, bool force, Func<Stream, Task> write)
    {
        path = TargetOf(path);
        var unfinished = Begin(path, force);
        try
        {
            var stream = new FileStream(unfinished, FileMode.Create, FileAccess.Write, FileShare.None, 128 * 1024);
            await using (stream.ConfigureAwait(false))
            {
                await write(stream).ConfigureAwait(false);
            }

            File.Move(unfinished, path, overwrite: force);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    internal static async Task<T> WriteFolderAsync<T>(string path, bool force, Func<string, Task<T>> write)
    {
        if (force && Directory.Exists(path) && !IsEarlierExport(path))
        {
            throw new ToolException("tool/not-an-export", "The folder holds something that no export writes, and --force would delete it. Name another one.");
        }

        var unfinished = Begin(path.TrimEnd('/', '\\'), force);
        try
        {
            var result = await write(unfinished).ConfigureAwait(false);
            if (Directory.Exists(path))
            {
                Directory.Delete(path, recursive: true);
            }

            Directory.Move(unfinished, path);
            return result;
        }
        finally
        {
            if (Directory.Exists(unfinished))
            {
                Directory.Delete(unfinished, recursive: true);
            }
        }
    }

    // A link is written through. What is no file, such as /dev/stdout, would be renamed over and lost to everybody.
    private static string TargetOf(string path)
    {
        var target = (new FileInfo(path).LinkTarget is null ? null : File.ResolveLinkTarget(path, returnFinalTarget: true))?.FullName ?? Path.GetFullPath(path);
        return Devices.Any(place => target.StartsWith(place, StringComparison.Ordinal)) && !target.StartsWith("/dev/shm/", StringComparison.Ordinal)
            ? throw new ToolException("tool/not-a-file", "What is to be written is a device, not a file.")
            : target;
    }

    private static bool IsEarlierExport(string folder)
    {
        string[] names = [.. Directory.EnumerateFileSystemEntries(folder).Select(static entry => Path.GetFileName(entry))];
        return names.Length == 0
            || (
                !Directory.EnumerateDirectories(folder).Any()
                && names.Contains("datapackage.json")
                && Array.TrueForAll(names, static name => name.EndsWith(".csv", StringComparison.Ordinal) || Written.Contains(name)));
    }

    private static string Begin(string path, bool force)
    {
        if (!force && (File.Exists(path) || (Directory.Exists(path) && Directory.EnumerateFileSystemEntries(path).Any())))
        {
            throw new ToolException("tool/exists", "What is to be written is there already. --force replaces it.");
        }

        return path + ".unfinished";
    }
}
