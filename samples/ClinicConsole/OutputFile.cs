using System.Text;

namespace HomeworkKit.Samples.ClinicConsole;

/// <summary>Writes files that somebody named: whole or not at all.</summary>
internal static class OutputFile
{
    /// <summary>Writes a file, and puts it in the place of an older one once it is complete.</summary>
    internal static async Task WriteAsync(string file, Func<StreamWriter, Task> write)
    {
        var unfinished = file + ".unfinished";
        try
        {
            await using (var writer = new StreamWriter(unfinished, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" })
            {
                await write(writer);
            }

            File.Move(unfinished, file, overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new ConsoleException("console/cannot-write", "The file can't be written.", file);
        }
        finally
        {
            if (File.Exists(unfinished))
            {
                File.Delete(unfinished);
            }
        }
    }
}
