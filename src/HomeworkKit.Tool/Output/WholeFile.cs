namespace HomeworkKit.Tool.Output;

/// <summary>Writes files and folders that appear whole or not at all: beside their place, then renamed.</summary>
internal static class WholeFile
{
    internal static async Task WriteAsync(string path, bool force, Func<Stream, Task> write)
    {
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

    private static string Begin(string path, bool force)
    {
        if (!force && (File.Exists(path) || (Directory.Exists(path) && Directory.EnumerateFileSystemEntries(path).Any())))
        {
            throw new ToolException("tool/exists", "What is to be written is there already. --force replaces it.");
        }

        return path + ".unfinished";
    }
}
