namespace HomeworkKit.Research;

/// <summary>Sums adherence, practice and ratings of a cohort in one pass over a file of practice rows, on all processors.</summary>
/// <remarks>
/// Threads take ranges of the file's bytes and look only at the members that are summed; no object is made for a row, and memory follows the number of clients,
/// not the size of the file. All sums are exact (whole numbers; ratings and minutes in millionths), so that the result does not depend on how the file was
/// divided. The rows are those of <see cref="PracticeRows"/>; other programs' rows will do as long as they have <c>client</c> and <c>status</c>.
/// </remarks>
public static class CohortScan
{
    /// <summary>Sums a file.</summary>
    /// <param name="path">The file, not compressed.</param>
    /// <param name="options">What adherence means, and what becomes of problems; null for the usual.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>The figures.</returns>
    /// <exception cref="DatasetException">The file cannot be opened, is compressed, or breaks off; or a row cannot be read and
    /// <see cref="CohortOptions.Problems"/> says to stop.</exception>
    public static async Task<CohortFigures> RunAsync(string path, CohortOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(path);
        options ??= CohortOptions.Default;
        var name = Path.GetFileName(path);
        using var file = CohortFile.Open(path, options.BlockBytes, options.Progress);
        var workers = new CohortWorker[Math.Max(1, Math.Min(options.Parallelism ?? Environment.ProcessorCount, file.Blocks))];
        try
        {
            await Task.WhenAll(workers.Select((_, i) => Task.Run(() => (workers[i] = new CohortWorker(file)).Run(cancellationToken), cancellationToken)))
                .ConfigureAwait(false);
        }
        catch (Exception exception) when (DatasetFile.IsUnreadable(exception))
        {
            throw new DatasetException(new DatasetProblem(DatasetCodes.Unreadable, name));
        }

        var report = options.Report ?? new DatasetReport();
        foreach (var row in workers.SelectMany(static worker => worker.Wrong).OrderBy(static row => row.Block).ThenBy(static row => row.LineOfBlock))
        {
            var problem = new DatasetProblem(row.Code, name, file.LinesBefore(row.Block) + row.LineOfBlock);
            report.Add(problem);
            if (row.Code == DatasetCodes.Truncated ? !options.AllowsIncompleteFiles : options.Problems == DatasetProblemPolicy.Stop)
            {
                throw new DatasetException(problem);
            }
        }

        foreach (var (code, count) in workers.SelectMany(static worker => worker.WrongBeyond))
        {
            report.AddBeyond(code, count);
        }

        for (var i = 1; i < workers.Length; i++)
        {
            workers[0].Table.Add(workers[i].Table);
        }

        var rows = workers.Sum(static worker => worker.Rows);
        report.Read += rows;
        file.TellEnd();
        return new CohortSummarizer(options.Definition).Summarize(workers[0].Table, rows);
    }
}
