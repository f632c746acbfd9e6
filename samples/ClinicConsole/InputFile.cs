using System.Runtime.CompilerServices;
using System.Text;

namespace HomeworkKit.Samples.ClinicConsole;

/// <summary>Opens files that somebody named, and says plainly where that is not possible.</summary>
internal static class InputFile
{
    /// <summary>Opens a file for reading.</summary>
    internal static FileStream OpenBytes(string file)
    {
        try
        {
            return File.OpenRead(file);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new ConsoleException("console/no-file", "There is no such file.", file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new ConsoleException("console/cannot-read", "The file can't be read.", file);
        }
    }

    /// <summary>Gives how long a file is, in bytes.</summary>
    internal static long LengthOf(string file)
    {
        using var stream = OpenBytes(file);
        return stream.CanSeek ? stream.Length : 0;
    }

    /// <summary>Reads a file line by line, with the number of each line from 1.</summary>
    internal static async IAsyncEnumerable<(long Line, string Text)> LinesAsync(string file, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var reader = new StreamReader(OpenBytes(file), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true));
        for (var line = 1L; await LineAsync(reader, file, line, cancellationToken) is { } text; line++)
        {
            yield return (line, text);
        }
    }

    private static async Task<string?> LineAsync(StreamReader reader, string file, long line, CancellationToken cancellationToken)
    {
        try
        {
            return await reader.ReadLineAsync(cancellationToken);
        }
        catch (DecoderFallbackException)
        {
            throw new ConsoleException("console/not-utf8", "The file isn't UTF-8 text.", file, line);
        }
        catch (IOException)
        {
            throw new ConsoleException("console/cannot-read", "The file can't be read to its end.", file, line);
        }
    }
}
