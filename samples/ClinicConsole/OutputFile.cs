using System.Text;

namespace HomeworkKit.Samples.ClinicConsole;

/// <summary>Writes files that somebody named: whole or not at all.</summary>
internal static class OutputFile
{
    /// <summary>Writes a file, and puts it in the place of an older one once it is complete.</summary>
    internal static async Task WriteAsync(string file, Func<StreamWriter, Task> write)
    {
        try
        {
            await WriteWholeAsync(TargetOf(file), write);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new ConsoleException("console/cannot-write", "The file can't be written.", file);
        }
    }

    private static async Task WriteWholeAsync(string target, Func<StreamWriter, Task> write)
    {
        var unfinished = target + ".unfinished";
        try
        {
            await using (var writer = new StreamWriter(unfinished, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" })
            {
                await write(writer);
            }

            File.Move(unfinished, target, overwrite: true);
        }
        finally
        {
            if (File.Exists(unfinished))
            {
                File.Delete(unfinished);
            }
        }
    }

    // A link is written through. What is no file, such as /dev/stdout, would be renamed over and lost to everybody.
    private static string TargetOf(string file)
    {
        var target = (new FileInfo(file).LinkTarget is null ? null : File.ResolveLinkTarget(file, returnFinalTarget: true))?.FullName ?? Path.GetFullPath(file);
        return target.StartsWith("/dev/", StringComparison.Ordinal) || target.StartsWith("/proc/", StringComparison.Ordinal)
            ? throw new UnauthorizedAccessException()
            : target;
    }
}
