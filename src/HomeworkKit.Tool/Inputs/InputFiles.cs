using System.Text.Json;

namespace HomeworkKit.Tool.Inputs;

/// <summary>The files that a command line names: patterns, standard input, and what kind they are.</summary>
internal sealed class InputFiles : IDisposable
{
    private string? _standardInput;

    private InputFiles()
    {
    }

    internal IReadOnlyList<string> Paths { get; private set; } = [];

    internal static async Task<InputFiles> OpenAsync(IEnumerable<string> given, Stream standardInput, CancellationToken stop)
    {
        var files = new InputFiles();
        List<string> paths = [];
        foreach (var one in given)
        {
            if (one == "-")
            {
                paths.Add(files._standardInput ??= await CopyAsync(standardInput, stop).ConfigureAwait(false));
            }
            else if (!File.Exists(one) && one.AsSpan().ContainsAny('*', '?'))
            {
                paths.AddRange(Matching(one));
            }
            else if (Directory.Exists(one))
            {
                throw new ToolException("tool/directory", "A folder is named where a file is needed. A pattern such as folder/*.ndjson names its files.");
            }
            else
            {
                paths.Add(one);
            }
        }

        files.Paths = paths;
        return files;
    }

    /// <summary>Says whether a file holds practice rows, by its first line.</summary>
    internal static bool HasPracticeRows(string path)
    {
        try
        {
            using var reader = new StreamReader(path);
            using var row = JsonDocument.Parse(reader.ReadLine() ?? string.Empty);
            return row.RootElement.ValueKind == JsonValueKind.Object
                && row.RootElement.TryGetProperty("status", out _)
                && row.RootElement.TryGetProperty("client", out _)
                && !row.RootElement.TryGetProperty("events", out _);
        }
        catch (Exception exception) when (exception is JsonException or IOException or UnauthorizedAccessException)
        {
            // Whoever reads the file says what is wrong with it.
            return false;
        }
    }

    public void Dispose()
    {
        if (_standardInput is not null)
        {
            File.Delete(_standardInput);
        }
    }

    private static string[] Matching(string pattern)
    {
        var folder = Path.GetDirectoryName(pattern) is { Length: > 0 } named ? named : ".";
        string[] found = Directory.Exists(folder) ? [.. Directory.EnumerateFiles(folder, Path.GetFileName(pattern)).Order(StringComparer.Ordinal)] : [];
        return found.Length > 0 ? found : throw new ToolException("tool/no-files", "A pattern matches no file.");
    }

    // Figures read their data more than once; nothing of it stays.
    private static async Task<string> CopyAsync(Stream input, CancellationToken stop)
    {
        var path = Path.GetTempFileName();
        var file = File.Create(path);
        await using (file.ConfigureAwait(false))
        {
            await input.CopyToAsync(file, stop).ConfigureAwait(false);
        }

        return path;
    }
}
