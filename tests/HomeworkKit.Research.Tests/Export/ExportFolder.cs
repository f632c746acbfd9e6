using System.Text;
using HomeworkKit.Adherence;
using HomeworkKit.Research.Readers;

namespace HomeworkKit.Research.Tests.Export;

/// <summary>A directory of a test's own, gone when the test is over.</summary>
internal sealed class ExportFolder : IDisposable
{
    internal static readonly TidyExportOptions Options = new()
    {
        AsOf = ExampleCycles.Start + Duration.FromDays(60),
        ContextOf = static _ => AdherenceContext.Utc,
    };

    internal static readonly ExportProfile DeIdentified = ExportProfile.DeIdentified(Pseudonyms());

    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("export");
    private int _exports;

    internal string? Last { get; private set; }

    public void Dispose() => _root.Delete(recursive: true);

    internal static Pseudonymiser Pseudonyms(string scope = "tests") =>
        Pseudonymiser.Keyed(Encoding.ASCII.GetBytes("a key that is fit for tests alone"), "key-1", scope);

    internal Task<ExportResult> WriteAsync(IEnumerable<HomeworkCycle> cycles, ExportProfile? profile = null, TidyExportOptions? options = null)
    {
        Last = Path.Combine(_root.FullName, "export" + _exports++);
        return TidyExport.WriteAsync(cycles, Last, profile ?? DeIdentified, options ?? Options);
    }

    internal IReadOnlyList<string> Files() => [.. Directory.EnumerateFiles(Last!, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    internal string Text(string file) => File.ReadAllText(Path.Combine(Last!, file));

    /// <summary>The rows of a table by the names of its columns. No cell of these tables holds a comma or a quote.</summary>
    internal IReadOnlyList<Dictionary<string, string>> Rows(string table)
    {
        var lines = Text(table + ".csv").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var names = lines[0].Split(',');
        return [.. lines.Skip(1).Select(line => names.Zip(line.Split(',')).ToDictionary(static pair => pair.First, static pair => pair.Second))];
    }
}
