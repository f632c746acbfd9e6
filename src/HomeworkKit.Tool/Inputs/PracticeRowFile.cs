using HomeworkKit.Research;

namespace HomeworkKit.Tool.Inputs;

/// <summary>Practice rows to be summed: a file that holds them, or those of a study, written for the time of a command.</summary>
internal sealed class PracticeRowFile : IDisposable
{
    private readonly bool _isTemporary;

    private PracticeRowFile(string path, Instant? asOf, bool isTemporary) => (Path, AsOf, _isTemporary) = (path, asOf, isTemporary);

    internal string Path { get; }

    /// <summary>Gets the moment that the rows look at; null where they were given, and know it themselves.</summary>
    internal Instant? AsOf { get; }

    internal bool AreGiven => !_isTemporary;

    internal static async Task<PracticeRowFile> OpenAsync(Study study, CancellationToken stop, Func<HomeworkEntry, decimal?>? rating = null)
    {
        if (study.Paths is [var only] && InputFiles.HasPracticeRows(only))
        {
            return new PracticeRowFile(only, asOf: null, isTemporary: false);
        }

        var asOf = await study.AsOfAsync(stop).ConfigureAwait(false);
        var path = System.IO.Path.GetTempFileName();
        try
        {
            var stream = File.Create(path);
            await using (stream.ConfigureAwait(false))
            {
                await PracticeRows
                    .WriteAsync(stream, study.CyclesAsync(stop: stop), asOf, study.Place, rating, viewer: Study.Viewer, cancellationToken: stop)
                    .ConfigureAwait(false);
            }

            return new PracticeRowFile(path, asOf, isTemporary: true);
        }
        catch
        {
            File.Delete(path);
            throw;
        }
    }

    public void Dispose()
    {
        if (_isTemporary)
        {
            File.Delete(Path);
        }
    }
}
