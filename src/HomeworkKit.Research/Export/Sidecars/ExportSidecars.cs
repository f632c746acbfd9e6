using System.Text;

namespace HomeworkKit.Research;

/// <summary>Writes the files beside the tables: what describes them, and what loads them.</summary>
internal static class ExportSidecars
{
    internal static async Task WriteAsync(
        string directory,
        ExportResult result,
        IReadOnlyList<int[]> widths,
        ExportIndex survey,
        ExportProfile profile,
        TidyExportOptions options,
        CancellationToken cancellationToken)
    {
        string[] kinds = [.. survey.PeopleByKind.Keys];
        var people = survey.PeopleByKind.Values.Select(static clients => clients.Count).ToList();
        var shown = profile.IsIdentified ? [.. people.Select(static count => (int?)count)] : profile.SmallCells.Show(people, totalIsShown: false);
        var contents = new ExportContents(result, widths, [.. kinds.Zip(shown)], profile, options, survey.SharedItemKeys(profile.SmallCells.Smallest).Count);
        await Write("datapackage.json", DataPackageText.Write(contents)).ConfigureAwait(false);
        await Write("README.md", ReadmeText.Write(contents)).ConfigureAwait(false);
        await Write("load.R", RLoader.Write(contents)).ConfigureAwait(false);
        await Write("load.py", PythonLoader.Write(contents)).ConfigureAwait(false);
        await Write("load_spss.sps", SpssLoader.Write(contents)).ConfigureAwait(false);
        await Write("load_stata.do", StataLoader.Write(contents)).ConfigureAwait(false);
        await Write("load_duckdb.sql", DuckDbLoader.Write(contents)).ConfigureAwait(false);
        await Codebook.WriteAsync(directory, contents, cancellationToken).ConfigureAwait(false);
        if (options.RedcapDictionary)
        {
            await RedcapDictionary.WriteAsync(directory, contents, cancellationToken).ConfigureAwait(false);
        }

        Task Write(string name, string text) => File.WriteAllTextAsync(Path.Combine(directory, name), text, new UTF8Encoding(false), cancellationToken);
    }
}
